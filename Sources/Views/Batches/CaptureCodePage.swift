package import Domain

extension Page {
    /// Asks for the picture of the capture code.
    package static func captureCode(_ offer: BatchOffer, _ form: FormInput = FormInput()) -> Page {
        let address = Link.captureCode(offer.batch.featureCode).path
        return .counter(
            title: .captureTitle,
            lead: .captureLead,
            stepper: .journey(.captureCode, policy: offer.batch.policy),
            back: Link.batch(offer.batch.featureCode).path,
            errors: form.errors,
        ) {
            postForm(to: address, sendsFiles: true) {
                field(
                    Field(
                        name: "picture",
                        label: .capturePicture,
                        control: .file(accept: "image/*"),
                        hint: .capturePictureHint,
                        error: form.error("picture"),
                    )
                )
                actionBar { button(.captureRead, icon: .scan) }
            }
            disclosure(.captureHow) {
                ol(.class("numbered")) { Text.captureHowSteps.map { li($0) } }
            }
            p(.capturePrivacy, .class("quiet"))
            otherWays(than: .captureCode, in: offer.batch)
            contactCard(offer.centre)
        }
    }

    /// Asks for the last four of the ID number.
    package static func lastFour(_ detail: EnrolmentDetail, _ form: FormInput = FormInput()) -> Page
    {
        let code = detail.offer.batch.featureCode
        return .counter(
            title: .lastFourTitle,
            lead: .lastFourLead,
            stepper: .journey(.captureCode, policy: detail.offer.batch.policy),
            back: Link.captureCode(code).path,
            errors: form.errors,
        ) {
            detail.enrolment.isLocked
                ? notice(.danger, .lastFourLocked(detail.offer.centre.contact))
                : lastFourForm(detail, form)
        }
    }
}

private func lastFourForm(_ detail: EnrolmentDetail, _ form: FormInput) -> Node {
    postForm(to: Link.lastFour(detail.enrolment.id).path) {
        field(
            Field(
                name: "lastFour",
                label: .lastFourWord,
                hint: .lastFourHint,
                autocomplete: "off",
                width: .short,
                maxLength: 8,
            ).filled(from: form)
        )
        actionBar { button(.confirmWord) }
    }
}
