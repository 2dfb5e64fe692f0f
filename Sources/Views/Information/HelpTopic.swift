/// The parts of the help page, in the order of the journey.
enum HelpTopic: String, CaseIterable {
    case begin, photo, payment, review, afterwards

    /// A question as students ask it, and what to do.
    struct Question: Sendable {
        let asked: Text
        let answer: Text
    }
}

extension HelpTopic {
    var name: Text {
        switch self {
        case .begin: Text(zh: "找到入口和核对身份", en: "Finding the entrance and proving who you are")
        case .photo: Text(zh: "拍照和上传", en: "Taking and sending the photo")
        case .payment: Text(zh: "支付", en: "Paying")
        case .review: Text(zh: "审核和重拍", en: "Review and new photos")
        case .afterwards: Text(zh: "通过之后", en: "Once it is approved")
        }
    }

    var questions: [Question] {
        switch self {
        case .begin: Text.helpBegin
        case .photo: Text.helpPhoto
        case .payment: Text.helpPayment
        case .review: Text.helpReview
        case .afterwards: Text.helpAfterwards
        }
    }
}
