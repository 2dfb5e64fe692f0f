package import Domain

extension FolderReport {
    /// The report as a table for Excel: UTF-8 with its mark, one row a portrait.
    package func csv(in language: Language) -> String {
        let checks = CheckID.allCases
        let heads: [Text] =
            [.fileColumn, .outcomeColumn, .photoColumn, .adviceColumn]
            + checks.flatMap { [Text.name(of: $0), .valueColumn(.name(of: $0))] }
        let rows = entries.map { entry in
            let advice = entry.advice.map { $0(language) }.joined(separator: " ")
            return [entry.file, Text.outcome(entry.outcome)(language), entry.photo ?? "", advice]
                .map(\.asCell) + checks.flatMap { entry.cells(of: $0, in: language) }
        }
        return "\u{feff}"
            + ([heads.map { $0(language).asCell }] + rows)
            .map { $0.joined(separator: ",") + "\r\n" }.joined()
    }
}

extension FolderReport.Entry {
    /// The photo that was made, from the folder of the table.
    fileprivate var photo: String? {
        guard case .judged(_, _, let photo) = result else { return nil }
        return photo
    }

    fileprivate func cells(of id: CheckID, in language: Language) -> [String] {
        guard case .judged(let inspection, _, _) = result,
            let check = inspection.checks.first(where: { $0.id == id })
        else { return ["", ""] }
        let value = check.valueToShow(step: Text.lastDigit).map { Text.short($0) }
        return [Text.name(of: check.verdict)(language).asCell, value ?? ""]
    }
}

extension String {
    /// A cell that is text to Excel whatever it begins with.
    fileprivate var asCell: String {
        let isFormula = first.map { "=+-@\t\r".contains($0) } ?? false
        let text = isFormula ? "'\(self)" : self
        guard text.contains(where: { ",\"\n\r\r\n".contains($0) }) else { return text }
        return "\"\(text.replacing("\"", with: "\"\""))\""
    }
}
