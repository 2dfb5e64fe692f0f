package import Domain
package import Foundation

extension Page {
    /// The requests to capture again that wait for this person, the most urgent first.
    package static func deskRecaptures(_ waiting: [RecaptureCase], at now: Date) -> Page {
        .desk(title: .deskRecaptures) {
            p(.deskRecapturesLead, .class("lead"))
            dataTable(
                DataTable(
                    caption: .deskRecaptures,
                    columns: [
                        .init(.orderNumber), .init(.studentName), .init(.school),
                        .init(.recaptureAskedAt), .init(.contestDueAt),
                    ],
                    rows: waiting.map { row($0, at: now) },
                    empty: .noRecaptures,
                )
            )
        }
    }

    /// One request with the approved photo and the form of the answer.
    package static func deskRecapture(
        _ item: RecaptureCase,
        at now: Date,
        _ form: FormInput = FormInput(),
    ) -> Page {
        .desk(title: .deskRecaptures, errors: form.errors) {
            div(.class("batch-columns")) {
                div {
                    card(.contestStudentWrote) { p(.quoted(item.request.words)) }
                    answerForm(item.request.id, form)
                }
                div {
                    if item.photo.standard != nil { Views.photo(approved(item.photo)) }
                    card { facts(caseFacts(item, at: now)) }
                }
            }
        }
    }
}

private func row(_ item: RecaptureCase, at now: Date) -> DataTable.Row {
    DataTable.Row(
        [
            code("\(item.summary.order.number)"),
            .text(item.summary.identity.maskedName),
            .text(item.summary.school.name),
            .sentence(.shortMoment(item.request.askedAt)),
            due(item.request, at: now),
        ],
        address: Link.deskRecapture(item.request.id).path,
    )
}

private func due(_ request: RecaptureRequest, at now: Date) -> Node {
    .group([
        .sentence(.shortMoment(request.dueAt)),
        request.dueAt < now ? tag(.contestOverdue, .danger) : .empty,
    ])
}

private func approved(_ photo: Photo) -> PhotoFigure {
    PhotoFigure(
        id: "standard",
        source: Link.deskPhotoFile(photo.id, .standard).path,
        alt: .approvedPhotoAlt,
    )
}

private func caseFacts(_ item: RecaptureCase, at now: Date) -> [Fact] {
    [
        Fact(.orderNumber, item.summary.order.number.text),
        Fact(.studentName, item.summary.identity.maskedName),
        Fact(.school, item.summary.school.name),
        Fact(.state, .orderLabel(item.summary.label, in: item.summary.policy)),
        Fact(.contestDueAt, node: due(item.request, at: now)),
    ]
}

private func answerForm(_ id: RecaptureRequest.ID, _ form: FormInput) -> Node {
    postForm(to: Link.deskRecapture(id).path) {
        choices(
            Choices(
                name: "outcome",
                legend: .recaptureOutcome,
                choices: [
                    .init(
                        value: RecaptureState.Event.granted.rawValue,
                        label: .recaptureGrant,
                        hint: .recaptureGrantHint
                    ),
                    .init(
                        value: RecaptureState.Event.declined.rawValue,
                        label: .recaptureDecline,
                        hint: .recaptureDeclineHint
                    ),
                ],
                selected: Set([form["outcome"]].compactMap(\.self)),
                error: form.error("outcome"),
            )
        )
        field(
            Field(
                name: "answer",
                label: .contestAnswer,
                control: .textarea(rows: 4),
                hint: .contestAnswerHint,
                isOptional: true,
                maxLength: RecaptureRequest.answerLimit,
            ).filled(from: form)
        )
        actions { button(.contestAnswerSend) }
    }
}
