/// One student of a batch as the school gave it (名单).
package struct RosterEntry: Sendable, Hashable, Codable {
    package let name: String
    /// As its kind keeps it.
    package let documentNumber: String
    package let maskedDocumentNumber: String
    package let levelCode: String
    package let studentNumber: String
    package let major: String
    /// Further facts of the record, such as its category.
    package let details: [StudyField: String]

    package init(
        name: String,
        document: DocumentNumber,
        levelCode: String,
        studentNumber: String,
        major: String,
        details: [StudyField: String] = [:],
    ) {
        self.name = name
        documentNumber = document.text
        maskedDocumentNumber = document.masked
        self.levelCode = levelCode
        self.studentNumber = studentNumber
        self.major = major
        self.details = details
    }

    /// Two lines of one key are the same study record.
    package var key: String { Self.key(of: documentNumber, level: levelCode) }

    /// The key of a document number, in any writing, and a level.
    package static func key(of number: String, level: String) -> String {
        number.filter { !"()".contains($0) } + "|" + level
    }

    /// The record as pages and orders know it.
    package func identity(school: School, provedBy proof: BatchPolicy.Proof) -> CaptureIdentity {
        CaptureIdentity(
            maskedName: MaskedName.of(name),
            maskedDocumentNumber: maskedDocumentNumber,
            schoolCode: school.code,
            levelCode: levelCode,
            studentNumber: studentNumber,
            major: major,
            // There is no number of the registry; the school's own tells students apart.
            captureNumber: studentNumber,
            documentEnding: documentNumber,
            provedBy: proof,
            details: details.isEmpty ? nil : details,
        )
    }
}
