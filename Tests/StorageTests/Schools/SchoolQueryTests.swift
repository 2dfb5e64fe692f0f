import Domain
import Storage
import TestSupport
import Testing

struct SchoolQueryTests {
    @Test(arguments: TestEngine.available)
    func aCentreIsFoundByIdentityAndByCode(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            try await database.read { tx throws in
                #expect(try tx.centre(.sample()) == Centre.sample())
                #expect(try tx.centre(code: "0000") == Centre.sample())
                #expect(try tx.centre(code: "0001") == nil)
                #expect(try tx.centre(.sample(2)) == nil)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func aCentreCodeHasFourSignsAndIsTakenOnce(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            let taken = try await Filled.broken(database) {
                try $0.insert(Centre.sample(id: .sample(2)))
            }
            #expect(taken?.isUniqueViolation(of: "centres", "code") == true)
            let long = try await Filled.broken(database) {
                try $0.insert(Centre.sample(id: .sample(2), code: "00001"))
            }
            #expect(long?.isCheckViolation == true)
        }
    }

    @Test(arguments: TestEngine.available)
    func schoolsAreReadWithTheirAliasesByCentreAndName(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            let other = Centre.sample(id: .sample(2), code: "0001")
            let schools = [
                School.sample(id: .sample(2), name: "B", code: "10002", aliases: []),
                School.sample(id: .sample(3), name: "A", code: "10003", aliases: ["\"x\", 北"]),
                School.sample(id: .sample(4), centre: .sample(2), name: "C"),
            ]
            try await database.write { tx in
                try tx.insert(other)
                for school in schools { try tx.insert(school) }
            }
            try await database.read { tx throws in
                #expect(try tx.school(.sample(3)) == schools[1])
                #expect(try tx.school(.sample(9)) == nil)
                let own = try tx.schools(of: .sample()).filter { $0.code != "99001" }
                #expect(own == [schools[1], schools[0]])
                #expect(try tx.schools(of: .sample(2)) == [schools[2]])
                #expect(try tx.schools().count == 4)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func aSchoolIsInACentreOnce(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            let error = try await Filled.broken(database) {
                try $0.insert(School.sample(id: .sample(2)))
            }
            #expect(error?.isUniqueViolation(of: "schools", "centre_id", "code") == true)
        }
    }

    @Test(arguments: TestEngine.available)
    func levelsKeepTheirOrderAndTheirFirstWords(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            try await database.write { tx in
                try tx.insert(EducationLevel.sample(chinese: "别的"), position: 0)
            }
            let levels = try await database.read { try $0.levels() }
            #expect(levels.map(\.code) == ["bachelor", "master"])
            #expect(levels.map(\.chinese) == ["本科", "硕士研究生"])
        }
    }
}
