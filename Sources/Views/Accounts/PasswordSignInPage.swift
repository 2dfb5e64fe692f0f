package import Domain
package import Foundation

extension Page {
    /// Asks for a number and the password; the password is never shown again.
    package static func passwordSignIn(
        next: String?,
        captcha: Captcha.ID? = nil,
        _ form: FormInput = FormInput(),
    ) -> Page {
        .counter(
            title: .passwordSignIn,
            lead: .passwordSignInLead,
            stepper: signInStepper(next),
            back: Link.signIn(next: next).path,
            errors: form.errors,
        ) {
            postForm(to: Link.passwordSignIn(next: next).path) {
                field(
                    Field(
                        name: "number",
                        label: .signInNumber,
                        autocomplete: "username",
                        maxLength: 40,
                    ).filled(from: form)
                )
                field(passwordField("password", .password, form, isNew: false))
                captchaField(captcha, form)
                actionBar { button(.signInTitle, icon: .lock) }
            }
            actions {
                linkButton(
                    .documentSignIn,
                    to: Link.documentSignIn(next: next).path,
                    .secondary,
                    icon: .scan
                )
                linkButton(.codeSignIn, to: Link.signIn(next: next).path, .quiet)
                linkButton(.forgotPassword, to: Link.forgotPassword.path, .quiet)
            }
        }
    }

    /// Asks for the phone of the account whose password was forgotten.
    package static func forgotPassword(
        captcha: Captcha.ID? = nil,
        _ form: FormInput = FormInput(),
    ) -> Page {
        .counter(
            title: .resetPassword,
            lead: .resetPasswordLead,
            back: Link.passwordSignIn(next: nil).path,
            errors: form.errors,
        ) {
            postForm(to: Link.forgotPassword.path) {
                field(phoneField(.phoneNumber, form))
                captchaField(captcha, form)
                actionBar { button(.sendCode) }
            }
        }
    }

    /// Asks for the code that was sent and for the new password.
    package static func resetPassword(
        _ sent: SentCode,
        at now: Date,
        _ form: FormInput = FormInput(),
    ) -> Page {
        .counter(
            title: .resetPassword,
            lead: .resetCodeSent(to: sent.maskedPhone),
            back: Link.forgotPassword.path,
            errors: form.errors,
        ) {
            postForm(to: Link.resetPassword(sent.challenge).path) {
                field(codeField(form))
                newPasswordFields(form)
                actionBar { button(.savePassword) }
            }
            actions { resendForm(to: Link.resendResetCode(sent.challenge), sent, at: now) }
        }
    }

    /// Sets the first password, or changes it with the old one.
    package static func setPassword(isSet: Bool, _ form: FormInput = FormInput()) -> Page {
        .counter(
            title: isSet ? .changePassword : .setPassword,
            lead: .setPasswordLead,
            back: Link.account(.centre).path,
            errors: form.errors,
        ) {
            postForm(to: Link.account(.password).path) {
                if isSet { field(passwordField("old", .oldPassword, form, isNew: false)) }
                newPasswordFields(form)
                actionBar { button(.savePassword) }
            }
            if isSet {
                actions { linkButton(.resetPassword, to: Link.forgotPassword.path, .quiet) }
            }
        }
    }
}

/// The field of a phone number.
func phoneField(_ label: Text, _ form: FormInput) -> Field {
    Field(
        name: "phone",
        label: label,
        control: .telephone,
        autocomplete: "tel",
        width: .half,
        maxLength: 20,
    ).filled(from: form)
}

/// The field of a code from a message; what was typed wrong is not shown again.
func codeField(_ form: FormInput) -> Field {
    Field(
        name: "code",
        label: .codeWord,
        control: .code(length: 6),
        error: form.error("code"),
        autocomplete: "one-time-code",
        width: .short,
    )
}

/// The button that sends a code again, when its time has come.
func resendForm(to link: Link, _ sent: SentCode, at now: Date) -> Node {
    let wait = max(0, Int(sent.resendAt.timeIntervalSince(now).rounded(.up)))
    return postForm(to: link.path, .class("inline-form")) {
        resendButton(.resendCode, secondsLeft: wait)
    }
}

@HTML private func newPasswordFields(_ form: FormInput) -> Node {
    field(passwordField("new", .newPassword, form, isNew: true, hint: .passwordHint))
    field(passwordField("repeated", .repeatPassword, form, isNew: true))
}

func passwordField(
    _ name: String,
    _ label: Text,
    _ form: FormInput,
    isNew: Bool,
    hint: Text? = nil,
) -> Field {
    Field(
        name: name,
        label: label,
        control: .password,
        hint: hint,
        error: form.error(name),
        autocomplete: isNew ? "new-password" : "current-password",
        maxLength: 100,
    )
}
