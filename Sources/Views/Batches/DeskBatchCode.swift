package import Domain

/// A QR code as a drawing of its own, black on white, for posters.
package func qrCodeDocument(_ code: QRCodeMatrix) -> String {
    let side = code.side + 8
    let drawing = svg(
        Attribute("xmlns", "http://www.w3.org/2000/svg"),
        .viewBox(side, side),
        .width(side * 10),
        .height(side * 10),
        Attribute("shape-rendering", "crispEdges"),
    ) {
        rect(.width(side), .height(side), Attribute("fill", "#ffffff"))
        path(.d(darkModules(code.rows)))
    }
    return drawing.html(in: PageContext(language: .chinese))
}

/// The dark modules inside the quiet zone of four that readers need.
private func darkModules(_ rows: [[Bool]]) -> String {
    rows.enumerated().flatMap { y, row in
        row.enumerated().filter(\.element).map { "M\($0.offset + 4) \(y + 4)h1v1h-1z" }
    }.joined()
}
