import CImageEngine
package import Domain
package import Foundation

extension ImageEngine {
    /// Compares a JPEG, block by block, with what the record says was made of the original.
    ///
    /// A file that is not the recorded one is taken for another encoding of it. Throws
    /// `PictureError` when the original is no picture or the JPEG has another form.
    package func compare(
        _ original: Data,
        with jpeg: Data,
        by record: IntegrityRecord,
        _ alpha: GreyPicture,
        isAnotherEncoding: Bool,
    ) async throws -> [BlockDifference] {
        precondition(
            alpha.width == record.output.width && alpha.height == record.output.height,
            "the mask is of the output's size",
        )
        let comparison = Comparison(
            original: original,
            jpeg: jpeg,
            record: record,
            alpha: alpha,
            isAnotherEncoding: isAnotherEncoding,
        )
        return try await processed { try await crew.answer(to: .compare(comparison)) }
    }
}

/// An original, what shall have been made of it, and the record that says how.
struct Comparison: Sendable, Codable {
    let original: Data
    let jpeg: Data
    let record: IntegrityRecord
    let alpha: GreyPicture
    let isAnotherEncoding: Bool
}

extension Worker {
    func compare(_ comparison: Comparison) throws -> [BlockDifference] {
        var claim = ie_claim(comparison.record, isAnotherEncoding: comparison.isAnotherEncoding)
        var blocks = ie_bytes()
        defer { ie_bytes_free(&blocks) }
        try comparison.alpha.pixels.withUnsafeBytes { mask in
            claim.alpha = mask.bindMemory(to: UInt8.self).baseAddress
            try comparison.jpeg.withUnsafeBytes { output in
                let bytes = output.bindMemory(to: UInt8.self).baseAddress
                try comparison.original.read { start, count, limits in
                    try checked {
                        ie_compare(start, count, limits, &claim, bytes, output.count, &blocks, $0)
                    }
                }
            }
        }
        return Data(blocks).withUnsafeBytes { bytes in
            bytes.bindMemory(to: ie_block.self).map(BlockDifference.init)
        }
    }
}

extension ie_claim {
    fileprivate init(_ record: IntegrityRecord, isAnotherEncoding: Bool) {
        self.init()
        width = Int32(record.output.width)
        height = Int32(record.output.height)
        reduction = Int32(record.transform.reduction)
        background = Colour(hexadecimal: record.background).map(ie_colour.init) ?? ie_colour()
        x = record.transform.x
        y = record.transform.y
        scale = record.transform.scale
        earlier_quality = isAnotherEncoding ? Int32(record.quality) : 0
    }
}

extension BlockDifference {
    fileprivate init(_ raw: ie_block) {
        self.init(
            x: Int(raw.x),
            y: Int(raw.y),
            side: Int(raw.side),
            component: Component(rawValue: Int(raw.component)) ?? .brightness,
            person: Int(raw.person),
            excess: raw.excess,
        )
    }
}
