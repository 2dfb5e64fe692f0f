package import Domain

extension Page {
    /// What the batch asks for beyond the proof (填写信息): what is known, and what is typed.
    package static func studyDetails(
        _ study: StudyDetail,
        _ form: FormInput = FormInput(),
    ) -> Page {
        let identity = study.enrolment.identity
        return .counter(
            title: .fillInTitle,
            lead: .fillInLead,
            stepper: study.order == nil
                ? .journey(.captureCode, policy: study.offer.batch.policy) : nil,
            back: study.order.map { Link.order($0.id).path },
            errors: form.errors,
        ) {
            card(.fillInKnown) { facts(knownFacts(study)) }
            postForm(to: Link.studyDetails(study.enrolment.id).path) {
                study.typed.map {
                    studyField(
                        $0,
                        form,
                        known: identity.value($0, school: study.offer.school),
                        levels: study.offer.levels
                    )
                }
                actionBar { button(.saveAndGoOn) }
            }
            correctionLink(study)
            contactCard(study.offer.centre)
        }
    }
}

/// What is known and not typed here: who it is, and the rest of what the batch asks for.
private func knownFacts(_ study: StudyDetail) -> [Fact] {
    let identity = study.enrolment.identity
    let shown = study.fields.asked.filter { !study.typed.contains($0) && $0 != .name }
    return [
        Fact(.studentName, identity.maskedName),
        Fact(.documentNumber, identity.maskedDocumentNumber),
    ]
        + shown.map { field in
            let value = identity.value(field, school: study.offer.school)
            return Fact(.name(of: field), .value(field, value, study.levels))
        }
}

private func correctionLink(_ study: StudyDetail) -> Node {
    guard !study.correctable.isEmpty else { return .empty }
    return p {
        a(.correctionTitle, .href(Link.askCorrection(study.enrolment.id).path))
    }
}
