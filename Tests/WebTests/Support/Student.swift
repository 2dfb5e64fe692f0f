import Domain
import Foundation
import Services
import TestSupport
import Testing
import Views

/// The steps of a student, for tests that begin further on.
struct Student {
    let house: WebHouse
    let browser: Browser

    /// The feature code of the demo's batch.
    func featureCode() async throws -> FeatureCode {
        let offers = try await house.services.findBatches("示范大学")
        return try #require(offers.first).batch.featureCode
    }

    func signIn(
        _ phone: String = "13812345678",
        face: FaceConsent.Answer? = .agreed
    ) async throws {
        // Messages of one moment have no order; the newest is read.
        house.clock.advance(1)
        _ = try await browser.get(.signIn(next: nil))
        let sent = try await browser.post(.signIn(next: nil), ["phone": phone, "agreed": "yes"])
        let challenge: SignInCode.ID = try #require(sent.id(after: "/sign-in/"))
        let code = try await house.sentCode()
        let done = try await browser.post(.signInCode(challenge, next: nil), ["code": code])
        #expect(done.location == "/orders")
        if let face { try await answerFace(face) }
    }

    /// Says whether a machine may look at faces.
    func answerFace(_ answer: FaceConsent.Answer) async throws {
        let link = Link.account(.face)
        house.clock.advance(1)
        _ = try await browser.get(link)
        let kept = try await browser.post(
            link,
            ["answer": answer.rawValue, "version": FaceConsent.version]
        )
        #expect(kept.location == "/account")
    }

    /// Sets the first password.
    func setPassword(_ text: String = "tulpe7garten") async throws {
        let link = Link.account(.password)
        _ = try await browser.get(link)
        let set = try await browser.post(link, ["new": text, "repeated": text])
        #expect(set.location == "/account")
    }

    /// Uploads the capture code of a demo student.
    func enrol(_ number: Int = 0, in given: FeatureCode? = nil) async throws -> Enrolment.ID {
        let code = if let given { given } else { try await featureCode() }
        let demo = house.services.demoCaptureCodes()[number]
        let picture = QRPicture.png(try house.services.drawQRCode(demo.code.payload))
        _ = try await browser.get(.captureCode(code))
        let read = try await browser.post(.captureCode(code), file: picture, as: "picture")
        return try #require(
            read.id(after: "/enrolments/"),
            "\(read.status) \(read.body.suffix(2000))"
        )
    }

    /// Proves and confirms an enrolment.
    func order(_ number: Int = 0, in code: FeatureCode? = nil) async throws -> Order.ID {
        let id = try await enrol(number, in: code)
        let ending = house.services.demoCaptureCodes()[number].identity.documentEnding
        let proved = try await browser.post(.lastFour(id), ["lastFour": ending])
        #expect(proved.location == Link.enrolment(id).path)
        let confirmed = try await browser.post(.enrolment(id))
        return try #require(confirmed.id(after: "/orders/"))
    }

    /// Sends a photo by the plain form and has it checked.
    func photo(_ bytes: Data, for order: Order.ID) async throws -> Photo.ID {
        _ = try await browser.get(.camera(order))
        let sent = try await browser.post(.photos(order), file: bytes, as: "photo-album")
        let id: Photo.ID = try #require(sent.id(after: "/photos/"))
        try await house.work()
        return id
    }
}
