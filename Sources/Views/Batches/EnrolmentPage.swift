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
                        detail,
                        asked: batch.policy.fields,
                        change: changes(of: detail)
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
                facts(identityFacts(detail))
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

private func identityFacts(
    _ detail: EnrolmentDetail,
    asked: StudyFields = StudyFields(),
    change: FactChange? = nil,
) -> [Fact] {
    IdentityFacts(
        identity: detail.enrolment.identity,
        school: detail.offer.school,
        level: detail.level,
        asked: asked,
        change: change,
    ).all
}
