package import Domain

extension OrderNotice {
    /// The page on which the student goes on: one tap from the message.
    package func link(to order: Order.ID) -> Link {
        switch self {
        case .refused, .returnedByRegistry, .recaptureGranted: .camera(order)
        case .lapsed, .verdictOverturned: .answers(order)
        case .proofread: .proof(order)
        case .sanctioned, .sanctionUpheld, .sanctionLifted: .sanction(order)
        case .refusedFinally, .approved, .registered, .cancelledUnpaid, .contestUpheld,
            .refusalOverturned, .overturnedTooLate, .refunding, .refunded, .refundFailed,
            .recaptureDeclined, .dispatched, .dispatchedToSchool:
            .order(order)
        }
    }
}

extension Text {
    /// The message with the address of the page that goes on.
    func followed(by address: String) -> Text {
        Text(zh: "\(zh)\(address)", en: "\(en) \(address)")
    }

    static func orderNotice(
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
        case .lapsed:
            Text(
                zh: "【学影】订单 \(number) 没有按时支付，提交已关闭，不计次数。照片还在，可以重新提交。",
                en: "[Xueying] Order \(number) was not paid in time and its submission is closed; "
                    + "it cost no try. Your photo is kept, submit it again.",
            )
        case .cancelledUnpaid:
            Text(
                zh: "【学影】订单 \(number) 没有按时支付，采集也已结束，订单已取消，没有收费。",
                en: "[Xueying] Order \(number) was not paid before the collection closed and is "
                    + "cancelled. Nothing was charged.",
            )
        case .returnedByRegistry:
            Text(
                zh: "【学影】学信网退回了订单 \(number) 的照片，请\(until.map { "在 \($0.zh) 前" } ?? "")"
                    + "重拍一张，不再收费。",
                en: "[Xueying] CHSI returned the photo of order \(number). Please take a new one"
                    + "\(until.map { " by \($0.en)" } ?? ""), free of charge.",
            )
        case .contestUpheld:
            Text(
                zh: "【学影】订单 \(number) 的申诉有了答复：维持驳回。请看答复"
                    + "\(until.map { "，并在 \($0.zh) 前" } ?? "后")重拍一张，不再收费。",
                en: "[Xueying] Your objection about order \(number) was answered: the refusal "
                    + "stands. Read why and take a new photo"
                    + "\(until.map { " by \($0.en)" } ?? ""), free of charge.",
            )
        case .refusalOverturned:
            Text(
                zh: "【学影】订单 \(number) 的申诉成立：驳回已撤销，照片继续审核，不需要重拍。",
                en: "[Xueying] Your objection about order \(number) was right: the refusal is "
                    + "taken back and the photo goes on as it is.",
            )
        case .overturnedTooLate:
            Text(
                zh: "【学影】订单 \(number) 的申诉成立，原照片的驳回已撤销。你已交了新照片，按新照片继续，原照片不再使用。",
                en: "[Xueying] Your objection about order \(number) was right and the refusal is "
                    + "taken back. As you gave a new photo meanwhile, that one goes on and the old "
                    + "one is not used.",
            )
        case .verdictOverturned:
            Text(
                zh: "【学影】订单 \(number) 的申诉成立：照片按原样收下，请核对并提交审核。",
                en: "[Xueying] Your objection about order \(number) was right: your photo is "
                    + "taken as it is. Check and submit it.",
            )
        case .recaptureGranted:
            Text(
                zh: "【学影】订单 \(number) 可以再次采集：请\(until.map { "在 \($0.zh) 前" } ?? "")"
                    + "拍一张新照片，不再收费。逾期保留原照片。",
                en: "[Xueying] Order \(number) may be captured again: take a new photo"
                    + "\(until.map { " by \($0.en)" } ?? ""), free of charge. Otherwise your photo "
                    + "stays.",
            )
        case .recaptureDeclined:
            Text(
                zh: "【学影】订单 \(number) 再次采集的申请没有同意，原照片有效。原因请看“我的订单”。",
                en: "[Xueying] Your request to capture order \(number) again was not granted; your "
                    + "photo stands. See “My orders” for the reason.",
            )
        case .sanctioned:
            Text(
                zh: "【学影】订单 \(number) 的照片经技术检测核实有问题，采集已撤销。依据、后果和申诉办法"
                    + "\(until.map { "（\($0.zh) 前可申诉）" } ?? "")请看：",
                en: "[Xueying] The technical check proved a fault in the photo of order "
                    + "\(number); the capture is revoked. See the evidence, what follows and how "
                    + "to appeal\(until.map { " by \($0.en)" } ?? ""):",
            )
        case .sanctionUpheld:
            Text(
                zh: "【学影】订单 \(number) 的申诉有了答复：维持撤销"
                    + "\(until.map { "，暂停采集到 \($0.zh)" } ?? "")。请看答复：",
                en: "[Xueying] Your appeal about order \(number) was answered: the sanction "
                    + "stands\(until.map { ", with no capture until \($0.en)" } ?? ""). See why:",
            )
        case .sanctionLifted:
            Text(
                zh: "【学影】订单 \(number) 的申诉成立：处理已解除，采集恢复为通过。",
                en: "[Xueying] Your appeal about order \(number) was right: the sanction is lifted "
                    + "and the capture approved again.",
            )
        case .refunding, .refunded, .refundFailed: refundNotice(notice, number)
        case .dispatched:
            Text(
                zh: "【学影】订单 \(number) 的照片已寄出，快递公司和单号请看：",
                en: "[Xueying] Your prints of order \(number) are on their way. Courier and "
                    + "tracking number:",
            )
        case .dispatchedToSchool:
            Text(
                zh: "【学影】订单 \(number) 的照片已寄往学校，请留意老师通知领取。物流：",
                en: "[Xueying] Your prints of order \(number) are on their way to your school, "
                    + "which hands them out. See:",
            )
        case .proofread:
            Text(
                zh: "【学影】订单 \(number)：现在可以到学信网“毕业证书图像校对”核对照片，核对后请点“已核对”。",
                en: "[Xueying] Order \(number): your photo can now be compared at CHSI "
                    + "(毕业证书图像校对). Tick it off when it is right.",
            )
        }
    }
}
