import Domain
import Foundation
import Storage
import TestSupport
import Testing

struct StaffQueryTests {
    @Test(arguments: TestEngine.available)
    func staffAreReadBackWithRolesAndSchool(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            let registrar = Staff.sample(
                id: .sample(5),
                login: "school",
                roles: [.schoolRegistrar, .firstReviewer],
                school: .sample(),
            )
            let plain = Staff.sample(id: .sample(6), login: "plain", roles: [])
            try await database.write { tx in
                try tx.insert(registrar, passwordHash: "$one", at: .sample)
                try tx.insert(plain, passwordHash: "$two", at: .sample)
            }
            try await database.read { tx throws in
                let found = try #require(try tx.staff(login: "school"))
                #expect(found.staff == registrar)
                #expect(found.passwordHash == "$one")
                #expect(try tx.staff(login: "plain")?.staff == plain)
                #expect(try tx.staff(login: "SCHOOL") == nil)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func aLoginIsTakenOnce(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            let error = try await Filled.broken(database) { tx in
                try tx.insert(
                    Staff.sample(id: .sample(5), login: "staff1"),
                    passwordHash: "",
                    at: .sample,
                )
            }
            #expect(error?.isUniqueViolation(of: "staff", "login") == true)
        }
    }

    @Test(arguments: TestEngine.available)
    func staffOfNoCentreAreRefused(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            let error = try await Filled.broken(database) { tx in
                try tx.insert(
                    Staff.sample(id: .sample(5), centre: .sample(9), login: "lost"),
                    passwordHash: "",
                    at: .sample,
                )
            }
            #expect(error?.isForeignKeyViolation == true)
        }
    }

    @Test(arguments: TestEngine.available)
    func anEmptyDatabaseHasNoStaff(engine: TestEngine) async throws {
        try await TestDatabase.with(engine) { database async throws -> Void in
            #expect(try await database.read { try $0.hasStaff() } == false)
        }
        try await Filled.with(engine) { database async throws in
            #expect(try await database.read { try $0.hasStaff() })
        }
    }

    @Test(arguments: TestEngine.available)
    func failuresAreCountedByLoginSinceAMoment(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            let later = Date.sample.addingTimeInterval(1)
            try await database.write { tx in
                try tx.insertSignInFailure(login: "a", address: "x", at: .sample)
                try tx.insertSignInFailure(login: "a", address: "y", at: later)
                try tx.insertSignInFailure(login: "b", address: "x", at: later)
            }
            let times = try await database.read {
                try $0.signInFailures(login: "a", since: .sample)
            }
            #expect(times == [later])
        }
    }
}
