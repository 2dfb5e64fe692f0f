import Domain
import Foundation
import TestSupport
import Testing
import Views

@Suite struct DocumentSignInTests {
    private static let number = "650102200702103043"

    /// Photographs the card of the fixture, up to the page with its number.
    private func scanned(_ browser: Browser) async throws -> SignInReading.ID {
        _ = try await browser.get(.documentSignIn(next: nil))
        let picture = try TestHouse.fixture("cards/card-clean.jpg")
        let read = try await browser.post(
            .documentSignIn(next: nil),
            file: picture,
            as: "picture"
        )
        let id: SignInReading.ID = try #require(read.id(after: "/sign-in/document/"))
        let page = try await browser.get(.documentRead(id, next: nil))
        #expect(page.body.contains("value=\"\(Self.number)\""))
        return id
    }

    @Test func theNumberOnTheCardAndThePasswordSignIn() async throws {
        try await WebHouse.open { house, client in
            let student = Student(house: house, browser: Browser(client))
            try await student.signIn()
            try await student.setPassword()
            let link = Link.account(.document)
            _ = try await student.browser.get(link)
            let document = ["kind": "residentIdentityCard", "number": Self.number]
            _ = try await student.browser.post(link, document)
            let browser = Browser(client)
            let id = try await scanned(browser)
            let alone = try await browser.post(
                .documentRead(id, next: nil),
                ["number": Self.number]
            )
            #expect(alone.status == 422 && alone.body.contains("href=\"#password\""))
            #expect(try await browser.get(.orders).status == 303)
            // Nobody else sees the number that was read.
            #expect(try await Browser(client).get(.documentRead(id, next: nil)).status == 404)
            let fields = ["number": Self.number, "password": "wrong7wrong"]
            let wrong = try await browser.post(.documentRead(id, next: nil), fields)
            #expect(wrong.status == 422 && !wrong.body.contains("wrong7wrong"))
            let right = fields.merging(["password": "tulpe7garten"]) { $1 }
            let done = try await browser.post(.documentRead(id, next: "/records"), right)
            #expect(done.location == "/records")
            #expect(try await browser.get(.orders).status == 200)
            #expect(try await browser.get(.documentRead(id, next: nil)).status == 404)
        }
    }

    @Test func aCodeToTheBoundPhoneSignsInAndIsAskedForAlikeWhereNobodyHasTheCard() async throws {
        try await WebHouse.open { house, client in
            let stranger = Browser(client)
            let unknown = try await scanned(stranger)
            let send = Link.sendDocumentCode(unknown, next: nil)
            let silent = try await stranger.post(send, ["number": Self.number])
            let nobody: SignInCode.ID = try #require(silent.id(after: "/sign-in/code/"))
            let first = try await stranger.get(.documentCode(nobody, next: nil))
            house.clock.advance(61)
            let student = Student(house: house, browser: Browser(client))
            try await student.signIn()
            _ = try await student.browser.get(.account(.document))
            let document = ["kind": "residentIdentityCard", "number": Self.number]
            _ = try await student.browser.post(.account(.document), document)
            house.clock.advance(61)
            let browser = Browser(client)
            let id = try await scanned(browser)
            let sent = try await browser.post(
                .sendDocumentCode(id, next: nil),
                ["number": Self.number]
            )
            let challenge: SignInCode.ID = try #require(sent.id(after: "/sign-in/code/"))
            let page = try await browser.get(.documentCode(challenge, next: nil))
            #expect(page.title == first.title && !page.body.contains("138****5678"))
            let code = try await house.sentCode()
            let done = try await browser.post(
                .documentCode(challenge, next: nil),
                ["code": code]
            )
            #expect(done.location == "/orders")
            #expect(try await browser.get(.orders).status == 200)
        }
    }
}
