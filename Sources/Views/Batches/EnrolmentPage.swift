package import Domain

extension Page {
    /// "Is this you?", with masked data.
    package static func enrolment(_ detail: EnrolmentDetail) -> Page {
        let batch = detail.offer.batch
        let way = detail.enrolment.identity.provedBy
        let again = Link.proof(way, in: batch).path
        return .counter(
            title: .enrolmentTitle,
            lead: .enrolmentLead(way),
            stepper: .journey(.captureCode, policy: batch.policy),
            back: again,
        ) {
            card {
                facts(
                    identityFacts(
                        detail.enrolment.identity,
                        school: detail.offer.school,
                        level: detail.level,
                        asked: batch.policy.fields,
                        change: changes(of: detail),
                    )
                )
            }
            disclosure(.notMe) {
                p(.notMeAdvice(way, detail.offer.centre.contact))
                linkButton(.notMeOther(way), to: again, .secondary)
            }
            postForm(to: Link.enrolment(detail.enrolment.id).path) {
                actionBar { button(.itIsMe, icon: .check) }
            }
        }
    }

    /// A record that was added before, with the way to its order.
    package static func recordAdded(_ detail: EnrolmentDetail, order: Order.ID) -> Page {
        .counter(
            title: .recordAddedTitle,
            lead: .recordAddedLead,
            back: Link.records.path,
        ) {
            card(.same(detail.offer.school.name)) {
                facts(
                    identityFacts(
                        detail.enrolment.identity,
                        school: detail.offer.school,
                        level: detail.level,
                    )
                )
            }
            actionBar { linkButton(.toOrder, to: Link.order(order).path) }
        }
    }
}

/// Where an editable fact is changed, until the record is confirmed.
private func changes(of detail: EnrolmentDetail) -> FactChange {
    FactChange(
        address: Link.studyDetails(detail.enrolment.id).path,
        fields: detail.offer.batch.policy.fields.asked.filter {
            detail.offer.batch.policy.fields.rules[$0] == .editable
        },
    )
}

/// Which facts can be changed, and where.
struct FactChange: Sendable {
    let address: String
    let fields: [StudyField]

    func address(of field: StudyField) -> String? { fields.contains(field) ? address : nil }
}

/// Whose an order is, with all that the batch asks for, each with the way to change it.
func identityFacts(_ order: OrderSummary) -> [Fact] {
    identityFacts(
        order.identity,
        school: order.school,
        level: order.level,
        asked: order.policy.fields,
        change: order.changes,
    )
}

/// Who somebody is, as far as pages show it: name, document, school, study, and what else the
/// batch asks for.
func identityFacts(
    _ identity: CaptureIdentity,
    school: School,
    level: EducationLevel,
    asked: StudyFields = StudyFields(),
    change: FactChange? = nil,
) -> [Fact] {
    func fact(_ field: StudyField, _ value: Text) -> Fact {
        Fact(.name(of: field), value, change: change?.address(of: field))
    }
    let always: Set<StudyField> = [.name, .schoolName, .level, .major, .studentNumber]
    let further = asked.asked.filter { !always.contains($0) }
    return [
        Fact(.studentName, identity.maskedName),
        Fact(.documentNumber, identity.maskedDocumentNumber),
        Fact(.school, identity.value(.schoolName, school: school)),
        Fact(
            .level,
            Text(zh: level.chinese, en: level.english),
            change: change?.address(of: .level)
        ),
        fact(.major, .value(.major, identity.major, [])),
        fact(.studentNumber, .value(.studentNumber, identity.studentNumber, [])),
    ] + further.map { fact($0, .value($0, identity.value($0, school: school), [])) }
        + (identity.isDeclared
            ? [Fact(.declaredWord, node: tag(.declaredMark, .caution))] : [])
}
