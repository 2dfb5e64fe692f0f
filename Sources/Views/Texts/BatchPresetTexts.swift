import Domain

/// The journeys that a new batch can start from, in words for staff.
extension Text {
    static let presetsHeading = Text(zh: "从一种流程开始", en: "Start from a journey")
    static let presetsLead = Text(
        zh: "选一种流程会填好下面的各项，之后每一项仍可修改；重新选择会清除已填的内容。",
        en:
            "A journey fills in the form below, and each answer can still be changed; choosing again clears it.",
    )

    static func preset(_ preset: BatchPreset) -> (name: Text, meaning: Text) {
        switch preset {
        case .nationalSite:
            (
                Text(zh: "网站集中采集", en: "National web site"),
                Text(
                    zh: "按院校集中采集，拍照后支付，多档价格。",
                    en: "A school together; paid after the photo; several prices.",
                )
            )
        case .captureCode:
            (
                Text(zh: "加密采集", en: "Capture code"),
                Text(
                    zh: "凭特征码和图像采集码，拍照后支付，一次审核。",
                    en: "Feature code and capture code; paid after the photo; one review.",
                )
            )
        case .individualPaidFirst:
            (
                Text(zh: "散采，先支付", en: "Single students, paid first"),
                Text(
                    zh: "先核验身份、支付，再拍照；提交后不能撤回。",
                    en: "Proof and payment come before the photo; nothing is withdrawn.",
                )
            )
        case .individualTiers:
            (
                Text(zh: "散采，多档价格", en: "Single students, price tiers"),
                Text(
                    zh: "网站上传照相馆照片，支付前选择档位。",
                    en: "Studio photos sent on the web; a price is chosen before paying.",
                )
            )
        case .scannedPaidFirst:
            (
                Text(zh: "批次二维码，先支付", en: "Batch QR code, paid first"),
                Text(
                    zh: "扫批次二维码，采集码加后四位，支付后拍照，初审前可撤回。",
                    en:
                        "Scan, capture code and last four, pay, then the photo; withdrawn until the first review.",
                )
            )
        case .graduateSchool:
            (
                Text(zh: "研究生院", en: "Graduate school"),
                Text(
                    zh: "两次审核，驳回后 2 天内补拍。",
                    en: "Two reviews; a refused photo is replaced within two days.",
                )
            )
        }
    }
}
