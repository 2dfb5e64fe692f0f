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
        case .accountJoined(let masked):
            Text(
                zh: "【学影】你的账号已并入手机 \(masked) 的账号，订单和照片都在那里。如非本人操作，请尽快联系采集中心。",
                en: "[Xueying] Your account was joined to that of \(masked), with its orders and "
                    + "photos. If this was not you, tell the centre at once.",
            )
        case .participation(let standing, let school, let address):
            Text.participationReminder(standing, school).followed(by: address)
        case .order(let notice, let number, let until, let address):
            .orderNotice(notice, number, until: until.map { .moment($0) }).followed(by: address)
        }
    }
}
