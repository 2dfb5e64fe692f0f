import Domain
import Foundation
import HTTPTypes
import TestSupport
import Testing
import Views

@Suite struct AvatarTests {
    private static let place = Link.account(.avatar)

    @Test func anOwnPictureStandsOnEveryPageOfItsOwnerAndOfNobodyElse() async throws {
        try await WebHouse.open { house, client in
            let student = Student(house: house, browser: Browser(client))
            try await student.signIn()
            #expect(try await student.browser.get(.home).body.contains("更新头像"))
            _ = try await student.browser.get(Self.place)
            let portrait = try TestHouse.portrait("good.jpg")
            let saved = try await student.browser.post(Self.place, file: portrait, as: "picture")
            #expect(saved.location == "/account")
            let page = try await student.browser.get(.records)
            let found = page.body.firstMatch(of: /\/account\/avatar\/picture\.jpg\?v=[^"]+/)
            let address = String(try #require(found).0)
            let picture = try await student.browser.get(address)
            #expect(picture.status == 200)
            #expect(picture.headers[.contentType] == "image/jpeg")
            let other = Student(house: house, browser: Browser(client))
            #expect(try await other.browser.get(address).status == 303)
            try await other.signIn("13912345678")
            #expect(try await other.browser.get(address).status == 404)
            _ = try await student.browser.get(Self.place)
            let removed = try await student.browser.post(.account(.removeAvatar))
            #expect(removed.location == "/account/avatar")
            #expect(try await student.browser.get(address).status == 404)
        }
    }

    @Test func whoHasNoPictureSeesTheInitial() async throws {
        try await WebHouse.open { house, client in
            let student = Student(house: house, browser: Browser(client))
            try await student.signIn()
            _ = try await student.browser.get(.account(.contact))
            _ = try await student.browser.post(.account(.contact), ["name": "ou yang"])
            let page = try await student.browser.get(.records)
            #expect(page.body.contains(">O</text>"))
        }
    }

    @Test func whatIsNoPictureIsToldAtTheField() async throws {
        try await WebHouse.open { house, client in
            let student = Student(house: house, browser: Browser(client))
            try await student.signIn()
            _ = try await student.browser.get(Self.place)
            let wrong = try await student.browser.post(
                Self.place,
                file: Data("no picture".utf8),
                as: "picture"
            )
            #expect(wrong.status == 415 || wrong.status == 422)
            #expect(wrong.body.contains("href=\"#picture\""))
        }
    }
}
