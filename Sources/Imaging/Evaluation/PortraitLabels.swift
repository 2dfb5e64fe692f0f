import Foundation

/// What people saw on one portrait, by column of the label file.
package struct PortraitLabels: Sendable, Equatable {
    /// The name of the picture's file.
    package let file: String
    private let values: [String: String]

    package init(file: String, values: [String: String]) {
        self.file = file
        self.values = values
    }

    /// The label in that column; empty where there is none.
    package subscript(column: String) -> String { values[column] ?? "" }
}

extension PortraitLabels {
    /// Columns of a few words: how many faces there are and how whole the only one is, and,
    /// where somebody labelled it, the skin.
    private static let words = [
        "faces": ["none", "one", "one_cut", "one_profile", "several"],
        "skin": ["", "dark", "light", "medium"],
    ]
    private static let freeWords: Set<String> = ["background", "notes"]
    private static let sizes: Set<String> = ["width", "height"]

    /// Reads a table of labels with a header; throws `LabelFaults` with everything that is wrong.
    package static func table(_ text: String) throws(LabelFaults) -> [PortraitLabels] {
        var rows = CSV.rows(of: text)
        guard !rows.isEmpty else { throw LabelFaults(faults: [.noHeader]) }
        let columns = rows.removeFirst().values.map(trimmed)
        let faults = headerFaults(columns)
        guard faults.isEmpty else { throw LabelFaults(faults: faults) }
        var found: [LabelFault] = []
        var seen: Set<String> = []
        let table: [PortraitLabels] = rows.compactMap { line, values in
            guard values.count == columns.count else {
                found.append(.wrongCount(line: line, values: values.count, columns: columns.count))
                return nil
            }
            let labels = Dictionary(uniqueKeysWithValues: zip(columns, values.map(trimmed)))
            let file = labels["file"] ?? ""
            found += columns.compactMap { fault(of: labels[$0] ?? "", in: $0, line: line) }
            if !file.isEmpty, !seen.insert(file).inserted {
                found.append(.duplicateFile(line: line, file: file))
            }
            return PortraitLabels(file: file, values: labels)
        }
        guard found.isEmpty else { throw LabelFaults(faults: found) }
        return table
    }

    private static func headerFaults(_ columns: [String]) -> [LabelFault] {
        let needed = ["file", "faces", "background"] + LabelledFault.all.map(\.column)
        let missing = needed.filter { !columns.contains($0) }.removingRepeats()
        let repeated = columns.filter { name in columns.count { $0 == name } > 1 }
        return missing.map { .missingColumn($0) }
            + repeated.removingRepeats().map { .duplicateColumn($0) }
    }

    private static func fault(of value: String, in column: String, line: Int) -> LabelFault? {
        if let known = words[column] {
            return known.contains(value)
                ? nil : .unknownWord(line: line, column: column, value: value, known: known)
        }
        return switch column {
        case "file": value.isEmpty ? .noFile(line: line) : nil
        case _ where freeWords.contains(column): nil
        case _ where sizes.contains(column):
            (Int(value) ?? 0) > 0 ? nil : .notASize(line: line, column: column, value: value)
        default:
            ["0", "1"].contains(value)
                ? nil : .notZeroOrOne(line: line, column: column, value: value)
        }
    }

    private static func trimmed(_ value: String) -> String {
        value.trimmingCharacters(in: .whitespaces)
    }
}

extension [String] {
    fileprivate func removingRepeats() -> [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
