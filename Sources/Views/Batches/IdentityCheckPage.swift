package import Domain

extension Page {
    /// Asks for the picture of the student's document (身份核验); `known` is the one confirmed before.
    package static func checkIdentity(
        _ offer: BatchOffer,
        known: IdentityCheck? = nil,
        _ form: FormInput = FormInput(),
    ) -> Page {
        let code = offer.batch.featureCode
        return .counter(
            title: .checkIdentity,
            lead: .checkIdentityLead,
            stepper: .journey(.captureCode, policy: offer.batch.policy),
            back: Link.batch(code).path,
            errors: form.errors,
        ) {
            known.map(knownDocument)
            postForm(to: Link.identityCheck(code).path, sendsFiles: true) {
                documentPictureFields(form)
                actionBar { button(.scanRead, icon: .scan) }
            }
            contactCard(offer.centre)
        }
    }

    /// Shows what was read, to be corrected and compared.
    package static func confirmIdentity(
        _ offer: BatchOffer,
        read: DocumentOffer,
        _ form: FormInput = FormInput(),
    ) -> Page {
        let code = offer.batch.featureCode
        return .counter(
            title: .confirmScanTitle,
            lead: .confirmIdentityLead,
            stepper: .journey(.captureCode, policy: offer.batch.policy),
            back: Link.identityCheck(code).path,
            errors: form.errors,
        ) {
            postForm(to: Link.confirmIdentity(code).path) {
                documentFields(read, form)
                p(.correctedByHand, .class("hint"))
                actionBar { button(.nextStep, icon: .arrowRight) }
            }
            actions { linkButton(.scanAgain, to: Link.identityCheck(code).path, .quiet) }
        }
    }
}

private func knownDocument(_ check: IdentityCheck) -> Node {
    card { facts(documentFacts(check)) }
}

/// Whose document was photographed, with the way to photograph another.
func documentFacts(_ check: IdentityCheck, change address: String? = nil) -> [Fact] {
    [
        Fact(.studentName, MaskedName.of(check.name), change: address),
        Fact(.documentNumber, check.maskedNumber, change: address),
    ]
}

/// How the photo of the document compared with the record.
func documentMarks(_ doubts: [IdentityCheck.Doubt]) -> Fact {
    Fact(
        .checkIdentity,
        node: doubts.isEmpty
            ? tag(.documentIsChecked, .success)
            : .group(doubts.map { tag(.doubt($0), .caution) })
    )
}
