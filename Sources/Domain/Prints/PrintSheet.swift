/// One sheet of paper with photos placed on it; millimetres from its upper left corner.
package struct PrintSheet: Sendable, Codable, Equatable {
    /// The place of one photo.
    package struct Cell: Sendable, Codable, Equatable {
        package let x: Double
        package let y: Double
        package let width: Double
        package let height: Double
        /// Whether the photo lies on its left side.
        package let isTurned: Bool
    }

    /// A straight line for the knife.
    package struct Line: Sendable, Codable, Equatable {
        package let x1: Double
        package let y1: Double
        package let x2: Double
        package let y2: Double
    }

    /// One line of text.
    package struct Caption: Sendable, Codable, Equatable {
        package let text: String
        /// The middle of the line of text.
        package let x: Double
        package let y: Double
        /// Height of the letters.
        package let size: Double
        /// The length that the text may take.
        package let room: Double
        /// Whether the text runs upward along the right edge.
        package let isTurned: Bool
    }

    package let paper: Extent
    package let cells: [Cell]
    package let marks: [Line]
    package let caption: Caption?

    /// The allowed distance between two photos.
    package static let gaps = 0.0...5.0

    /// Places the photos in rows, centred; the paper and the photos are turned as it fits best.
    package init(
        _ layout: SheetLayout,
        on paper: Paper,
        gap: Double,
        cutMarks: Bool,
        caption: String?,
    ) throws(SheetError) {
        guard Self.gaps.contains(gap) else { throw .gapOutOfRange(gap) }
        guard let placed = Arrangement.best(of: layout, on: paper, gap: gap) else {
            throw Self.noFit(layout, paper, gap: gap)
        }
        self.paper = placed.paper
        cells = placed.cells
        marks = cutMarks ? placed.cutMarks : []
        let text = caption?.trimmed ?? ""
        self.caption = text.isEmpty ? nil : placed.place(text)
        guard text.isEmpty || self.caption != nil else { throw .noRoomForCaption }
    }

    /// The standard photo in its own size with the study record in one line below it (上网版).
    ///
    /// 480 × 640 pixels of 300 dpi are 40.64 × 54.19 mm.
    package init(recordOf words: String) {
        let photo = Extent(width: 40.64, height: 640 / 300 * 25.4)
        let strip = 6.0
        paper = Extent(width: photo.width, height: photo.height + strip)
        cells = [Cell(x: 0, y: 0, width: photo.width, height: photo.height, isTurned: false)]
        marks = []
        caption = Caption(
            text: words,
            x: photo.width / 2,
            y: photo.height + strip / 2,
            size: 2.4,
            room: photo.width - 2,
            isTurned: false,
        )
    }

    private static func noFit(_ layout: SheetLayout, _ paper: Paper, gap: Double) -> SheetError {
        let narrower = stride(from: gap.rounded(.up) - 1, through: gaps.lowerBound, by: -1)
        return .doesNotFit(
            gapThatFits: narrower.first { Arrangement.best(of: layout, on: paper, gap: $0) != nil },
            papers: Paper.allCases.filter { Arrangement.best(of: layout, on: $0, gap: gap) != nil },
        )
    }
}
