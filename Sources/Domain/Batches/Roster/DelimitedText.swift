/// A table as text: cells apart by commas, tabs or semicolons, quoted where they hold such a sign.
package enum DelimitedText {
    package struct Line: Sendable, Hashable {
        /// Counted from 1.
        package let number: Int
        package let cells: [String]
    }

    /// The lines that hold anything; cells come without white space around them.
    package static func lines(_ text: String) -> [Line] {
        let first = text.prefix { !$0.isNewline }
        let signs: [Character] = [",", "\t", ";"]
        let separator =
            signs.max { first.count(of: $0) < first.count(of: $1) } ?? ","
        var reader = Reader(separator: separator)
        for sign in text { reader.take(sign) }
        reader.endLine()
        return reader.lines
    }

    private struct Reader {
        let separator: Character
        var lines: [Line] = []
        private var cells: [String] = []
        private var cell = ""
        private var isQuoted = false
        private var mayEnd = false
        private var number = 1
        private var start = 1

        init(separator: Character) { self.separator = separator }

        mutating func take(_ sign: Character) {
            if isQuoted, !mayEnd {
                if sign == "\"" { return mayEnd = true }
                if sign.isNewline { number += 1 }
                return cell.append(sign)
            }
            if mayEnd {
                mayEnd = false
                // Two quotation marks within quotation marks are one.
                if sign == "\"" { return cell.append(sign) }
                isQuoted = false
            }
            if sign == "\"", cell.isEmpty {
                isQuoted = true
            } else if sign == separator {
                endCell()
            } else if sign.isNewline {
                endLine()
            } else {
                cell.append(sign)
            }
        }

        mutating func endLine() {
            endCell()
            if cells.contains(where: { !$0.isEmpty }) {
                lines.append(Line(number: start, cells: cells))
            }
            cells = []
            isQuoted = false
            mayEnd = false
            number += 1
            start = number
        }

        private mutating func endCell() {
            cells.append(cell.trimmed)
            cell = ""
        }
    }
}

extension Substring {
    fileprivate func count(of sign: Character) -> Int { count { $0 == sign } }
}
