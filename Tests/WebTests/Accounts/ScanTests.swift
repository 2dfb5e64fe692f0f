import Domain
import Foundation
import TestSupport
import Testing
import Views

@Suite struct ScanTests {
    @Test func aCardIsPhotographedCorrectedAndSaved() async throws {
        try await WebHouse.open { house, client in
            let browser = Browser(client)
            try await Student(house: house, browser: browser).signIn()
            _ = try await browser.get(.account(.scan))
            let picture = try TestHouse.fixture("cards/card-clean.jpg")
            let read = try await browser.post(.account(.scan), file: picture, as: "picture")
            #expect(read.location == "/account/scan/confirm")
            let page = try await browser.get(.account(.confirmScan))
            #expect(page.body.contains("value=\"650102200702103043\""))
            let fields = [
                "name": "沈平样", "sex": "male", "birthDate": "2007-02-11",
                "number": "650102200702103043",
            ]
            let refused = try await browser.post(.account(.confirmScan), fields)
            #expect(refused.status == 422)
            #expect(refused.body.contains("出生日期是 2007-02-10"))
            #expect(refused.body.contains("性别是女"))
            let right = fields.merging(["sex": "female", "birthDate": "2007-02-10"]) { $1 }
            #expect(try await browser.post(.account(.confirmScan), right).location == "/account")
            let centre = try await browser.get(.account(.centre))
            #expect(centre.body.contains("650102********3043"))
            #expect(try await browser.get(.account(.confirmScan)).status == 404)
        }
    }

    @Test func whatIsNoPictureIsToldAtTheField() async throws {
        try await WebHouse.open { house, client in
            let browser = Browser(client)
            try await Student(house: house, browser: browser).signIn()
            _ = try await browser.get(.account(.scan))
            let empty = try await browser.post(.account(.scan), ["kind": "card"])
            #expect(empty.status == 422)
            #expect(empty.body.contains("href=\"#picture\""))
            let text = Data("no picture".utf8)
            let wrong = try await browser.post(.account(.scan), file: text, as: "picture")
            #expect(wrong.status == 415 || wrong.status == 422)
            #expect(try await browser.get(.account(.confirmScan)).status == 404)
        }
    }
}
