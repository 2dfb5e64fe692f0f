/// One fact of a study record that a batch can ask for.
package enum StudyField: String, Sendable, Hashable, Codable, CodingKeyRepresentable, CaseIterable {
    case name, sex, schoolCategory, schoolName, schoolCode, level, studentNumber, major, email
}

/// Which facts a batch asks for and who may change them; in the order of `StudyField`.
package struct StudyFields: Sendable, Hashable, Codable {
    package enum Rule: String, Sendable, Hashable, Codable, CaseIterable {
        /// As the proof says it; typed once where the proof is silent.
        case locked
        /// The student types it, until the photo is handed in.
        case editable
        /// As the proof says it; the student may ask staff to correct it.
        case correctable
    }

    package var rules: [StudyField: Rule]

    package init(_ rules: [StudyField: Rule] = [:]) { self.rules = rules }

    /// The facts that are asked for, in order.
    package var asked: [StudyField] { StudyField.allCases.filter { rules[$0] != nil } }

    /// Whether anything is asked for.
    package var isEmpty: Bool { rules.isEmpty }
}

extension StudyFields {
    /// What the student types: what is editable, and what is asked for but not known yet.
    package func typed(of identity: CaptureIdentity, school: School) -> [StudyField] {
        asked.filter { field in
            rules[field] == .editable || identity.value(field, school: school).isEmpty
        }
    }

    /// What is asked for and still unknown: every field that is asked for is needed.
    package func missing(of identity: CaptureIdentity, school: School) -> [StudyField] {
        asked.filter { identity.value($0, school: school).isEmpty }
    }

    /// What the student may ask staff to correct.
    package var correctable: [StudyField] { asked.filter { rules[$0] == .correctable } }
}
