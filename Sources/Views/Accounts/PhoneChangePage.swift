package import Domain
package import Foundation

extension Page {
    /// Asks for the phone that is to sign in from now on.
    package static func changePhone(_ account: Account, _ form: FormInput = FormInput()) -> Page {
        .counter(
            title: .changePhone,
            lead: .changePhoneLead,
            back: Link.account(.centre).path,
            errors: form.errors,
        ) {
            facts([Fact(.oldPhone, phoneWords(account))])
            postForm(to: Link.account(.phone).path) {
                field(phoneField(.newPhone, form))
                actionBar { button(.sendCode) }
            }
        }
    }

    /// Asks for the code that the new phone got.
    package static func newPhoneCode(
        _ sent: SentCode,
        at now: Date,
        _ form: FormInput = FormInput(),
    ) -> Page {
        .counter(
            title: .changePhone,
            lead: .newCodeSent(to: sent.maskedPhone),
            back: Link.account(.phone).path,
            errors: form.errors,
        ) {
            postForm(to: Link.newPhoneCode(sent.challenge).path) {
                field(codeField(form))
                actionBar { button(.changeNow) }
            }
            actions { resendForm(to: Link.resendNewPhoneCode(sent.challenge), sent, at: now) }
        }
    }
}
