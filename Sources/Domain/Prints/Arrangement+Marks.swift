extension Arrangement {
    /// Short lines outward from every corner, where there is paper and no other photo.
    var cutMarks: [PrintSheet.Line] {
        var lines: [PrintSheet.Line] = []
        for corner in cells.flatMap(\.corners) {
            for line in [upOrDown(from: corner), sideways(from: corner)].compactMap(\.self)
            where !lines.contains(line) {
                lines.append(line)
            }
        }
        return lines
    }

    private var longest: Double { 3 }
    private var shortest: Double { 0.3 }
    /// Lines stay off the photos, so that no ink is left on an edge.
    private var distance: Double { 0.3 }

    private func upOrDown(from corner: Corner) -> PrintSheet.Line? {
        let blocking = cells.filter { $0.x...($0.x + $0.width) ~= corner.x }
            .flatMap { [$0.y, $0.y + $0.height] }
        let edge = corner.down > 0 ? paper.height : 0
        return length(from: corner.y, toward: corner.down, blocking: blocking, edge: edge).map {
            PrintSheet.Line(
                x1: corner.x,
                y1: corner.y + corner.down * distance,
                x2: corner.x,
                y2: corner.y + corner.down * $0,
            )
        }
    }

    private func sideways(from corner: Corner) -> PrintSheet.Line? {
        let blocking = cells.filter { $0.y...($0.y + $0.height) ~= corner.y }
            .flatMap { [$0.x, $0.x + $0.width] }
        let edge = corner.right > 0 ? paper.width : 0
        return length(from: corner.x, toward: corner.right, blocking: blocking, edge: edge).map {
            PrintSheet.Line(
                x1: corner.x + corner.right * distance,
                y1: corner.y,
                x2: corner.x + corner.right * $0,
                y2: corner.y,
            )
        }
    }

    /// How far a line may reach from a corner; `nil` where there is no room for one.
    private func length(
        from start: Double,
        toward direction: Double,
        blocking: [Double],
        edge: Double,
    ) -> Double? {
        let ahead = blocking.map { ($0 - start) * direction }.filter { $0 > -0.001 }
        // The corner's own photo begins at 0; another that does so too leaves no room at all.
        let touching = ahead.count { $0 < 0.001 }
        let next = ahead.filter { $0 >= 0.001 }.min().map { $0 - distance }
        let reach = min(longest, next ?? longest, (edge - start) * direction)
        return touching > 1 || reach < distance + shortest ? nil : reach
    }
}

/// A corner of a photo, and the directions that lead away from it.
private struct Corner {
    let x: Double
    let y: Double
    let right: Double
    let down: Double
}

extension PrintSheet.Cell {
    fileprivate var corners: [Corner] {
        [
            Corner(x: x, y: y, right: -1, down: -1),
            Corner(x: x + width, y: y, right: 1, down: -1),
            Corner(x: x, y: y + height, right: -1, down: 1),
            Corner(x: x + width, y: y + height, right: 1, down: 1),
        ]
    }
}
