import Domain
import Foundation

/// One sentence of state for each order: what is, what happens next, and when.
extension Text {
    ///
    /// `hindrance`: why the photo that is still missing cannot be handed in.
    static func orderSentence(
        _ order: OrderSummary,
        promisedBy: Date? = nil,
        hindrance: OrderError?,
    ) -> Text {
        if let hindrance { return hindered(order, by: hindrance) }
        return switch order.label {
        case .awaitingUpload: awaitingUpload(order)
        case .awaitingSubmission:
            Text(
                zh: "照片已合格，还没有提交。提交后才会审核。",
                en: "Your photo passed the check but is not submitted yet. Review begins after "
                    + "that.",
            )
        case .awaitingPayment: awaitingPayment(days: order.policy.reviewDays)
        case .awaitingReview: inReview(order, promisedBy)
        case .rejected:
            // By when stands in the notice of the date that counts.
            Text(
                zh: "照片没有通过审核，请拍一张新的。",
                en: "The photo was refused. Please take a new one.",
            )
        case .toMake: approved(order.order.lines.registry)
        case .making: Text(zh: "照片已通过审核，正在制作。", en: "Your photo is approved and being made.")
        case .toDispatch: Text(zh: "已制作完成，等待发货。", en: "It is made and will be dispatched.")
        case .dispatched: Text(zh: "已发货，请留意快递。", en: "It is on its way to you.")
        case .registryRefused:
            Text(
                zh: "学信网退回了照片。请重拍一张，不再收费。",
                en: "CHSI returned the photo. Please take a new one, free of charge.",
            )
        case .registered: registered(order.order.lines.registry)
        case .revoked:
            Text(
                zh: "技术检测发现照片有问题，采集已撤销。原因、后果和申诉办法见下面。",
                en:
                    "The technical check proved a fault and the capture was revoked. See below why, "
                    + "what follows and how to appeal.",
            )
        case .cancelled: Text(zh: "订单已取消。", en: "The order is cancelled.")
        }
    }

    private static func registered(_ registry: RegistryState) -> Text {
        registry == .confirmed
            ? Text(
                zh: "照片已在学信网登记成功，你也已核对。不需要再做什么。",
                en: "Your photo is registered at CHSI and you compared it. Nothing is left to do.",
            )
            : Text(
                zh: "照片已在学信网登记成功。最后一步：到学信网核对一次。",
                en: "Your photo is registered at CHSI. One last step: compare it there once.",
            )
    }

    private static func hindered(_ order: OrderSummary, by refusal: OrderError) -> Text {
        let why = Text.refusal(refusal, contact: order.centre.contact)
        return switch order.order.lines.capture {
        case .rejected:
            Text(zh: "照片没有通过审核。\(why.zh)", en: "The photo was refused. \(why.en)")
        case .draft:
            Text(zh: "照片还没有提交。\(why.zh)", en: "Your photo is not submitted. \(why.en)")
        case .awaitingPhoto, .submitted, .awaitingFinalReview, .approved, .revoked, .cancelled:
            why
        }
    }

    private static func awaitingPayment(days: Int) -> Text {
        Text(
            zh: "照片已提交。支付完成后老师开始审核，\(days) 个工作日内有结果。",
            en: "Your photo is submitted. The review begins when you have paid and takes at most "
                + "\(days) working \(days == 1 ? "day" : "days").",
        )
    }

    private static func awaitingUpload(_ order: OrderSummary) -> Text {
        if order.batch.policy.payStage == .beforePhoto, !order.order.lines.payment.isCovered {
            return Text(
                zh: "学籍已确认。请先支付，然后拍照。",
                en: "Your enrolment is confirmed. Please pay, then take the photo.",
            )
        }
        return Text(
            zh: "学籍已确认，接下来拍照。",
            en: "Your enrolment is confirmed. Next comes the photo.",
        )
    }

    private static func inReview(_ order: OrderSummary, _ promisedBy: Date?) -> Text {
        let people = order.batch.policy.reviewStages == 2
        guard let promisedBy else {
            return Text(zh: "已提交，等待审核。", en: "Submitted and waiting for review.")
        }
        let until = moment(promisedBy)
        return Text(
            zh: "已提交。\(people ? "两位" : "一位")老师会审核，最迟 \(until.zh) 有结果。",
            en: "Submitted. \(people ? "Two reviewers look" : "A reviewer looks") at it; you get "
                + "the "
                + "result by \(until.en).",
        )
    }

    private static func approved(_ registry: RegistryState) -> Text {
        switch registry {
        case .notQueued, .superseded, .accepted, .confirmed, .refused:
            Text(zh: "照片已通过审核。", en: "Your photo is approved.")
        case .queued:
            Text(
                zh: "照片已通过审核，等待报送学信网。",
                en: "Your photo is approved and will be sent to CHSI.",
            )
        case .sent:
            Text(
                zh: "照片已报送学信网，等待学信网答复，会发短信给你。",
                en: "Your photo was sent to CHSI. You get a text message when CHSI has answered.",
            )
        }
    }
}
