/// How many photos of which size share one sheet, in the order of their rows.
package struct SheetLayout: Sendable, Codable, Equatable {
    /// So many photos of one size.
    package struct Group: Sendable, Codable, Equatable {
        package let count: Int
        package let size: PrintSize
    }

    package let groups: [Group]

    /// The most photos of one size on one sheet.
    package static let counts = 1...60

    /// The layouts that registries and schools ask for.
    package static let usual = ["8x1+4x2", "8x2", "4x2+8x1"]

    /// Reads `8x1+4x2`: eight photos of one inch and four of two inches.
    package init(_ text: String) throws(SheetError) {
        var groups: [Group] = []
        for part in text.split(separator: "+", omittingEmptySubsequences: false) {
            let words = part.split(separator: "x", omittingEmptySubsequences: false)
            guard words.count == 2, let count = Int(words[0]), Self.counts.contains(count),
                let size = PrintSize(rawValue: String(words[1]))
            else { throw .unreadableLayout(text) }
            groups.append(Group(count: count, size: size))
        }
        self.groups = groups
    }

    package var text: String {
        groups.map { "\($0.count)x\($0.size.rawValue)" }.joined(separator: "+")
    }
}

/// Why a sheet cannot be laid out.
package enum SheetError: Error, Sendable, Equatable {
    case unreadableLayout(String)
    /// None of the papers that shops print on.
    case unknownPaper(String)
    /// The gap in millimetres is outside `PrintSheet.gaps`.
    case gapOutOfRange(Double)
    /// The photos need more paper: the largest whole gap that would fit here, and the papers on
    /// which the layout fits with the gap that was asked for.
    case doesNotFit(gapThatFits: Double?, papers: [Paper])
    case noRoomForCaption
}
