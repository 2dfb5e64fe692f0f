/// What a student chooses for a sheet of prints, as it was sent.
package struct SheetForm: Sendable, Hashable {
    /// The layouts of the registries and schools, each once.
    package static let layouts = ["8x1+4x2", "8x2"]

    /// The papers that take at least one of them.
    package static let papers = Paper.allCases.filter { paper in
        layouts.contains {
            (try? SheetForm(layout: $0, paper: paper.rawValue).sheet(caption: "")) != nil
        }
    }

    package var layout: String
    package var paper: String
    package var cutMarks: Bool
    /// Whether school and student number stand on the edge of the paper.
    package var isCaptioned: Bool

    package init(
        layout: String = SheetForm.layouts[0],
        paper: String = Paper.sixInch.rawValue,
        cutMarks: Bool = true,
        isCaptioned: Bool = false,
    ) {
        self.layout = layout
        self.paper = paper
        self.cutMarks = cutMarks
        self.isCaptioned = isCaptioned
    }

    /// The sheet with photos one millimetre apart; throws what does not fit or cannot be read.
    package func sheet(caption: String) throws(SheetError) -> PrintSheet {
        guard let paper = Paper(rawValue: paper) else { throw .unknownPaper(paper) }
        return try PrintSheet(
            SheetLayout(layout),
            on: paper,
            gap: 1,
            cutMarks: cutMarks,
            caption: isCaptioned ? caption : nil,
        )
    }
}
