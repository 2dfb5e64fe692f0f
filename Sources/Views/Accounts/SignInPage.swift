package import Domain
package import Foundation

extension Page {
    /// Asks for the phone number and the agreement; `next` is where the student was going, `offer`
    /// whose batch that is.
    package static func signIn(
        next: String?,
        offer: BatchOffer? = nil,
        captcha: Captcha.ID? = nil,
        _ form: FormInput = FormInput(),
    ) -> Page {
        .counter(
            title: .signInTitle,
            lead: .signInLead,
            stepper: signInStepper(next),
            back: Link.home.path,
            errors: form.errors,
        ) {
            offer.map(whoCollects)
            postForm(to: Link.signIn(next: next).path) {
                field(
                    Field(
                        name: "phone",
                        label: .phoneNumber,
                        control: .telephone,
                        hint: .phoneHint,
                        autocomplete: "tel",
                        width: .half,
                        maxLength: 20,
                    ).filled(from: form)
                )
                checkbox("agreed", isChecked: form["agreed"] != nil, error: form.error("agreed")) {
                    Text.iAgreeTo
                    agreementLink(.service)
                    Text.and
                    agreementLink(.privacy)
                }
                captchaField(captcha, form)
                actionBar { button(.sendCode) }
            }
            actions {
                linkButton(.passwordSignIn, to: Link.passwordSignIn(next: next).path, .quiet)
            }
        }
    }

    /// Asks for the code that was sent.
    package static func signInCode(
        _ sent: SentCode,
        next: String?,
        at now: Date,
        _ form: FormInput = FormInput(),
    ) -> Page {
        let wait = max(0, Int(sent.resendAt.timeIntervalSince(now).rounded(.up)))
        let again = Link.resendCode(sent.challenge, next: next).path
        return .counter(
            title: .codeTitle,
            lead: .codeSent(to: sent.maskedPhone),
            stepper: signInStepper(next),
            back: Link.signIn(next: next).path,
            errors: form.errors,
        ) {
            postForm(to: Link.signInCode(sent.challenge, next: next).path) {
                field(
                    Field(
                        name: "code",
                        label: .codeWord,
                        control: .code(length: 6),
                        error: form.error("code"),
                        autocomplete: "one-time-code",
                        width: .short,
                    )
                )
                actionBar { button(.signInTitle) }
            }
            actions {
                postForm(to: again, .class("inline-form")) {
                    resendButton(.resendCode, secondsLeft: wait)
                }
                linkButton(.otherPhone, to: Link.signIn(next: next).path, .quiet)
            }
        }
    }

    /// The text of an agreement.
    package static func agreement(_ agreement: Agreement) -> Page {
        .counter(
            title: .agreementTitle(agreement),
            lead: .agreementVersion(agreement.version),
            back: Link.home.path,
        ) {
            Text.agreementSections(agreement).map { part in
                section {
                    h2(part.heading)
                    p(part.words)
                }
            }
        }
    }
}

/// The title of the centre, and for which school.
private func whoCollects(_ offer: BatchOffer) -> Node {
    card {
        facts([
            Fact(.collectionCentre, offer.centre.name), Fact(.school, offer.school.name),
        ])
    }
}

func agreementLink(_ agreement: Agreement) -> Node {
    a(
        .agreementName(agreement),
        .href(Link.agreement(agreement).path),
        Attribute("target", "_blank"),
    )
}

func signInStepper(_ next: String?) -> Stepper? {
    next?.hasPrefix("/b/") == true ? .journey(.signIn) : nil
}
