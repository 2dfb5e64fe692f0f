/// The file a print sheet is drawn into.
package enum SheetFormat: String, Sendable, Codable, CaseIterable {
    /// 300 dpi.
    case jpeg = "jpg"
    /// Vector lines and text; the photos keep their pixels.
    case pdf

    /// The media type, as RFC 2046 and RFC 8118 name it.
    package var mediaType: String { self == .pdf ? "application/pdf" : "image/jpeg" }
}
