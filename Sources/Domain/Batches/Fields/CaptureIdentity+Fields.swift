extension CaptureIdentity {
    /// The fact as it is known, empty when it is not; a level is its code.
    package func value(_ field: StudyField, school: School) -> String {
        switch field {
        case .name: maskedName
        case .level: levelCode
        case .studentNumber: studentNumber
        case .major: major
        case .schoolName: details?[field] ?? school.name
        case .schoolCode: details?[field] ?? school.code
        case .sex, .schoolCategory, .email: details?[field] ?? ""
        }
    }

    /// The same record with other facts; a name is kept masked.
    package func setting(_ values: [StudyField: String]) -> CaptureIdentity {
        let own: Set<StudyField> = [.name, .level, .studentNumber, .major]
        let further = values.filter { !own.contains($0.key) }
        let merged = (details ?? [:]).merging(further) { _, new in new }
        return CaptureIdentity(
            maskedName: values[.name].map(MaskedName.of) ?? maskedName,
            maskedDocumentNumber: maskedDocumentNumber,
            schoolCode: schoolCode,
            levelCode: values[.level] ?? levelCode,
            studentNumber: values[.studentNumber] ?? studentNumber,
            major: values[.major] ?? major,
            captureNumber: captureNumber,
            documentEnding: documentEnding,
            provedBy: provedBy,
            details: merged.isEmpty ? nil : merged,
            documentDoubts: documentDoubts,
        )
    }

    /// Whether only the student said so, and a person has to look.
    package var isDeclared: Bool { provedBy == .declaration }
}

/// Names of persons as pages show them.
package enum MaskedName {
    /// `林*`, `欧**`, `M***`: the first character, and at most three stars for the rest.
    package static func of(_ name: String) -> String {
        let rest = name.trimmed.count - 1
        return name.trimmed.prefix(1) + String(repeating: "*", count: max(1, min(rest, 3)))
    }
}
