import Domain

/// The names of what students buy.
extension Text {
    package static let captureItem = Text(zh: "图像采集", en: "Photo capture")

    static func service(_ service: BatchPreset.Service) -> Text {
        switch service {
        case .capture: captureItem
        case .captureWithPrints:
            Text(zh: "图像采集（含纸质照片和光盘）", en: "Photo capture with prints and disc")
        case .captureAndStandardising:
            Text(zh: "图像采集 + 图像标准化", en: "Photo capture and standardising")
        case .standardising:
            Text(zh: "图像标准化并报送学信网", en: "Standardising and delivery to CHSI")
        case .standardisingWithPrints:
            Text(
                zh: "图像标准化、报送学信网并邮寄纸质照片",
                en: "Standardising, delivery to CHSI and prints by post",
            )
        }
    }
}
