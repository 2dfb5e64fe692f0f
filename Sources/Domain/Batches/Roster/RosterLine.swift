/// One line of a roster under examination: everything that is wrong is noted.
struct RosterLine {
    private let line: DelimitedText.Line
    private let columns: [RosterColumn: Int]
    private let levels: [EducationLevel]
    private(set) var faults: [RosterFault] = []

    init(
        _ line: DelimitedText.Line,
        columns: [RosterColumn: Int],
        levels: [EducationLevel],
    ) {
        self.line = line
        self.columns = columns
        self.levels = levels
    }

    /// The student of the line, nil when anything is wrong.
    mutating func entry() -> RosterEntry? {
        let name = fact(.name, in: .name)
        let document = document()
        let student = fact(.studentNumber, in: .studentNumber)
        let level = level()
        let major = optional(.major, in: .major) ?? ""
        var details: [StudyField: String] = [:]
        details[.schoolCategory] = optional(.schoolCategory, in: .schoolCategory)
        details[.sex] = sex()
        guard faults.isEmpty, let name, let document, let student, let level else { return nil }
        return RosterEntry(
            name: name,
            document: document,
            levelCode: level,
            studentNumber: student,
            major: major,
            details: details,
        )
    }

    func fault(_ column: RosterColumn, _ problem: RosterFault.Problem) -> RosterFault {
        RosterFault(line: line.number, column: column, value: cell(column), problem: problem)
    }

    private func cell(_ column: RosterColumn) -> String {
        guard let index = columns[column], index < line.cells.count else { return "" }
        // Spreadsheet programs are told by an apostrophe that a number is text.
        let text = line.cells[index]
        return text.hasPrefix("'") ? String(text.dropFirst()) : text
    }

    private mutating func note(_ column: RosterColumn, _ problem: RosterFault.Problem) {
        faults.append(fault(column, problem))
    }

    private mutating func fact(_ field: StudyField, in column: RosterColumn) -> String? {
        guard !isRounded(cell(column)) || column == .name else {
            note(column, .rounded)
            return nil
        }
        do {
            return try field.checked(cell(column), levels: [])
        } catch {
            note(column, .fact(error.problem))
            return nil
        }
    }

    private mutating func optional(_ field: StudyField, in column: RosterColumn) -> String? {
        cell(column).isEmpty ? nil : fact(field, in: column)
    }

    private mutating func document() -> DocumentNumber? {
        let typed = cell(.documentNumber)
        do {
            guard !isRounded(typed) else {
                note(.documentNumber, .rounded)
                return nil
            }
            return try DocumentNumber(ofAnyKind: typed)
        } catch {
            note(.documentNumber, .document(error))
            return nil
        }
    }

    private mutating func level() -> String? {
        if let level = levels.first(where: { $0.isMeant(by: cell(.level)) }) { return level.code }
        note(.level, .level(levels.map(\.chinese)))
        return nil
    }

    private mutating func sex() -> String? {
        guard !cell(.sex).isEmpty else { return nil }
        if let sex = Sex(word: cell(.sex)) { return sex.rawValue }
        note(.sex, .fact(.notAChoice))
        return nil
    }

    private func isRounded(_ text: String) -> Bool {
        text.uppercased().contains("E+") && text.first?.isASCIIDigit == true
    }
}
