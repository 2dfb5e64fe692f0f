extension PhotoSpec {
    /// Judges the finished photo by its own measures, whatever the crop intended.
    package func judge(_ photo: StandardPhoto) -> [Check] {
        let bytes = Double(photo.bytes)
        let size = Band(Double(fileBytes.lowerBound)...Double(fileBytes.upperBound))
        let sizeCheck = Check(
            .fileSize,
            size.contains(bytes) ? .pass : .fail,
            value: bytes,
            unit: .bytes,
            allowed: size,
            advice: size.contains(bytes) ? nil : .useALargerPicture,
        )
        guard let misplaced = misplaced(photo) else { return [sizeCheck] }
        return [sizeCheck, misplaced]
    }

    /// The first measure of the finished photo that left its band.
    private func misplaced(_ photo: StandardPhoto) -> Check? {
        // The crop keeps the tolerance; measuring again may round it up.
        let aside = centreTolerance + 1
        let measures = [
            (photo.hairTop, Band(hairTop)), (photo.eyeLine, Band(eyeLine)),
            (photo.faceWidth, Band(faceWidth)), (photo.centreOffset, Band(-aside...aside)),
        ]
        return measures.first { !$1.contains($0) }.map { value, band in
            Check(
                .framing,
                .fail,
                value: value,
                unit: .pixels,
                allowed: band,
                advice: .letAPersonLook,
            )
        }
    }
}
