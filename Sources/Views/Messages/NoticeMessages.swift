package import Domain

extension Notice {
    /// The words of a message, short enough for SMS.
    package func text(_ language: Language) -> String { words(language) }

    private var words: Text {
        switch self {
        case .signInCode(let code, let minutes):
            Text(
                zh: "【学影】验证码 \(code)，\(minutes) 分钟内有效。请勿告诉他人。",
                en: "[Xueying] Your code is \(code), valid for \(minutes) minutes. Tell nobody.",
            )
        case .phoneChanged(let masked):
            Text(
                zh: "【学影】你的账号已改用手机 \(masked) 登录。如非本人操作，请尽快联系采集中心。",
                en:
                    "[Xueying] Your account now signs in by \(masked). If this was not you, tell the "
                    + "centre at once.",
            )
        case .order(let notice, let number, let until):
            .orderNotice(notice, number, until: until.map { .moment($0) })
        }
    }
}

extension Text {
    fileprivate static func orderNotice(
        _ notice: OrderNotice,
        _ number: OrderNumber,
        until: Text?,
    ) -> Text {
        switch notice {
        case .refused:
            Text(
                zh: "【学影】订单 \(number) 的照片需要重拍\(until.map { "，请在 \($0.zh) 前完成" } ?? "")，"
                    + "不再收费。原因请看“我的订单”。",
                en: "[Xueying] The photo of order \(number) needs another try"
                    + "\(until.map { " by \($0.en)" } ?? ""), free of charge. See “My orders” "
                    + "for the reasons.",
            )
        case .refusedFinally:
            Text(
                zh: "【学影】订单 \(number) 的照片没有通过审核，提交次数已用完。原因和采集中心的联系方式请看“我的订单”。",
                en: "[Xueying] The photo of order \(number) was refused and no submission is left. "
                    + "See “My orders” for the reasons and how to reach the centre.",
            )
        case .approved:
            Text(
                zh: "【学影】订单 \(number) 的照片已通过审核。",
                en: "[Xueying] The photo of order \(number) is approved.",
            )
        case .registered:
            Text(
                zh: "【学影】订单 \(number) 的照片已在学信网登记成功，采集完成。",
                en: "[Xueying] The photo of order \(number) is registered at CHSI. All done.",
            )
        }
    }
}
