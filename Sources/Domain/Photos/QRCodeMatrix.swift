/// A QR code as rows of dark (`true`) and light modules, without the quiet zone.
package struct QRCodeMatrix: Sendable, Equatable {
    package let rows: [[Bool]]

    package init(rows: [[Bool]]) { self.rows = rows }

    /// The number of modules on each side.
    package var side: Int { rows.count }
}
