import Domain
import Foundation
import Testing
import Views

/// Every page of the counter and the sandbox in a typical state, by name.
struct CounterPage: Sendable, CustomTestStringConvertible {
    let name: String
    let page: Page

    init(_ name: String, _ page: Page) {
        self.name = name
        self.page = page
    }

    var testDescription: String { name }

    static let all = wayIn + accounts + photos + orders + camera + sandbox

    private static let wayIn = [
        CounterPage("home", .home()),
        CounterPage("home-error", .home(wrong("q", .featureCodeMistyped))),
        CounterPage("home-signed-in", .home(welcome: Sample.welcome)),
        CounterPage("home-new", .home(welcome: Sample.newWelcome)),
        CounterPage("results", .searchResults([Sample.offer(), Sample.offer()])),
        CounterPage("offer", .offer(Sample.offer())),
        CounterPage("sign-in", .signIn(next: "/b/ABC234/capture-code")),
        CounterPage("sign-in-centre", .signIn(next: "/b/X", offer: Sample.offer())),
        CounterPage("sign-in-error", .signIn(next: nil, wrongPhone)),
        CounterPage("code", .signInCode(Sample.sentCode, next: "/b/X", at: Sample.now)),
        CounterPage("agreement", .agreement(.privacy)),
        CounterPage("help", .help),
        CounterPage("contact", .contact([Sample.centre])),
        CounterPage("contact-none", .contact([])),
        CounterPage("about", .about),
        CounterPage("copyright", .copyright),
        CounterPage("capture-code", .captureCode(Sample.offer())),
        CounterPage(
            "capture-code-error",
            .captureCode(Sample.offer(), wrong("picture", .captureCodeNotFound)),
        ),
        CounterPage("last-four", .lastFour(Sample.enrolment())),
        CounterPage("enrolment", .enrolment(Sample.enrolment())),
        CounterPage("identity", .checkIdentity(Sample.offer(Sample.everyWay))),
        CounterPage(
            "identity-again",
            .checkIdentity(Sample.offer(Sample.everyWay), known: Sample.identityCheck),
        ),
        CounterPage(
            "identity-confirm",
            .confirmIdentity(Sample.offer(Sample.everyWay), read: Sample.documentOffer),
        ),
        CounterPage("roster", .rosterMatch(Sample.offer(Sample.everyWay))),
        CounterPage(
            "roster-checked",
            .rosterMatch(
                Sample.offer(Sample.everyWay),
                checked: Sample.identityCheck,
                Sample.wrong(Sample.noMatch)
            ),
        ),
        CounterPage(
            "roster-error",
            .rosterMatch(Sample.offer(Sample.everyWay), Sample.wrong(Sample.noMatch)),
        ),
        CounterPage("declaration", .declaration(Sample.offer(Sample.everyWay))),
        CounterPage(
            "declaration-checked",
            .declaration(Sample.offer(Sample.everyWay), checked: Sample.identityCheck),
        ),
        CounterPage(
            "declaration-error",
            .declaration(
                Sample.offer(Sample.everyWay),
                FormInput(values: ["name": "<b>"], errors: Sample.declined)
            ),
        ),
        CounterPage("enrolment-declared", .enrolment(Sample.declared)),
        CounterPage("record-added", .recordAdded(Sample.enrolment(), order: Sample.id(7))),
        CounterPage("details", .studyDetails(Sample.study())),
        CounterPage(
            "details-error",
            .studyDetails(Sample.study(), Sample.wrong(Sample.everyFault)),
        ),
        CounterPage("correction", .askCorrection(Sample.study())),
        CounterPage(
            "correction-none",
            .askCorrection(Sample.study(corrections: Sample.corrections)),
        ),
        CounterPage("records-empty", .records([], at: Sample.now)),
        CounterPage("records", .records(Sample.records, at: Sample.now)),
    ]

    private static let photos = [
        CounterPage("rules", .photoRules(Sample.summary())),
        CounterPage(
            "rules-own-background",
            .photoRules(
                Sample.summary(
                    policy: Sample.policy(
                        photos: PhotoPolicy(background: .asShot, glasses: .clearOnly)
                    )
                )
            ),
        ),
        CounterPage("face", .faceConsent(Sample.summary())),
        CounterPage(
            "face-error",
            .faceConsent(
                Sample.summary(),
                FormInput(errors: [FieldError("answer", .refusal(PhotoError.faceAnswerMissing))])
            ),
        ),
        CounterPage("face-account", .faceConsent(.declined)),
        CounterPage("placing", Sample.placing),
        CounterPage("placed", .photo(Sample.placed)),
        CounterPage("grounds", .photo(Sample.twoGrounds)),
        CounterPage("camera", .camera(Sample.summary())),
        CounterPage("album", .camera(Sample.summary(policy: Sample.policy(source: .album)))),
        CounterPage("shoot", .camera(Sample.summary(policy: Sample.policy(source: .camera)))),
        CounterPage("checking", .photo(Sample.photoDetail(.received))),
        CounterPage("refused", .photo(Sample.photoDetail(.refused, actions: [.takePhoto]))),
        CounterPage("unreadable", .photo(Sample.photoDetail(.unreadable, actions: [.takePhoto]))),
        CounterPage("passed", .photo(Sample.photoDetail(.standardised))),
    ]

    private static let orders = [
        CounterPage("answers", .answers(Sample.draft)),
        CounterPage("order-contact", .contact(Profile(), for: Sample.sent, isAddressMissing: true)),
        CounterPage("pay", .pay(Sample.due, Sample.payOffer)),
        CounterPage("payment", .payment(Sample.payment(), code: Sample.matrix)),
        CounterPage("payment-failed", .payment(Sample.payment(.failed), code: nil)),
        CounterPage("payment-closed", .payment(Sample.payment(.closed), code: nil)),
        CounterPage("order-in-review", .order(Sample.inReview)),
        CounterPage("order-refundable", .order(Sample.refundable)),
        CounterPage("ask-refund", .askRefund(Sample.refundable)),
        CounterPage("order-refunding", .order(Sample.refunded(.sent))),
        CounterPage("order-refunded", .order(Sample.refunded(.done))),
        CounterPage("order-refund-failed", .order(Sample.refunded(.failed))),
        CounterPage("order-refused", .order(Sample.refused)),
        CounterPage(
            "orders",
            .orders(
                OrderList([Sample.inReview, Sample.refused].map(Sample.listed)),
                at: Sample.now
            ),
        ),
        CounterPage("orders-empty", .orders(OrderList([]), at: Sample.now)),
        CounterPage(
            "orders-none-found",
            .orders(
                OrderList([Sample.listed(Sample.inReview)], tab: .toPay, query: "7"),
                at: Sample.now
            ),
        ),
        CounterPage("order-registered", .order(Sample.registered)),
        CounterPage("order-returned", .order(Sample.returned)),
        CounterPage("sanction", .sanction(DeskSamples.sanctionCase(.confirmed), at: Sample.now)),
        CounterPage(
            "sanction-error",
            .sanction(
                DeskSamples.sanctionInForce,
                at: DeskSamples.now,
                wrong("words", SanctionError.wordsTooShort(1, least: 10)),
            ),
        ),
        CounterPage("order-contested", .order(Sample.contested)),
        CounterPage("contest", .contest(Sample.photoDetail(.refused))),
        CounterPage(
            "contest-error",
            .contest(
                Sample.photoDetail(.refused),
                FormInput(
                    values: ["words": "<i>"],
                    errors: [
                        FieldError("words", .refusal(ContestError.wordsTooShort(3, least: 10)))
                    ],
                ),
            ),
        ),
        CounterPage("proof", .proof(Sample.registered)),
        CounterPage("downloads", .downloads(Sample.registered)),
        CounterPage(
            "downloads-error",
            .downloads(
                Sample.registered,
                form: SheetForm(paper: "5"),
                error: .doesNotFit(gapThatFits: nil, papers: [.sixInch, .a4])
            )
        ),
        CounterPage("closed", .trouble(closed, home: .home)),
        CounterPage("troubled", .trouble(.serviceTroubled, home: .home, reference: "a1b2c3")),
    ]

    private static let sandbox = [
        CounterPage("sandbox", .sandbox),
        CounterPage("outbox", .sandboxOutbox([Sample.message])),
        CounterPage("outbox-empty", .sandboxOutbox([])),
        CounterPage("cashier", .sandboxCashier(Sample.bill)),
        CounterPage("cashier-empty", .sandboxCashier(nil)),
        CounterPage("capture-codes", .sandboxCaptureCodes([(Sample.demoCode, Sample.matrix)])),
    ]

    private static let closed = BatchError.closed(since: Sample.now).explanation

    private static func wrong(_ field: String, _ error: SanctionError) -> FormInput {
        FormInput(values: [field: "<b>"], errors: [FieldError(field, .refusal(error))])
    }

    private static func wrong(_ field: String, _ error: BatchError) -> FormInput {
        FormInput(values: ["q": "ABC"], errors: [FieldError(field, error.explanation.advice)])
    }

    private static let wrongPhone = FormInput(
        values: ["phone": "<138>"],
        errors: [
            FieldError("phone", AccountError.phoneNumberMalformed.explanation.advice),
            FieldError("agreed", AccountError.agreementMissing.explanation.advice),
        ],
    )

    /// The page as it is sent.
    func html(_ language: Language = .chinese) -> String {
        page.html(in: PageContext(language: language, csrf: "token", path: "/x"))
    }
}
