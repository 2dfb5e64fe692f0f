package import Domain

extension Page {
    /// Asks for the picture of the document by which to sign in.
    package static func documentSignIn(
        next: String?,
        captcha: Captcha.ID? = nil,
        _ form: FormInput = FormInput(),
    ) -> Page {
        .counter(
            title: .documentSignIn,
            lead: .documentSignInLead,
            stepper: signInStepper(next),
            back: Link.passwordSignIn(next: next).path,
            errors: form.errors,
        ) {
            postForm(to: Link.documentSignIn(next: next).path, sendsFiles: true) {
                documentPictureFields(form)
                captchaField(captcha, form)
                actionBar { button(.scanRead, icon: .scan) }
            }
            actions {
                linkButton(.typeInstead, to: Link.passwordSignIn(next: next).path, .quiet)
                linkButton(.codeSignIn, to: Link.signIn(next: next).path, .quiet)
            }
        }
    }

    /// Shows the number that was read, to be corrected, and asks for the password or a code.
    package static func documentRead(
        _ reading: SignInReading,
        next: String?,
        captcha: Captcha.ID? = nil,
        _ form: FormInput = FormInput(),
    ) -> Page {
        .counter(
            title: .documentSignIn,
            heading: .confirmScanTitle,
            lead: .documentReadLead,
            stepper: signInStepper(next),
            back: Link.documentSignIn(next: next).path,
            errors: form.errors,
        ) {
            postForm(to: Link.documentRead(reading.id, next: next).path) {
                field(
                    Field(
                        name: "number",
                        label: .documentNumber,
                        hint: howSure(reading.number),
                        value: reading.number.text,
                        autocomplete: "username",
                        maxLength: 40,
                    ).filled(from: form)
                )
                field(passwordField("password", .password, form, isNew: false))
                captchaField(captcha, form)
                actionBar { button(.signInTitle, icon: .lock) }
                actions {
                    button(
                        .codeToBoundPhone,
                        .secondary,
                        Attribute(
                            "formaction",
                            Link.sendDocumentCode(reading.id, next: next).path
                        )
                    )
                }
            }
            actions {
                linkButton(.scanAgain, to: Link.documentSignIn(next: next).path, .quiet)
                linkButton(.forgotPassword, to: Link.forgotPassword.path, .quiet)
            }
        }
    }

    /// Asks for the code that was sent, if anybody has the document.
    package static func documentCode(
        _ challenge: SignInCode.ID,
        next: String?,
        _ form: FormInput = FormInput(),
    ) -> Page {
        .counter(
            title: .codeTitle,
            lead: .documentCodeLead,
            stepper: signInStepper(next),
            back: Link.documentSignIn(next: next).path,
            errors: form.errors,
        ) {
            postForm(to: Link.documentCode(challenge, next: next).path) {
                field(codeField(form))
                actionBar { button(.signInTitle) }
            }
            p(.documentCodeMissing, .class("quiet"))
            actions {
                linkButton(.scanAgain, to: Link.documentSignIn(next: next).path, .quiet)
                linkButton(.passwordSignIn, to: Link.passwordSignIn(next: next).path, .quiet)
            }
        }
    }
}
