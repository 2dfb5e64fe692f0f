import Domain
import Foundation
import Services
import Storage
import TestSupport
import Testing

struct StaffSignInTests {
    private static func new(
        _ login: String = "Lin",
        roles: Set<Role> = [.firstReviewer]
    )
        -> NewStaff
    {
        NewStaff(
            centreCode: "0000",
            login: login,
            name: "",
            roles: roles,
            password: "a long password",
        )
    }

    private static func signIn(
        _ house: TestHouse,
        _ login: String,
        _ password: String
    )
        async throws -> SessionGrant
    {
        try await house.services.signInStaff(
            login: login,
            password: password,
            address: "10.0.0.1",
        )
    }

    @Test func theRightPasswordSignsInForAWorkingDay() async throws {
        try await TestHouse.with { house async throws in
            _ = try await house.centre()
            let staff = try await house.services.addStaff(Self.new())
            house.clock.advance(1)
            #expect(staff.login == "lin")
            #expect(staff.name == "lin")
            let grant = try await Self.signIn(house, " LIN ", "a long password")
            #expect(try await house.services.staff(session: grant.token) == staff)
            #expect(try await house.services.account(session: grant.token) == nil)
            house.clock.advance(12 * 3600)
            #expect(try await house.services.staff(session: grant.token) == nil)
            let actions = try await house.actions(about: "staff", staff.id)
            #expect(actions == ["staff.added", "staff.signedIn"])
        }
    }

    @Test func fiveWrongPasswordsLockTheLoginForAQuarterOfAnHour() async throws {
        try await TestHouse.with { house async throws in
            _ = try await house.centre()
            _ = try await house.services.addStaff(Self.new())
            for _ in 0..<5 {
                await #expect(throws: AccountError.wrongPassword) {
                    try await Self.signIn(house, "lin", "guess")
                }
                house.clock.advance(10)
            }
            let locked = AccountError.tooManyWrongPasswords(secondsLeft: 850)
            await #expect(throws: locked) {
                try await Self.signIn(house, "lin", "a long password")
            }
            // Only this login is locked.
            await #expect(throws: AccountError.wrongPassword) {
                try await Self.signIn(house, "nobody", "a long password")
            }
            let failed = try await house.actions(about: "login", "lin")
            #expect(failed == Array(repeating: "staff.signInFailed", count: 5))
            house.clock.advance(850)
            _ = try await Self.signIn(house, "lin", "a long password")
        }
    }

    @Test(arguments: TestEngine.available)
    func guessingManyPasswordsAtOnceGivesNoMoreAnswers(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            _ = try await house.centre()
            _ = try await house.services.addStaff(Self.new())
            let answers = await withTaskGroup(of: AccountError?.self) { group in
                for number in 0..<10 {
                    group.addTask {
                        await #expect(throws: AccountError.self) {
                            try await Self.signIn(house, "lin", "guess \(number)")
                        }
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(answers.count { $0 == .wrongPassword } == 5)
            #expect(answers.count { $0 == .tooManyWrongPasswords(secondsLeft: 900) } == 5)
        }
    }

    @Test func whoCannotBeAddedIsToldWhy() async throws {
        try await TestHouse.with { house async throws in
            _ = try await house.school()
            _ = try await house.services.addStaff(Self.new())
            func refusal(_ change: (inout NewStaff) -> Void) async -> AccountError? {
                var new = Self.new("wang")
                change(&new)
                let wanted = new
                return await #expect(throws: AccountError.self) {
                    try await house.services.addStaff(wanted)
                }
            }
            #expect(await refusal { $0.login = "x" } == .staffLoginMalformed)
            #expect(await refusal { $0.login = "王" } == .staffLoginMalformed)
            #expect(await refusal { $0.login = "LIN" } == .staffLoginTaken)
            #expect(await refusal { $0.password = "short" } == .passwordTooShort(minimum: 10))
            #expect(await refusal { $0.centreCode = "0009" } == .centreUnknown)
            #expect(await refusal { $0.schoolCode = "12345" } == .schoolUnknown)
            #expect(await refusal { $0.roles = [.schoolRegistrar] } == .schoolMissing)
            #expect(try await house.count("select count(*) from staff") == 1)
        }
    }

    @Test func aCentreAndASchoolAreFoundedOnce() async throws {
        try await TestHouse.with { house async throws in
            func centre(_ code: String) async throws {
                _ = try await house.services.addCentre(code: code, name: "C", contact: "c")
            }
            func school(_ code: String, of centre: String = "0001") async throws {
                _ = try await house.services.addSchool(
                    centreCode: centre,
                    code: code,
                    name: "S",
                    aliases: [],
                )
            }
            try await centre("0001")
            try await school("10611")
            await #expect(throws: AccountError.centreTaken) { try await centre("0001") }
            await #expect(throws: AccountError.centreCodeMalformed) { try await centre("1") }
            await #expect(throws: AccountError.schoolTaken) { try await school("10611") }
            await #expect(throws: AccountError.schoolCodeMalformed) { try await school("1061") }
            await #expect(throws: AccountError.centreUnknown) {
                try await school("10612", of: "0002")
            }
            #expect(try await house.services.levels().first?.code != nil)
        }
    }
}
