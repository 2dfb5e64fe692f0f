import CImageEngine
package import Domain
package import Foundation

extension ImageEngine {
    /// Draws one photo into every cell of the sheet, cut to the cell's shape and never stretched.
    ///
    /// Throws `PictureError` for bytes that are no usable picture.
    package func draw(
        _ sheet: PrintSheet,
        of photo: Data,
        as format: SheetFormat,
    ) async throws -> Data {
        try await processed { try await crew.answer(to: .drawSheet(sheet, photo, format)) }
    }
}

extension Worker {
    func draw(_ sheet: PrintSheet, of photo: Data, as format: SheetFormat) throws -> Data {
        var file = ie_bytes()
        defer { ie_bytes_free(&file) }
        try sheet.withEngineValue { value in
            try photo.read { start, count, limits in
                try checked {
                    ie_draw_sheet(start, count, limits, &value, format.raw, &file, $0)
                }
            }
        }
        return Data(file)
    }
}

extension SheetFormat {
    fileprivate var raw: ie_sheet_format { self == .pdf ? IE_SHEET_PDF : IE_SHEET_JPEG }
}

extension PrintSheet {
    /// Lends the sheet as the engine knows it; nothing of it may be kept.
    fileprivate func withEngineValue(_ body: (inout ie_sheet) throws -> Void) throws {
        let cells = cells.map {
            ie_sheet_cell(
                x: $0.x,
                y: $0.y,
                width: $0.width,
                height: $0.height,
                is_turned: $0.isTurned ? 1 : 0,
            )
        }
        let marks = marks.map { ie_sheet_line(x1: $0.x1, y1: $0.y1, x2: $0.x2, y2: $0.y2) }
        try cells.withUnsafeBufferPointer { cells in
            try marks.withUnsafeBufferPointer { marks in
                try (caption?.text ?? "").withCString { text in
                    var value = ie_sheet(
                        width: paper.width,
                        height: paper.height,
                        cells: cells.baseAddress,
                        cell_count: Int32(cells.count),
                        marks: marks.baseAddress,
                        mark_count: Int32(marks.count),
                        caption: ie_sheet_caption(caption, text: text),
                    )
                    try body(&value)
                }
            }
        }
    }
}

extension ie_sheet_caption {
    fileprivate init(_ caption: PrintSheet.Caption?, text: UnsafePointer<CChar>) {
        guard let caption else {
            self.init()
            return
        }
        self.init(
            text: text,
            x: caption.x,
            y: caption.y,
            size: caption.size,
            room: caption.room,
            is_turned: caption.isTurned ? 1 : 0,
        )
    }
}
