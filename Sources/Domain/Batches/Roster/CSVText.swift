extension [String] {
    /// The cells as a line of a CSV file (RFC 4180); a leading `= + - @` is made harmless to
    /// spreadsheet programs.
    package var csvLine: String { map(\.csvField).joined(separator: ",") }

    /// The lines as a file that spreadsheet programs read as UTF-8, by the mark at its beginning.
    package var csvText: String { "\u{FEFF}" + joined(separator: "\r\n") + "\r\n" }
}

extension String {
    fileprivate var csvField: String {
        let text = first.map { "=+-@".contains($0) } == true ? "'" + self : self
        guard text.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else {
            return text
        }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
