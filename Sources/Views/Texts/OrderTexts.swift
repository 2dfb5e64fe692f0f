package import Domain
import Foundation

/// The words of orders: labels, actions, "check your answers".
extension Text {
    /// The one state of an order that people read.
    package static func orderLabel(_ label: OrderLabel) -> Text {
        switch label {
        case .awaitingUpload: Text(zh: "待上传", en: "Photo missing")
        case .awaitingSubmission: Text(zh: "待提交", en: "Not submitted yet")
        case .awaitingPayment: Text(zh: "待支付", en: "Payment due")
        case .awaitingReview: Text(zh: "待审核", en: "In review")
        case .rejected: Text(zh: "被驳回", en: "Refused")
        case .toMake: Text(zh: "审核通过", en: "Approved")
        case .making: Text(zh: "制作中", en: "Being made")
        case .toDispatch: Text(zh: "待发货", en: "To be dispatched")
        case .dispatched: Text(zh: "已发货", en: "Dispatched")
        case .registryRefused: Text(zh: "学信网退回", en: "Returned by CHSI")
        case .registered: Text(zh: "上网成功，采集已完成", en: "Registered, all done")
        case .revoked: Text(zh: "已撤销", en: "Revoked")
        case .cancelled: Text(zh: "已取消", en: "Cancelled")
        }
    }

    /// The words on the button of an action.
    static func orderAction(_ action: OrderAction) -> Text {
        switch action {
        case .pay: Text(zh: "去支付", en: "Go to payment")
        case .takePhoto: Text(zh: "去拍照", en: "Take the photo")
        case .replacePhoto: Text(zh: "重拍一张", en: "Take another photo")
        case .submit: Text(zh: "核对并提交", en: "Check and submit")
        case .withdraw: Text(zh: "撤回提交", en: "Withdraw")
        case .confirmProof: Text(zh: "校对学信网图像", en: "Compare the photo at CHSI")
        }
    }

    /// The words on the button that mends a refused photo.
    static func freshPhoto(in policy: BatchPolicy, isFree: Bool) -> Text {
        let name = policy.wording?[.action(.replacePhoto)] ?? "拍新照片"
        return isFree
            ? Text(zh: "\(name)，不用再付费", en: "Take a new photo, at no further cost")
            : Text(zh: name, en: "Take a new photo")
    }

    static let answersTitle = Text(zh: "核对信息", en: "Check your answers")
    static let answersLead = Text(
        zh: "提交前请再看一遍。",
        en: "Please look once more before you submit.",
    )
    static let neverWithdrawn = Text(
        zh: "提交后照片不能修改，也不能撤回。请确认后再提交。",
        en: "Once submitted, the photo cannot be changed or withdrawn. Make sure before you submit.",
    )
    static let submitNow = Text(zh: "提交审核", en: "Submit for review")
    static let submitAndPay = Text(zh: "提交并去支付", en: "Submit and go to payment")
    static let answersPromise = Text(zh: "审核结果", en: "Result")

    /// The promise where the review begins with the submission.
    static func resultBy(_ date: Date) -> Text {
        let until = moment(date)
        return Text(
            zh: "今天提交，最迟 \(until.zh) 有结果，会发短信给你。",
            en: "Submitted today, the result comes by \(until.en), by text message.",
        )
    }

    /// The promise where the review begins with the payment.
    static func resultOncePaid(days: Int, by date: Date) -> Text {
        let until = moment(date)
        return Text(
            zh: "支付后开始审核，\(days) 个工作日内有结果：今天支付，最迟 \(until.zh)。会发短信给你。",
            en: "The review begins when you have paid and takes at most \(days) working "
                + "\(days == 1 ? "day" : "days"): paid today, the result comes by \(until.en), by "
                + "text message.",
        )
    }

    static let submissionsWord = Text(zh: "提交次数", en: "Submissions")

    static func submissionSpends(of left: Int) -> Text {
        Text(
            zh: "还可以提交 \(left) 次，这次用去 1 次。",
            en: left == 1
                ? "This is the last one you have."
                : "You have \(left) left; this one takes 1.",
        )
    }

    static func submittingAgainSpends(of left: Int) -> Text {
        Text(
            zh: "再次提交要用去 1 次提交机会，还有 \(left) 次。",
            en: "Submitting again takes 1 of the \(left) submissions that you have left.",
        )
    }

    static let ordersTitle = Text(zh: "我的订单", en: "My orders")
    static let noData = Text(zh: "暂无数据", en: "Nothing here yet")
    static let ordersEmptyDetail = Text(
        zh: "用学校通知里的特征码开始采集。",
        en: "Begin with the feature code in your school's notice.",
    )
    static let orderHistory = Text(zh: "进度", en: "Progress")
    static let orderFacts = Text(zh: "订单信息", en: "About this order")
    static let withdrawHint = Text(
        zh: "撤回后可以换照片，再次提交重新排队。",
        en: "After withdrawing you can change the photo and submit again.",
    )
    static let withdrawHintPaid = Text(
        zh: "撤回后可以换照片，再次提交重新排队，不用再付费。",
        en: "After withdrawing you can change the photo and submit again, at no further cost.",
    )
    static let withdrawHeading = Text(zh: "想换一张照片？", en: "Want to change the photo?")
    static let contactHeading = Text(zh: "需要帮助", en: "Help")

    static func atTheLatest(_ date: Date) -> Text {
        let until = moment(date)
        return Text(zh: "最迟 \(until.zh)", en: "by \(until.en)")
    }
}
