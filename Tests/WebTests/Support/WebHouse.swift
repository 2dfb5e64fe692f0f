import Domain
import Foundation
import Hummingbird
import HummingbirdTesting
import Services
import TestSupport
import Web

/// A whole site on the test house with the demo's data.
struct WebHouse: Sendable {
    let house: TestHouse

    var services: Services { house.services }
    var clock: FixedClock { house.clock }

    /// Lends a site; everything is gone afterwards.
    static func open(
        _ test: @Sendable (WebHouse, any TestClientProtocol) async throws -> Void
    ) async throws {
        try await TestHouse.with { house async throws in
            _ = try await house.services.loadDemo()
            let site = buildRouter(services: house.services, settings: settings)
            try await Application(router: site).test(.router) {
                try await test(WebHouse(house: house), $0)
            }
        }
    }

    /// A further batch of the demo's school.
    func batch(_ policy: BatchPolicy) async throws -> FeatureCode {
        try await house.batch(policy: policy).batch.featureCode
    }

    /// Imports a roster into the batch of that code.
    func importRoster(_ text: String, _ code: FeatureCode) async throws {
        let staff = try await house.staff(.centreAdministrator)
        let batch = try await services.offer(code).batch.id
        _ = try await services.sendRoster(Data(text.utf8), batch: batch, by: staff)
        try await work()
    }

    /// Where a photo came from, as it is stored.
    func source(of photo: Photo.ID) async throws -> PhotoSource? {
        try await house.storedPhoto(photo)?.source
    }

    /// What a reader finds in the QR code that says this text.
    func readBack(_ text: String) async throws -> [String] { try await house.readBack(text) }

    /// An account with a password that agreed to nothing, as before its texts changed.
    func accountWithoutConsents(_ phone: String, password: String) async throws {
        try await services.setPassword(
            Password(password),
            old: "",
            by: house.signedIn(phone: phone),
            keeping: "",
            address: "10.0.0.1",
        )
    }

    /// Does all the work that is due.
    func work() async throws { try await house.runJobs() }

    /// The code in the newest message to a phone.
    func sentCode() async throws -> String {
        try await work()
        let messages = try await services.sandbox?.outbox() ?? []
        let text = messages.first?.text ?? ""
        return text.firstMatch(of: /[0-9]{6}/).map { String($0.0) } ?? ""
    }

    static let settings = WebSettings(
        secureCookies: false,
        csrfKey: Data(repeating: 1, count: 32),
        publicDirectory: publicDirectory.path,
        trustedProxy: false,
        version: "1",
        newToken: { UUID().uuidString },
    )

    static let publicDirectory = root.appending(path: "Public")

    private static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}
