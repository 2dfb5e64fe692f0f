import Domain
import Foundation
import Services
import TestSupport
import Testing

struct DemoTests {
    @Test func theDemoFillsAnEmptyDatabaseOnce() async throws {
        try await TestHouse.with { house async throws in
            let demo = try #require(try await house.services.loadDemo())
            let offer = try await house.services.offer(demo.featureCode)
            let fitting = demo.captureCodes.filter {
                (try? offer.requireFits($0.identity)) != nil
            }
            #expect(demo.captureCodes.count == 20)
            #expect(fitting.count == 19)
            let administrator = try #require(demo.staff.first)
            let grant = try await house.services.signInStaff(
                login: administrator.login,
                password: administrator.password,
                address: "10.0.0.1",
            )
            let staff = try #require(try await house.services.staff(session: grant.token))
            #expect(try await house.services.batches(by: staff).count == 1)
            #expect(try await house.services.loadDemo() == nil)
            #expect(try await house.services.batches(by: staff).count == 1)
        }
    }

    @Test func withoutASandboxThereAreNoDemoCodes() async throws {
        try await TestHouse.with { house async throws in
            var house = house
            house.services.sandbox = nil
            #expect(house.services.demoCaptureCodes().isEmpty)
            #expect(house.services.expiredDemoCaptureCode() == nil)
        }
    }
}
