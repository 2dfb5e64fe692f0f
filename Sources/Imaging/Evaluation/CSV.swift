/// Tables as text: values between commas, quoted where they hold a comma, a quote or a line end.
enum CSV {
    /// The rows with the number of the line on which each begins; empty lines are left out.
    static func rows(of text: String) -> [(line: Int, values: [String])] {
        var rows: [(line: Int, values: [String])] = []
        var values: [String] = []
        var value = ""
        var isQuoted = false
        var (line, start) = (1, 1)
        func endRow() {
            values.append(value)
            if values != [""] { rows.append((start, values)) }
            values = []
            value = ""
        }
        var rest = text.unicodeScalars[...]
        if rest.first == "\u{feff}" { rest.removeFirst() }
        while let next = rest.popFirst() {
            if next == "\n" { line += 1 }
            switch next {
            case "\"" where isQuoted && rest.first == "\"":
                value.unicodeScalars.append("\"")
                rest.removeFirst()
            case "\"": isQuoted.toggle()
            case "," where !isQuoted:
                values.append(value)
                value = ""
            case "\n" where !isQuoted:
                endRow()
                start = line
            case "\r" where !isQuoted: break
            default: value.unicodeScalars.append(next)
            }
        }
        endRow()
        return rows
    }
}
