import Domain
import Foundation
import Views

/// Capturing again, and photos taken with somebody else's phone.
extension Sample {
    static let againPolicy = {
        var again = Sample.policy(source: .camera)
        again.recapture = .withApproval
        return again
    }()

    static let helperCase = HelperCase(
        link: HelperLink(id: id(30), order: id(7), madeAt: now, expiresAt: now + 900),
        account: Account(id: id(4), maskedPhone: "138****5678", createdAt: now),
        policy: againPolicy,
    )

    static func recapture(_ state: RecaptureState) -> RecaptureRequest {
        RecaptureRequest(
            id: id(31),
            order: id(7),
            photo: id(8),
            words: "我剪短了头发，想换一张更像的",
            askedAt: now,
            dueAt: now + 3 * 86_400,
            approvedBy: id(11),
            state: state,
            answer: state == .declined ? "照片没有问题" : "",
            answeredBy: state == .waiting ? nil : id(14),
            answeredAt: state == .waiting ? nil : now,
        )
    }

    /// An order whose approved photo may be taken again, or is waited for.
    static func approvedAgain(_ request: RecaptureState?) -> OrderDetail {
        let lines =
            request == .granted
            ? OrderLines(payment: .paid)
            : OrderLines(capture: .approved, payment: .paid, registry: .queued)
        return detail(
            summary(lines, policy: againPolicy),
            photo: photo(.standardised),
            recapture: request.map(recapture),
        )
    }

    static let recaptureCase = RecaptureCase(
        request: recapture(.waiting),
        summary: summary(),
        photo: photo(.standardised),
    )
}

extension CounterPage {
    static let camera = [
        CounterPage(
            "helper-wait",
            .helperWait(
                Sample.summary(),
                token: "t",
                address: "https://photos.example/help/t",
                code: Sample.matrix
            )
        ),
        CounterPage("helper-over", .helperOver(Sample.summary())),
        CounterPage("helper", .helper(Sample.helperCase, token: "t")),
        CounterPage(
            "helper-error",
            .helper(
                Sample.helperCase,
                token: "t",
                FormInput(errors: [FieldError("photo", .refusal(PhotoError.frontCamera))])
            )
        ),
        CounterPage("helper-done", .helperDone()),
        CounterPage("recapture", .recapture(Sample.summary(policy: Sample.againPolicy))),
        CounterPage(
            "recapture-error",
            .recapture(
                Sample.summary(policy: Sample.againPolicy),
                FormInput(
                    values: ["words": "<i>"],
                    errors: [
                        FieldError(
                            "words",
                            .refusal(RecaptureError.wordsTooShort(3, least: 10))
                        )
                    ],
                )
            )
        ),
        CounterPage("order-may-ask-again", .order(Sample.approvedAgain(nil))),
        CounterPage("order-asked-again", .order(Sample.approvedAgain(.waiting))),
        CounterPage("order-granted-again", .order(Sample.approvedAgain(.granted))),
        CounterPage("order-declined-again", .order(Sample.approvedAgain(.declined))),
    ]
}
