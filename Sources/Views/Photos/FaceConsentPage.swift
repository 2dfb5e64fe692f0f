package import Domain

extension Page {
    /// Asks whether a machine may process the face, before the first photo.
    package static func faceConsent(
        _ order: OrderSummary,
        _ form: FormInput = FormInput(),
    ) -> Page {
        .counter(
            title: .faceTitle,
            lead: .faceLead,
            stepper: .journey(.photo, policy: order.policy),
            back: Link.order(order.order.id).path,
            errors: form.errors,
        ) { faceForm(Link.faceConsent(order.order.id).path, form, selected: nil) }
    }

    /// The same question in the personal centre, with what holds now.
    package static func faceConsent(
        _ answer: FaceConsent.Answer?,
        _ form: FormInput = FormInput(),
    ) -> Page {
        .counter(
            title: .faceTitle,
            lead: .faceLead,
            back: Link.account(.centre).path,
            errors: form.errors,
        ) { faceForm(Link.account(.face).path, form, selected: answer) }
    }
}

private func faceForm(
    _ address: String,
    _ form: FormInput,
    selected: FaceConsent.Answer?,
) -> Node {
    postForm(to: address) {
        ul(.class("bullets")) { Text.faceFacts.map { li($0) } }
        hiddenField("version", FaceConsent.version)
        choices(
            Choices(
                name: "answer",
                legend: .faceQuestion,
                choices: FaceConsent.Answer.allCases.map { answer in
                    let words = Text.faceAnswer(answer)
                    return .init(value: answer.rawValue, label: words.name, hint: words.meaning)
                },
                selected: Set([selected?.rawValue].compactMap(\.self)),
                error: form.error("answer"),
            )
        )
        p(.agreementVersion(FaceConsent.version), .class("quiet"))
        actionBar { button(selected == nil ? .goOn : .save) }
    }
}
