import Domain
import Foundation
import Views

/// The pages of passwords and of the personal centre.
extension CounterPage {
    static let accounts = passwords + centre + documents + joining

    private static let passwords = [
        CounterPage("password-sign-in", .passwordSignIn(next: "/b/ABC234/capture-code")),
        CounterPage(
            "password-sign-in-error",
            .passwordSignIn(next: nil, wrong(["number": .numberOrPasswordWrong])),
        ),
        CounterPage("document-sign-in", .documentSignIn(next: nil, captcha: Sample.id(9))),
        CounterPage("document-read", .documentRead(Sample.signInReading, next: "/b/X")),
        CounterPage(
            "document-read-error",
            .documentRead(
                Sample.signInReading,
                next: nil,
                wrong(["number": .numberOrPasswordWrong])
            ),
        ),
        CounterPage("document-code", .documentCode(Sample.id(6), next: nil)),
        CounterPage("password-forgot", .forgotPassword()),
        CounterPage("password-captcha", .passwordSignIn(next: nil, captcha: Sample.id(9))),
        CounterPage("sign-in-captcha", .signIn(next: nil, captcha: Sample.id(9))),
        CounterPage("password-reset", .resetPassword(Sample.sentCode, at: Sample.now)),
        CounterPage("password-set", .setPassword(isSet: false)),
        CounterPage(
            "password-change",
            .setPassword(isSet: true, wrong(["old": .oldPasswordWrong])),
        ),
    ]

    private static let centre = [
        CounterPage("account", .account(Sample.accountDetail)),
        CounterPage(
            "account-avatar",
            .account(Sample.accountDetail, face: AccountFace(name: "王", avatar: "1")),
        ),
        CounterPage("avatar", .avatar(AccountFace(name: "<b>"))),
        CounterPage(
            "avatar-error",
            .avatar(
                AccountFace(avatar: "1"),
                FormInput(errors: [FieldError("picture", PictureError.empty.explanation.advice)])
            )
        ),
        CounterPage("account-new", .account(Sample.newAccountDetail)),
        CounterPage("account-contact", .contact(Sample.profile)),
        CounterPage("account-addresses", .addressBook(Sample.bookedProfile)),
        CounterPage("account-addresses-empty", .addressBook(Profile())),
        CounterPage("account-phone", .changePhone(Sample.account)),
        CounterPage("account-phone-code", .newPhoneCode(Sample.sentCode, at: Sample.now)),
        CounterPage("account-sessions", .sessions(Sample.accountDetail.sessions)),
        CounterPage("account-data", .ownData(Sample.accountDetail, looks: [Sample.look])),
        CounterPage("account-data-new", .ownData(Sample.newAccountDetail, looks: [])),
        CounterPage("account-delete", .deleteAccount(needed: nil)),
        CounterPage("account-needed", .deleteAccount(needed: Sample.look.order)),
        CounterPage("agree", .agree(to: Agreement.allCases, next: "/orders")),
    ]

    private static let documents = [
        CounterPage("document", .linkDocument(Sample.accountDetail.document)),
        CounterPage("document-none", .linkDocument(nil)),
        CounterPage("scan", .scanDocument()),
        CounterPage("scan-confirm", .confirmScan(Sample.documentOffer)),
    ]

    private static let joining = [
        CounterPage("join", .joinAccounts()),
        CounterPage("join-error", .joinAccounts(wrong(["number": .numberOrPasswordWrong]))),
        CounterPage("join-plan", .joinPlan(Sample.id(8), Sample.joinPlan)),
        CounterPage(
            "join-plan-error",
            .joinPlan(
                Sample.id(8),
                Sample.joinPlan,
                FormInput(
                    errors: [FieldError("phone", .refusal(JoinError.choiceMissing(.phone)))]
                ),
            ),
        ),
        CounterPage("join-refused", .joinPlan(Sample.id(8), Sample.joinOfTwoPeople)),
        CounterPage("owner", .proveOwner(Sample.sentCode, next: "/b/X")),
        CounterPage(
            "owner-error",
            .proveOwner(
                Sample.sentCode,
                next: nil,
                FormInput(
                    values: ["document": "<b>1"],
                    errors: [FieldError("document", .refusal(JoinError.ownerWrong(triesLeft: 1)))],
                ),
            ),
        ),
        CounterPage("owner-join", .proveJoin(Sample.id(8))),
    ]

    private static func wrong(_ errors: [String: PasswordError]) -> FormInput {
        FormInput(
            values: ["number": "E123", "password": "secret-1", "old": "secret-1"],
            errors: errors.map { FieldError($0.key, .refusal($0.value)) },
        )
    }
}
