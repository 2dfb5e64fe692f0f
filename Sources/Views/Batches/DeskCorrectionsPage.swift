package import Domain

extension Page {
    /// What students ask to have corrected: the next ones due first.
    package static func corrections(_ cases: [CorrectionCase]) -> Page {
        .desk(title: .corrections) {
            dataTable(
                DataTable(
                    caption: .corrections,
                    columns: [
                        .init(.studentName), .init(.studentNumber), .init(.school),
                        .init(.corrections), .init(.correctionDue), .init(.state),
                    ],
                    rows: cases.map(correctionRow),
                    empty: .noCorrections,
                )
            )
        }
    }

    /// One wish with the record that it is about, and the answer.
    package static func correction(
        _ item: CorrectionCase,
        _ form: FormInput = FormInput(),
    ) -> Page {
        let wish = item.correction
        return .desk(
            title: .correctionOf(.name(of: wish.field)),
            errors: form.errors,
            tools: { linkButton(.back, to: Link.corrections.path, .secondary) },
            content: {
                card { facts(caseFacts(item)) }
                if wish.state == .waiting {
                    card(.correctionAnswer) { answerForm(item, form) }
                } else {
                    card(.correctionAnswer) {
                        p { tag(.state(wish.state), wish.state.tone) }
                        if !wish.answer.isEmpty { p(wish.answer) }
                        wish.answeredAt.map { p(.moment($0), .class("quiet")) }
                    }
                }
            },
        )
    }
}

private func correctionRow(_ item: CorrectionCase) -> DataTable.Row {
    let wish = item.correction
    return DataTable.Row(
        [
            .text(item.identity.maskedName),
            .text(item.identity.studentNumber),
            .text(item.school.name),
            .group([
                .sentence(.name(of: wish.field)), .text(" "),
                small(.wish(wish, item.levels), .class("row-note")),
            ]),
            .sentence(.shortMoment(wish.dueAt)),
            tag(.state(wish.state), wish.state.tone),
        ],
        address: Link.correction(wish.id).path,
    )
}

private func caseFacts(_ item: CorrectionCase) -> [Fact] {
    let wish = item.correction
    let level = item.levels.first { $0.code == item.identity.levelCode }
    let about = [
        Fact(.corrections, .wish(wish, item.levels)),
        Fact(.correctionRemark, wish.remark.isEmpty ? .same("—") : .same(wish.remark)),
        Fact(.correctionWhen, .fullMoment(wish.createdAt)),
        Fact(.correctionDue, .fullMoment(wish.dueAt)),
        Fact(.batchWord, item.batch.name),
    ]
    let order = item.order.map { [Fact(.orderNumber, $0.text)] } ?? []
    let identity =
        level.map {
            IdentityFacts(
                identity: item.identity,
                school: item.school,
                level: $0,
                asked: item.batch.policy.fields
            ).all
        } ?? []
    return about + order + identity
}

private func answerForm(_ item: CorrectionCase, _ form: FormInput) -> Node {
    postForm(to: Link.correction(item.correction.id).path, .class("desk-form")) {
        field(
            Field(
                name: "answer",
                label: .correctionAnswer,
                control: .textarea(rows: 3),
                hint: .correctionAnswerHint,
                isOptional: true,
            ).filled(from: form)
        )
        actions {
            button(.correctionAccept, .primary, icon: .check, .name("decision"), .value("accept"))
            button(.correctionRefuse, .danger, icon: .cross, .name("decision"), .value("refuse"))
        }
    }
}
