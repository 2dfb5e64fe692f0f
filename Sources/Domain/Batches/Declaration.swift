/// A study record as the student states it (本人申报), typed whole.
package struct Declaration: Sendable, Hashable {
    package var name: String
    package var documentNumber: String
    package var level: String
    package var studentNumber: String
    package var major: String

    package init(
        name: String,
        documentNumber: String,
        level: String,
        studentNumber: String,
        major: String,
    ) {
        self.name = name
        self.documentNumber = documentNumber
        self.level = level
        self.studentNumber = studentNumber
        self.major = major
    }

    /// The record that is stated; everything that is wrong is named at once.
    ///
    /// `levels` are the codes of those that the batch takes.
    package func checked(levels: [String]) throws(DeclarationRefusal) -> RosterEntry {
        var faults: [StudyFault] = []
        func fact(_ field: StudyField, _ typed: String) -> String {
            do {
                return try field.checked(typed, levels: levels)
            } catch {
                faults.append(error)
                return ""
            }
        }
        let (name, level) = (fact(.name, name), fact(.level, level))
        let (student, major) = (fact(.studentNumber, studentNumber), fact(.major, major))
        var document: DocumentNumber?
        var wrong: DocumentNumberError?
        do {
            document = try DocumentNumber(ofAnyKind: documentNumber)
        } catch {
            wrong = error
        }
        guard faults.isEmpty, let document else {
            throw DeclarationRefusal(faults: faults, document: wrong)
        }
        return RosterEntry(
            name: name,
            document: document,
            levelCode: level,
            studentNumber: student,
            major: major,
        )
    }
}

/// Everything that is wrong with a declaration.
package struct DeclarationRefusal: Error, Hashable, Sendable {
    package let faults: [StudyFault]
    package let document: DocumentNumberError?
}
