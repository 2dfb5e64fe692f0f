package import Domain

extension ParticipationReport {
    /// The students of the filter as a CSV file, with whole names and masked documents.
    package func table(in language: Language) -> String {
        let head: [Text] = [
            .studentNumber, .studentName, .documentNumber, .level, .major,
            .participationStanding, .orderNumber,
        ]
        let lines = found.map { student in
            [
                student.entry.studentNumber, student.entry.name,
                student.entry.maskedDocumentNumber,
                levels.first { $0.code == student.entry.levelCode }?.name(language)
                    ?? student.entry.levelCode,
                student.entry.major, Text.standing(student.standing)(language),
                student.order?.number.text ?? "",
            ].csvLine
        }
        return ([head.map { $0(language) }.csvLine] + lines).csvText
    }
}
