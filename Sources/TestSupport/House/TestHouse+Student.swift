package import Domain
import Foundation
import Integrations
import Services
import Storage

/// Students, brought to a point of their way.
extension TestHouse {
    /// The account of a phone, made when it is new.
    package func signedIn(phone: String = "13800138000") async throws -> Account {
        let number = try PhoneNumber(phone)
        let fingerprint = vault.fingerprint(number.digits, for: .phone)
        let sealed = try vault.seal(number.digits, for: .phone)
        let account = Account(id: id(), maskedPhone: number.masked, createdAt: clock.now)
        let consent = FaceConsent(
            answer: .agreed,
            version: FaceConsent.version,
            answeredAt: clock.now,
        )
        let consentID: Identifier<FaceConsent> = id()
        return try await database.write { tx in
            if let known = try tx.account(phoneFingerprint: fingerprint) { return known }
            try tx.insert(
                account,
                language: .chinese,
                phoneFingerprint: fingerprint,
                sealedPhone: sealed
            )
            try tx.insert(consent, id: consentID, of: account.id)
            return account
        }
    }

    /// Somebody whose code was read; nothing is proved yet.
    package func enrolled(
        _ account: Account,
        in offer: BatchOffer,
        identity: CaptureIdentity = .sample(),
    ) async throws -> Enrolment.ID {
        let code = partners.captureCodes.issue(identity, until: .distantFuture2100)
        let fingerprint = vault.fingerprint(code.payload, for: .capturePayload)
        let enrolment = Enrolment(
            id: id(),
            account: account.id,
            batch: offer.batch.id,
            identity: identity,
            createdAt: clock.now
        )
        try await database.write { tx in
            try tx.insert(
                StoredEnrolment(enrolment: enrolment, codeFingerprint: fingerprint),
                payload: code.payload,
                vault: vault,
            )
        }
        return enrolment.id
    }

    /// Somebody with an order and no photo yet; each number is another student.
    package func ordered(
        _ number: Int = 1,
        in given: BatchOffer? = nil,
        policy: BatchPolicy = .sample(),
        identity: CaptureIdentity? = nil,
    ) async throws -> Journey {
        let account = try await signedIn(phone: "138\(String(20_000_000 + number))")
        let offer =
            if let given { given } else { try await batch(policy: policy) }
        let identity = identity ?? .sample(number, schoolCode: offer.school.code)
        let enrolment = try await enrolled(account, in: offer, identity: identity)
        try await services.proveLastFour(enrolment, typed: identity.documentEnding, by: account)
        let order = try await services.confirmEnrolment(enrolment, by: account)
        return Journey(account: account, offer: offer, enrolment: enrolment, order: order)
    }

    /// Somebody whose photo has passed the machine and can be submitted.
    package func drafted(
        _ number: Int = 1,
        in offer: BatchOffer? = nil,
        policy: BatchPolicy = .sample(),
        identity: CaptureIdentity? = nil,
    ) async throws -> Journey {
        var journey = try await ordered(number, in: offer, policy: policy, identity: identity)
        if journey.batch.policy.payStage == .beforePhoto { try await pay(journey) }
        journey.photo = try await keepPhoto(for: journey)
        return journey
    }

    /// Somebody whose photo waits for payment, or for review where nothing is to be paid.
    package func submitted(
        _ number: Int = 1,
        in offer: BatchOffer? = nil,
        policy: BatchPolicy = .sample(),
        identity: CaptureIdentity? = nil,
    ) async throws -> Journey {
        let journey = try await drafted(number, in: offer, policy: policy, identity: identity)
        try await services.submitOrder(journey.order, by: journey.account)
        return journey
    }

    /// Somebody whose photo waits for the first review.
    package func paid(
        _ number: Int = 1,
        in offer: BatchOffer? = nil,
        policy: BatchPolicy = .sample(),
        identity: CaptureIdentity? = nil,
    ) async throws -> Journey {
        let journey = try await submitted(number, in: offer, policy: policy, identity: identity)
        if journey.batch.policy.payStage == .afterPhoto { try await pay(journey) }
        return journey
    }

    /// Pays for an order with the first item of its batch; no callback comes, we ask.
    @discardableResult
    package func pay(_ journey: Journey) async throws -> PaymentAttempt.ID? {
        let begun = try await services.beginPayment(
            order: journey.order,
            priceItem: journey.batch.policy.priceItems.first?.key ?? "",
            gateway: "wechatPay",
            by: journey.account,
        )
        guard let begun else { return nil }
        let attempt = try await services.payment(begun, by: journey.account).attempt
        try await partners.payments.act(attempt.reference, .paySilently)
        _ = try await services.askPayment(begun, by: journey.account)
        return begun
    }

    /// The order as it is stored.
    package func storedOrder(_ id: Order.ID) async throws -> Order {
        guard let order = try await database.read({ try $0.order(id) }) else {
            throw OrderError.notFound
        }
        return order
    }
}

extension Date {
    /// An end that no test outlives, which a code can carry.
    fileprivate static let distantFuture2100 = Date(timeIntervalSince1970: 4_102_444_800)
}
