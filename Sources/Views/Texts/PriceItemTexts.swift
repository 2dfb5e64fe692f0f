extension Text {
    package static let captureItem = Text(zh: "图像采集", en: "Photo capture")
}
