import Domain
import Foundation
import TestSupport
import Testing
import Views

@Suite struct IdentityCheckTests {
    private static let number = "650102200702103043"
    private static let confirmed = [
        "name": "沈平", "sex": "female", "birthDate": "2007-02-10", "number": number,
    ]

    @Test func theCardComesFirstIsReadCorrectedAndNotAskedAgain() async throws {
        try await WebHouse.open { house, client in
            let student = Student(house: house, browser: Browser(client))
            let browser = student.browser
            let code = try await house.batch(.sample(proofs: [.declaration, .idCard]))
            try await student.signIn()
            let first = try await browser.get(.declaration(code))
            #expect(first.location == Link.identityCheck(code).path)
            let ask = try await browser.get(.identityCheck(code))
            #expect(ask.body.contains("身份核验") && ask.body.contains("仅用于实名验证"))
            let empty = try await browser.post(.identityCheck(code), ["kind": "card"])
            #expect(empty.status == 422 && empty.body.contains("href=\"#picture\""))
            let picture = try TestHouse.fixture("cards/card-clean.jpg")
            let read = try await browser.post(.identityCheck(code), file: picture, as: "picture")
            #expect(read.location == Link.confirmIdentity(code).path)
            let page = try await browser.get(.confirmIdentity(code))
            #expect(page.body.contains("value=\"\(Self.number)\""))
            let wrong = try await browser.post(.confirmIdentity(code), ["number": "1"])
            #expect(wrong.status == 422 && wrong.body.contains("href=\"#name\""))
            let done = try await browser.post(.confirmIdentity(code), Self.confirmed)
            #expect(done.location == Link.declaration(code).path)
            let form = try await browser.get(.declaration(code))
            #expect(form.body.contains("650102********3043"))
            #expect(!form.body.contains(Self.number))
            #expect(!form.body.contains("name=\"documentNumber\""))
            let stated = try await browser.post(
                .declaration(code),
                ["level": "bachelor", "studentNumber": "W1", "major": "会计学"]
            )
            let id: Enrolment.ID = try #require(stated.id(after: "/enrolments/"))
            let mine = try await browser.get(.enrolment(id))
            #expect(mine.body.contains("身份核验") && !mine.body.contains("号码由本人手工更正"))
        }
    }

    @Test func anotherStudentSeesNothingOfTheCardAndABatchWithoutItHasNoSuchPage() async throws {
        try await WebHouse.open { house, client in
            let offer = try await house.house.batch(
                policy: .sample(proofs: [.roster, .idCard])
            )
            let code = offer.batch.featureCode
            let owner = try await house.house.signedIn(phone: "13700000000")
            try await house.house.checkIdentity(in: offer, by: owner)
            let student = Student(house: house, browser: Browser(client))
            try await student.signIn()
            let page = try await student.browser.get(.identityCheck(code))
            #expect(page.status == 200 && !page.body.contains("110105"))
            #expect(try await student.browser.get(.confirmIdentity(code)).status == 404)
            let plain = try await student.featureCode()
            #expect(try await student.browser.get(.identityCheck(plain)).status == 404)
            let stranger = Browser(client)
            #expect(try await stranger.get(.identityCheck(code)).status == 303)
        }
    }
}
