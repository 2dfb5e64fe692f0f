import Services
import Storage
import TestSupport
import Testing

struct HealthTests {
    @Test(arguments: TestEngine.available)
    func aHouseIsHealthyWhileItsDatabaseAnswers(engine: TestEngine) async throws {
        try await TestHouse.with { house async throws in
            try await TestDatabase.with(engine) { database async throws in
                var house = house
                house.services.database = database
                #expect(await house.services.isHealthy())
                await database.close()
                #expect(await !house.services.isHealthy())
            }
        }
    }
}
