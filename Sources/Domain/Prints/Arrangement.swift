/// Photos placed in rows on a paper that lies one way.
struct Arrangement {
    let paper: Extent
    let cells: [PrintSheet.Cell]

    /// The arrangement that turns the fewest photos and leaves the widest margin; `nil` when the
    /// photos do not fit.
    static func best(of layout: SheetLayout, on paper: Paper, gap: Double) -> Arrangement? {
        let turns = (0..<1 << layout.groups.count).map { bits in
            layout.groups.indices.map { bits & 1 << $0 != 0 }
        }
        let fitting = [paper.millimetres, paper.millimetres.turned].flatMap { paper in
            turns.compactMap { Arrangement(layout, on: paper, turned: $0, gap: gap) }
        }
        return fitting.min { one, other in
            (one.turnedCount, -one.margin) < (other.turnedCount, -other.margin)
        }
    }

    private init?(_ layout: SheetLayout, on paper: Extent, turned: [Bool], gap: Double) {
        var rows: [Row] = []
        for (group, isTurned) in zip(layout.groups, turned) {
            let upright = group.size.millimetres
            let photo = isTurned ? upright.turned : upright
            let most = Int((paper.width + gap) / (photo.width + gap))
            guard most > 0 else { return nil }
            let count = (group.count + most - 1) / most
            // Rows of about equal length are cut with fewer strokes.
            rows += (0..<count).map { row in
                let photos = group.count / count + (row < group.count % count ? 1 : 0)
                return Row(photo: photo, count: photos, isTurned: isTurned)
            }
        }
        let height = rows.map(\.photo.height).reduce(-gap) { $0 + $1 + gap }
        guard height <= paper.height else { return nil }

        var cells: [PrintSheet.Cell] = []
        var top = (paper.height - height) / 2
        for row in rows {
            cells += row.cells(top: top, on: paper, gap: gap)
            top += row.photo.height + gap
        }
        self.paper = paper
        self.cells = cells
    }

    private var turnedCount: Int { cells.count(where: \.isTurned) }

    /// The narrowest strip of paper beside the photos.
    private var margin: Double { min(cells[0].y, cells.map(\.x).min() ?? 0) }
}

private struct Row {
    let photo: Extent
    let count: Int
    let isTurned: Bool

    func cells(top: Double, on paper: Extent, gap: Double) -> [PrintSheet.Cell] {
        let width = Double(count) * (photo.width + gap) - gap
        return (0..<count).map { column in
            PrintSheet.Cell(
                x: (paper.width - width) / 2 + Double(column) * (photo.width + gap),
                y: top,
                width: photo.width,
                height: photo.height,
                isTurned: isTurned,
            )
        }
    }
}
