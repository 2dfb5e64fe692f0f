extension PhotoSpec {
    /// Judges the finished photo by its own measures, whatever the crop intended.
    package func judge(_ photo: StandardPhoto) -> [Check] {
        let bytes = Double(photo.bytes)
        let size = Band(Double(fileBytes.lowerBound)...Double(fileBytes.upperBound))
        let isFramed =
            hairTop.contains(photo.hairTop) && eyeLine.contains(photo.eyeLine)
            && faceWidth.contains(photo.faceWidth)
            && abs(photo.centreOffset) <= centreTolerance + 1
        let sizeCheck = Check(
            .fileSize,
            size.contains(bytes) ? .pass : .fail,
            value: bytes,
            unit: .bytes,
            allowed: size,
            advice: size.contains(bytes) ? nil : .useALargerPicture,
        )
        guard !isFramed else { return [sizeCheck] }
        return [sizeCheck, Check(.framing, .fail, advice: .letAPersonLook)]
    }
}
