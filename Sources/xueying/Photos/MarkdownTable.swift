/// A table that is Markdown and, since its columns are of one width, readable as it is.
struct MarkdownTable {
    private let heads: [String]
    private var rows: [[String]] = []
    /// How many columns at the left hold words; numbers stand to the right.
    private let words: Int

    init(_ heads: [String], words: Int) {
        self.heads = heads
        self.words = words
    }

    mutating func add(_ row: [String]) { rows.append(row) }

    var text: String {
        let widths = heads.indices.map { column in
            max(3, ([heads] + rows).map { $0[column].count }.max() ?? 0)
        }
        func line(_ row: [String]) -> String {
            let cells = row.enumerated().map { column, value in
                let room = String(repeating: " ", count: widths[column] - value.count)
                return column < words ? value + room : room + value
            }
            return "| " + cells.joined(separator: " | ") + " |"
        }
        let rule = widths.enumerated().map { column, width in
            let dashes = String(repeating: "-", count: width + 1)
            return column < words ? "-\(dashes)" : "\(dashes):"
        }
        return ([line(heads), "|" + rule.joined(separator: "|") + "|"] + rows.map(line))
            .joined(separator: "\n")
    }
}
