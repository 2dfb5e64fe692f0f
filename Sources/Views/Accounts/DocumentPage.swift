package import Domain

extension Page {
    /// Asks for the number of a document, to sign in with it.
    package static func linkDocument(
        _ document: LinkedDocument?,
        _ form: FormInput = FormInput(),
    ) -> Page {
        .counter(
            title: .linkDocument,
            lead: .linkDocumentLead,
            back: Link.account(.centre).path,
            errors: form.errors,
        ) {
            document.map { facts([Fact(.document, node: documentWords($0))]) }
            actions {
                linkButton(.scanTitle, to: Link.account(.scan).path, .secondary, icon: .scan)
            }
            postForm(to: Link.account(.document).path) {
                field(kindField(form))
                field(
                    Field(
                        name: "number",
                        label: .documentNumber,
                        autocomplete: "off",
                        maxLength: 40,
                    ).filled(from: form)
                )
                actionBar { button(.linkWord) }
            }
            actions { linkButton(.joinAccounts, to: Link.account(.join).path, .quiet) }
        }
    }

    /// Asks for the picture of a document.
    package static func scanDocument(_ form: FormInput = FormInput()) -> Page {
        .counter(
            title: .scanTitle,
            lead: .scanLead,
            back: Link.account(.document).path,
            errors: form.errors,
        ) {
            postForm(to: Link.account(.scan).path, sendsFiles: true) {
                documentPictureFields(form)
                actionBar { button(.scanRead, icon: .scan) }
            }
            actions { linkButton(.typeInstead, to: Link.account(.document).path, .quiet) }
        }
    }

    /// Shows what was read, each line with how sure it is, to be corrected and saved.
    package static func confirmScan(_ offer: DocumentOffer, _ form: FormInput = FormInput()) -> Page
    {
        .counter(
            title: .confirmScanTitle,
            lead: .confirmScanLead,
            back: Link.account(.scan).path,
            errors: form.errors,
        ) {
            postForm(to: Link.account(.confirmScan).path) {
                documentFields(offer, form)
                actionBar { button(.saveConfirmed) }
            }
            actions { linkButton(.scanAgain, to: Link.account(.scan).path, .quiet) }
        }
    }
}

/// Which document, and its picture.
@HTML func documentPictureFields(_ form: FormInput) -> Node {
    choices(
        Choices(
            name: "kind",
            legend: .scanKind,
            choices: [
                .init(value: "card", label: .scanCard),
                .init(value: "passport", label: .scanPassport),
            ],
            selected: [form["kind"] ?? "card"],
        )
    )
    field(
        Field(
            name: "picture",
            label: .scanPicture,
            control: .file(accept: "image/*"),
            hint: .scanPictureHint,
            error: form.error("picture"),
        )
    )
}

/// What was read of a document, each line with how sure it is.
@HTML func documentFields(_ offer: DocumentOffer, _ form: FormInput) -> Node {
    field(confirmedField(.name, .studentName, offer.name, form))
    field(sexField(offer.sex, form))
    field(confirmedField(.birthDate, .birthDate, offer.birthDate, form))
    field(confirmedField(.number, .documentNumber, offer.number, form))
}

private func kindField(_ form: FormInput) -> Field {
    Field(
        name: "kind",
        label: .documentKind,
        control: .select(DocumentKind.allCases.map { Field.Option($0.rawValue, .name(of: $0)) }),
        value: DocumentKind.residentIdentityCard.rawValue,
    ).filled(from: form)
}

private func confirmedField(
    _ name: DocumentForm.Field,
    _ label: Text,
    _ read: DocumentOffer.Field,
    _ form: FormInput,
) -> Field {
    Field(
        name: name.rawValue,
        label: label,
        hint: howSure(read),
        value: read.text,
        autocomplete: "off",
        maxLength: 60,
    ).filled(from: form)
}

private func sexField(_ read: DocumentOffer.Field, _ form: FormInput) -> Field {
    Field(
        name: DocumentForm.Field.sex.rawValue,
        label: .sex,
        control: .select(
            [Field.Option("", .choose)]
                + Sex.allCases.map { Field.Option($0.rawValue, .name(of: $0)) }
        ),
        hint: howSure(read),
        value: read.text,
        width: .half,
    ).filled(from: form)
}

func howSure(_ read: DocumentOffer.Field) -> Text {
    if read.text.isEmpty { return .notRead }
    return read.isSure ? .readSurely : .readDoubtfully
}
