package import Domain

/// The words of deliveries to the registry.
extension Text {
    static let deliveriesHeading = Text(zh: "报送", en: "Deliveries")
    static let createdAt = Text(zh: "创建时间", en: "Created")
    static let receipt = Text(zh: "学信网回执", en: "Registry's receipt")
    static let noReceipt = Text(zh: "尚未收到", en: "not yet")
    static let photosWord = Text(zh: "照片", en: "Photos")
    static let acceptedWord = Text(zh: "已接收", en: "Accepted")
    static let refusedWord = Text(zh: "被退回", en: "Refused")
    static let unansweredWord = Text(zh: "待答复", en: "Unanswered")
    static let fileName = Text(zh: "文件名", en: "File name")
    static let hash = Text(zh: "SHA-256", en: "SHA-256")
    static let registryAnswer = Text(zh: "学信网答复", en: "Registry's answer")
    static let downloadPackage = Text(zh: "下载 ZIP", en: "Download ZIP")
    static let packageHint = Text(
        zh: "内含每位同学一张照片和一份清单（CSV，含 SHA-256）。每次下载都会记录。",
        en: "One photo for each student and a list (CSV with SHA-256). Each download is recorded.",
    )
    static let buildPackage = Text(zh: "打包并报送学信网", en: "Build the package and send it")
    static let buildPackageOnly = Text(zh: "打包", en: "Build the package")
    static let noDeliveries = Text(
        zh: "这个批次还没有报送包。",
        en: "This batch has no delivery yet.",
    )
    static let waitingForRegistry = Text(
        zh: "正在等待学信网答复，本页会自动更新。",
        en: "Waiting for the registry's answers; this page updates by itself.",
    )
    static let registryAnsweredAll = Text(
        zh: "学信网已答复每一张照片。",
        en: "The registry has answered for every photo.",
    )

    static func deliverable(_ count: Int) -> Text {
        Text(
            zh: count == 0 ? "目前没有可打包的照片。" : "\(count) 张通过审核的照片还没有打包。",
            en: count == 0
                ? "No approved photos to pack at the moment."
                : count == 1
                    ? "1 approved photo has not been packed yet."
                    : "\(count) approved photos have not been packed yet.",
        )
    }

    static func deliveryTitle(_ moment: Text) -> Text {
        Text(zh: "报送包 \(moment.zh)", en: "Delivery of \(moment.en)")
    }

    static func state(_ state: DeliveryState) -> Text {
        switch state {
        case .queued: Text(zh: "待发送", en: "To be sent")
        case .sent: Text(zh: "已发送", en: "Sent")
        case .answered: Text(zh: "已答复", en: "Answered")
        }
    }

    /// Why a delivery cannot be made, and what to do.
    package static func refusal(_ error: DeliveryError) -> Text {
        switch error {
        case .templateBroken:
            Text(
                zh: "命名规则里有一个没有闭合的花括号“{”",
                en: "The naming rule has a brace { that is not closed",
            )
        case .templatePlaceholderUnknown(let name):
            Text(
                zh: "命名规则里的“{\(name)}”不能识别，可用：\(placeholderList)",
                en: "The naming rule knows no {\(name)}; use \(placeholderList)",
            )
        case .templateWithoutPlaceholder:
            Text(
                zh: "命名规则至少要含一个占位符，例如 {studentNumber}",
                en: "The naming rule needs a placeholder, such as {studentNumber}",
            )
        case .templateWithoutEnding:
            Text(zh: "命名规则须以 .jpg 结尾", en: "The naming rule must end in .jpg")
        case .templateUnsafe:
            Text(
                zh: "命名规则不能含有 / \\ : * ? \" < > | 或换行",
                en: "The naming rule must not contain / \\ : * ? \" < > | or a line break",
            )
        case .nothingToDeliver:
            Text(
                zh: "没有可打包的照片。照片通过审核后再来打包。",
                en: "Nothing to pack yet. Come back when photos have been approved.",
            )
        case .notFound:
            Text(
                zh: "没有找到这个报送包。请从批次页面重新进入。",
                en: "This delivery was not found. Open it from the page of its batch.",
            )
        }
    }

    static let placeholderList = NamingTemplate.Placeholder.allCases
        .map { "{\($0.rawValue)}" }.joined(separator: " ")
}
