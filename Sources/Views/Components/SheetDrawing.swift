import Domain

/// A sheet of prints in small: the paper, a head in every cell, and the marks for the knife.
func sheetDrawing(_ sheet: PrintSheet) -> Node {
    svg(
        .class("sheet"),
        Attribute("viewBox", "0 0 \(sheet.paper.width) \(sheet.paper.height)"),
        .aria("hidden", "true"),
    ) {
        rect(
            .class("sheet-paper"),
            .number("width", sheet.paper.width),
            .number("height", sheet.paper.height)
        )
        sheet.cells.map(head)
        shapes(.class("sheet-marks")) {
            sheet.marks.map {
                line(
                    .number("x1", $0.x1),
                    .number("y1", $0.y1),
                    .number("x2", $0.x2),
                    .number("y2", $0.y2)
                )
            }
        }
    }
}

/// Head and shoulders in a cell; the photo that lies has them turned as well.
private func head(_ cell: PrintSheet.Cell) -> Node {
    let (width, height) = cell.isTurned ? (cell.height, cell.width) : (cell.width, cell.height)
    let turned = "translate(\(cell.x) \(cell.y + cell.height)) rotate(-90)"
    let place = cell.isTurned ? turned : "translate(\(cell.x) \(cell.y))"
    let shoulders =
        "M\(width * 0.1) \(height) Q\(width * 0.1) \(height * 0.72) \(width / 2) \(height * 0.72) "
        + "T\(width * 0.9) \(height) z"
    return shapes(Attribute("transform", place)) {
        rect(.class("sheet-ground"), .number("width", width), .number("height", height))
        path(.class("sheet-body"), .d(shoulders))
        circle(
            .class("sheet-head"),
            .number("cx", width / 2),
            .number("cy", height * 0.43),
            .number("r", width * 0.24),
        )
    }
}
