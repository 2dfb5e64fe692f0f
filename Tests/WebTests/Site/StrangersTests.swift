import Domain
import Foundation
import Hummingbird
import TestSupport
import Testing

@testable import Web

/// Every address with the identifier of something, tried by somebody to whom it does not belong.
///
/// The router's own list is walked: an address that nobody has thought of here fails the test.
@Suite struct StrangersTests {
    /// What needs no owner: public, or secret by its identifier alone.
    private static let open = [
        "/b/", "/sign-in/", "/password/", "/agreements/", "/captchas/", "/callbacks/",
        "/account/phone/", "/sandbox/", "/help/",
    ]

    private static func routes(_ house: WebHouse, desk: Bool) -> [(HTTPRequest.Method, String)] {
        buildRouter(services: house.services, settings: WebHouse.settings).routes
            .map { ($0.method, "\($0.path)") }
            .filter { method, path in
                method != .head && path.contains(":") && path.hasPrefix("/desk/") == desk
                    && !open.contains { path.hasPrefix($0) }
            }
    }

    @Test func nothingOfAStudentIsAnotherStudents() async throws {
        try await WebHouse.open { house, client in
            let things = try await house.things()
            let thief = Student(house: house, browser: Browser(client))
            try await thief.signIn("13912345678")
            for (method, path) in Self.routes(house, desk: false) {
                let thing = try #require(
                    things.students.first { path.hasPrefix("/\($0.path)/:id") },
                    "\(path) has no owner here"
                )
                let before = try await house.house.refusals(about: thing.kind, thing.id)
                let visit = try await thief.browser.ask(
                    method,
                    path.replacing(":id", with: thing.id)
                )
                #expect([403, 404].contains(visit.status), "\(method) \(path): \(visit.status)")
                let after = try await house.house.refusals(about: thing.kind, thing.id)
                #expect(after > before, "\(method) \(path) is not on record")
            }
        }
    }

    @Test(arguments: ["9001", "0000"])
    func nothingOfACentreOrSchoolIsAnothers(_ centre: String) async throws {
        try await WebHouse.open { house, client in
            let things = try await house.things()
            let browser = Browser(client)
            try await house.stranger(at: centre, browser)
            for (method, path) in Self.routes(house, desk: true) {
                let thing = try #require(
                    things.desk.first { path.hasPrefix("/desk/\($0.path)/:id") },
                    "\(path) has no owner here"
                )
                let visit = try await browser.ask(
                    method,
                    path.replacing(":id", with: thing.id)
                )
                #expect([403, 404].contains(visit.status), "\(method) \(path): \(visit.status)")
            }
        }
    }
}
