package import Domain

extension Text {
    /// Why an order does not move, and what to do; `contact` is how to reach the centre.
    package static func refusal(_ error: OrderError, contact: String? = nil) -> Text {
        switch error {
        case .batchNotOpen(let error): refusal(error)
        case .notAllowed:
            Text(
                zh: "订单的状态已经变了。请打开订单，查看现在可以做什么。",
                en: "The order has moved on. Open it to see what can be done now.",
            )
        case .paymentMissing:
            Text(
                zh: "这次采集先支付、后拍照。请先完成支付。",
                en: "Here payment comes before the photo. Please pay first.",
            )
        case .addressMissing: addressMissing
        case .submissionsUsedUp(let limit):
            Text(
                zh: "\(limit) 次提交机会已经用完，\(centre(contact).zh)",
                en: (limit == 1
                    ? "The one submission has been used. "
                    : "All \(limit) submissions have been used. ") + centre(contact).en,
            )
        case .capturedOnce:
            Text(
                zh: "这次采集只收一张照片，驳回后不能重拍，\(centre(contact).zh)",
                en: "This collection takes one photo only, and a refused one is not replaced. "
                    + centre(contact).en,
            )
        case .withdrawalNotOffered:
            Text(
                zh: "这次采集提交后不能撤回。审核结果出来前，照片不会送往学信网。",
                en: "Here a submission cannot be withdrawn. The photo goes nowhere before it is "
                    + "reviewed.",
            )
        case .alreadyTaken:
            Text(
                zh: "老师已经开始审核，不能再撤回。请等待结果。",
                en: "The review has begun, so the photo can no longer be withdrawn. Wait for the "
                    + "result.",
            )
        case .repairTimeOver(let since):
            Text(
                zh: "补拍已于 \(fullMoment(since).zh) 截止，\(centre(contact).zh)",
                en: "The time for a new photo ended on \(fullMoment(since).en). "
                    + centre(contact).en,
            )
        case .withdrawalStrands:
            Text(
                zh: "撤回后现在不能再次提交，所以不能撤回。请等待审核结果。",
                en: "A withdrawn photo could not be submitted again now, so it cannot be "
                    + "withdrawn. Wait for the result.",
            )
        case .changedMeanwhile:
            Text(
                zh: "订单刚刚有了变化，这一步没有保存。请查看最新状态后再试。",
                en: "The order changed a moment ago and this step was not saved. Look again and "
                    + "retry.",
            )
        case .notFound:
            Text(
                zh: "没有找到这个订单，或它不属于你的账号。请从“我的订单”重新进入。",
                en: "There is no such order among yours. Open it from your orders.",
            )
        case .photoNotReady:
            Text(
                zh: "照片还在检测，请稍候再提交。",
                en: "The photo is still being checked. Submit it in a moment.",
            )
        }
    }

    private static func centre(_ contact: String?) -> Text {
        guard let contact else { return Text(zh: "请联系采集中心。", en: "Contact the centre.") }
        return Text(zh: "请联系采集中心：\(contact)", en: "Contact the centre: \(contact)")
    }

    /// Why a payment cannot go on, and what to do.
    package static func refusal(_ error: PaymentError) -> Text {
        switch error {
        case .noPhotoToFollow(let error): refusal(error)
        case .notDue:
            Text(
                zh: "这个订单现在没有要付的款。",
                en: "Nothing is due for this order now.",
            )
        case .priceItemUnknown: Text(zh: "请选择一个收费项目", en: "Choose what to pay for")
        case .wayNotOffered:
            Text(
                zh: "这次采集不能用这种方式支付，请选择页面上的一种",
                en: "This collection is not paid that way. Choose one of those on the page",
            )
        case .amountDiffers(let expected, let got):
            Text(
                zh: "应付 \(money(expected).zh)，收到 \(money(got).zh)，请联系采集中心。",
                en: "\(money(expected).en) was due and \(money(got).en) came. Contact the centre.",
            )
        case .callbackForged: Text(zh: "签名无效。", en: "The signature is not valid.")
        case .gatewayUnknown:
            Text(zh: "没有这种支付方式，请另选一种。", en: "There is no such way to pay. Choose another.")
        case .refundRefused(let words):
            Text(
                zh: "支付平台没有退款：\(words)。请再申请一次，或联系支付平台。",
                en: "The provider did not pay back: \(words). Ask again, or contact the provider.",
            )
        case .attemptUnknown:
            Text(
                zh: "没有找到这笔支付。请从“我的订单”重新进入。",
                en: "This payment was not found. Open it from your orders.",
            )
        }
    }
}
