extension PhotoSpec {
    /// What the file itself says; any readable picture is converted, so most of it is no fault.
    func judgeFile(_ measures: PhotoMeasures) -> [Check] {
        [Check(.fileFormat, .pass)] + originalSize(measures) + [dimensions(measures)]
            + density(measures) + compression(measures)
    }

    private func originalSize(_ measures: PhotoMeasures) -> [Check] {
        Check.advisory(
            .originalFileSize,
            measures.fileBytes.map(Double.init),
            .bytes,
            Band(low: thresholds.fileBytes, high: Double(PictureLimits.bytes)),
            advice: .keepTheOriginalFile,
            mark: nil,
        )
    }

    private func dimensions(_ measures: PhotoMeasures) -> Check {
        let shortSide = Double(min(measures.imageWidth, measures.imageHeight))
        return .measured(
            .imageDimensions,
            shortSide,
            .pixels,
            thresholds.shortSide,
            advice: .useALargerPicture,
            mark: nil,
        )
    }

    private func density(_ measures: PhotoMeasures) -> [Check] {
        measures.density.map { [Check(.imageDensity, .pass, value: $0, unit: .dotsPerInch)] } ?? []
    }

    /// Coarse tables or visible blocks: the detail that they cost does not come back.
    private func compression(_ measures: PhotoMeasures) -> [Check] {
        let tables = Check.advisory(
            .compressionArtifacts,
            measures.jpegQuality,
            .score,
            Band(low: thresholds.jpegQuality),
            advice: .keepTheOriginalFile,
            mark: nil,
        )
        let blocks = Check.advisory(
            .compressionArtifacts,
            measures.blockiness,
            .ratio,
            Band(high: thresholds.blockiness),
            advice: .keepTheOriginalFile,
            mark: measures.face,
        )
        return (tables + blocks).worst
    }
}

extension [Check] {
    /// The first of the worst; none of none.
    var worst: [Check] {
        first { check in allSatisfy { $0.verdict <= check.verdict } }.map { [$0] } ?? []
    }
}
