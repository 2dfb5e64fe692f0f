extension PhotoSpec {
    /// Judges the finished photo by its own measures, whatever the crop intended.
    package func judge(_ photo: StandardPhoto) -> [Check] {
        let size = fileSize(photo.bytes)
        guard let misplaced = misplaced(photo) else { return [size] }
        return [size, misplaced]
    }

    /// Judges the size of the finished file, or the nearest one where none could be made.
    package func fileSize(_ bytes: Int) -> Check {
        let size = Band(Double(fileBytes.lowerBound)...Double(fileBytes.upperBound))
        // Noise of little light is what takes too many bytes, a lack of pixels what takes too few.
        let advice: PhotoAdvice? =
            if bytes > fileBytes.upperBound {
                .findMoreLight
            } else {
                bytes < fileBytes.lowerBound ? .useALargerPicture : nil
            }
        return Check(
            .fileSize,
            advice == nil ? .pass : .fail,
            value: Double(bytes),
            unit: .bytes,
            allowed: size,
            advice: advice,
        )
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
