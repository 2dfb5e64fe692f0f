package import Domain

extension Page {
    /// Asks whether the account of a number is the visitor's own, after the number's long rest.
    package static func proveOwner(
        _ sent: SentCode,
        next: String?,
        _ form: FormInput = FormInput(),
    ) -> Page {
        .counter(
            title: .isThisYourAccount,
            lead: .numberHasAccount(sent.maskedPhone),
            stepper: signInStepper(next),
            back: Link.signIn(next: next).path,
            errors: form.errors,
        ) {
            ownerForm(to: .proveOwner(sent.challenge, next: next), form)
            card(.notMyAccount) {
                p(.startAfreshLead)
                postForm(to: Link.startAfresh(sent.challenge, next: next).path) {
                    button(.startAfresh, .secondary)
                }
            }
        }
    }

    /// Asks whether the account of a number is the student's own, before anything of it is shown.
    package static func proveJoin(_ id: AccountJoin.ID, _ form: FormInput = FormInput()) -> Page {
        .counter(
            title: .isThisYourAccount,
            lead: .numberHasOtherAccount,
            back: Link.account(.phone).path,
            errors: form.errors,
        ) {
            ownerForm(to: .proveJoin(id), form)
            card(.notMyAccount) {
                p(.takeNumberLead)
                postForm(to: Link.takeNumber(id).path) { button(.takeNumber, .secondary) }
            }
        }
    }
}

private func ownerForm(to link: Link, _ form: FormInput) -> Node {
    postForm(to: link.path) {
        field(
            Field(
                name: "document",
                label: .documentNumber,
                hint: .ownerDocumentHint,
                autocomplete: "off",
                isOptional: true,
                maxLength: 40,
            ).filled(from: form)
        )
        field(
            Field(
                name: "password",
                label: .passwordOfAccount,
                control: .password,
                error: form.error("password"),
                autocomplete: "current-password",
                isOptional: true,
                maxLength: 100,
            )
        )
        actionBar { button(.thisIsMe, icon: .lock) }
    }
}
