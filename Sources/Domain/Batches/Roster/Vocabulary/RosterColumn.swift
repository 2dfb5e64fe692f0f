/// The columns of a roster, under the names that schools give them.
package enum RosterColumn: String, Sendable, Hashable, Codable, CaseIterable {
    case name, documentNumber, studentNumber, level, major, sex, schoolCategory

    /// Without these a line is no student.
    package static let needed: [RosterColumn] = [.name, .documentNumber, .studentNumber, .level]

    /// The names in the first line; the first is the one that we print.
    package var names: [String] {
        switch self {
        case .name: ["姓名", "学生姓名", "name"]
        case .documentNumber:
            [
                "证件号码", "身份证号", "身份证号码", "证件号", "公民身份号码", "身份证", "idnumber",
                "documentnumber",
            ]
        case .studentNumber: ["学号", "studentnumber", "studentno"]
        case .level: ["层次", "学历层次", "培养层次", "level"]
        case .major: ["专业", "专业名称", "major"]
        case .sex: ["性别", "sex"]
        case .schoolCategory: ["院校类别", "类别", "学习形式", "category"]
        }
    }

    /// The column under that heading.
    package init?(heading: String) {
        let text = heading.foldedToHalfWidth.lowercased().filter { !$0.isWhitespace && $0 != "*" }
        guard let column = Self.allCases.first(where: { $0.names.contains(text) }) else {
            return nil
        }
        self = column
    }
}
