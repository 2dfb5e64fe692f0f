import Domain

/// Who somebody is, as far as pages show it: the person, and the studies with what else the batch
/// asks for.
struct IdentityFacts {
    let identity: CaptureIdentity
    let school: School
    let level: EducationLevel
    var asked = StudyFields()
    var change: FactChange?

    /// Name, document, and what else is asked of the person.
    var person: [Fact] {
        [
            Fact(.studentName, identity.maskedName),
            Fact(.documentNumber, identity.maskedDocumentNumber),
        ] + [identity.documentDoubts.map(documentMarks)].compactMap(\.self)
            + further([.sex, .email])
    }

    /// School, level, major, number, and what else is asked of the studies.
    var studies: [Fact] {
        [
            Fact(
                .school,
                identity.value(.schoolName, school: school),
                change: change?.address(of: .schoolName)
            ),
            fact(.schoolCode),
            Fact(
                .level,
                Text(zh: level.chinese, en: level.english),
                change: change?.address(of: .level)
            ),
            fact(.major), fact(.studentNumber),
        ] + further([.schoolCategory])
            + (identity.isDeclared
                ? [Fact(.declaredWord, node: tag(.declaredMark, .caution))] : [])
    }

    var all: [Fact] { person + studies }

    /// The same without the ways to change it.
    var unchangeable: IdentityFacts {
        IdentityFacts(identity: identity, school: school, level: level, asked: asked)
    }

    private func further(_ fields: Set<StudyField>) -> [Fact] {
        asked.asked.filter(fields.contains).map(fact)
    }

    private func fact(_ field: StudyField) -> Fact {
        Fact(
            .name(of: field),
            .value(field, identity.value(field, school: school), []),
            change: change?.address(of: field)
        )
    }
}

/// Which facts can be changed, and where.
struct FactChange: Sendable {
    let address: String
    let fields: [StudyField]

    func address(of field: StudyField) -> String? { fields.contains(field) ? address : nil }
}

extension OrderSummary {
    /// Whose an order is, with all that the batch asks for, each with the way to change it.
    var identityFacts: IdentityFacts {
        IdentityFacts(
            identity: identity,
            school: school,
            level: level,
            asked: policy.fields,
            change: changes,
        )
    }

    /// Where the facts that the student types are changed, while they can be.
    private var changes: FactChange? {
        guard order.takesData else { return nil }
        let editable = policy.fields.asked.filter { policy.fields.rules[$0] == .editable }
        return FactChange(address: Link.studyDetails(order.enrolment).path, fields: editable)
    }
}
