import Domain
import Foundation
import Storage
import TestSupport
import Testing

struct BindingTests {
    private enum Colour: String { case red, blue }
    private enum Thing {}

    private static let table = Migration(
        name: "values",
        sql: """
            create table kept (
                id uuid primary key,
                words text, number bigint, fraction double precision, yes boolean,
                at timestamptz, bytes bytea
            );
            """
    )

    private static let id = Identifier<Thing>(
        UUID(
            uuid: (
                0x12, 0x34, 0x56, 0x78, 0x90, 0x12, 0x34,
                0x56, 0x78, 0x90, 0x12, 0x34, 0x56, 0x78, 0x90, 0x12
            )
        )
    )

    @Test(arguments: TestEngine.available)
    func everyTypeIsReadBackAsItWasWritten(engine: TestEngine) async throws {
        let at = Date(timeIntervalSince1970: 1_780_300_800.123)
        let bytes = Data((0...255).map { UInt8($0) })
        try await TestDatabase.with(engine, migrations: [Self.table]) {
            database async throws -> Void in
            try await database.write { tx -> Void in
                try tx.execute(
                    """
                    insert into kept (id, words, number, fraction, yes, at, bytes)
                    values (\(Self.id), \("学影 'quoted' \"too\" $1 ?1"), \(Int64.max), \(0.1),
                        \(true), \(at), \(bytes))
                    """
                )
            }
            let row = try #require(try await database.read { try $0.row("select * from kept") })
            #expect(try row["id", Identifier<Thing>.self] == Self.id)
            #expect(try row["id", UUID.self] == Self.id.uuid)
            #expect(try row["words", String.self] == "学影 'quoted' \"too\" $1 ?1")
            #expect(try row["number", Int64.self] == .max)
            #expect(try row["fraction", Double.self] == 0.1)
            #expect(try row["yes", Bool.self])
            #expect(try row["at", Date.self] == at)
            #expect(try row["at", String.self] == "2026-06-01T08:00:00.123Z")
            #expect(try row["bytes", Data.self] == bytes)
        }
    }

    @Test(arguments: TestEngine.available)
    func nilIsNullForEveryType(engine: TestEngine) async throws {
        try await TestDatabase.with(engine, migrations: [Self.table]) {
            database async throws -> Void in
            try await database.write { tx -> Void in
                try tx.execute(
                    """
                    insert into kept (id, words, number, fraction, yes, at, bytes)
                    values (\(Self.id), \(String?.none), \(Int?.none), \(Double?.none),
                        \(Bool?.none), \(Date?.none), \(Data?.none))
                    """
                )
            }
            let row = try #require(try await database.read { try $0.row("select * from kept") })
            #expect(try row["words", String?.self] == nil)
            #expect(try row["number", Int?.self] == nil)
            #expect(try row["fraction", Double?.self] == nil)
            #expect(try row["yes", Bool?.self] == nil)
            #expect(try row["at", Date?.self] == nil)
            #expect(try row["bytes", Data?.self] == nil)
            #expect(throws: Fault.self) { try row["words", String.self] }
        }
    }

    @Test(arguments: TestEngine.available)
    func anOptionalConditionWorksWithAndWithoutItsValue(engine: TestEngine) async throws {
        try await TestDatabase.with(engine, migrations: [Self.table]) {
            database async throws -> Void in
            for limit in [Date?.none, Date(timeIntervalSince1970: 0)] {
                let found = try await database.read { tx in
                    try tx.exists(
                        "select 1 where \(limit) is null or \(limit) < \(Date.distantFuture)"
                    )
                }
                #expect(found)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func sqlInAValueStaysText(engine: TestEngine) async throws {
        let attack = "x'); drop table kept; --"
        try await TestDatabase.with(engine, migrations: [Self.table]) {
            database async throws -> Void in
            let kept = try await database.write { tx in
                try tx.execute("insert into kept (id, words) values (\(Self.id), \(attack))")
                return try tx.value(
                    "select words from kept where words = \(attack)",
                    as: String.self
                )
            }
            #expect(kept == attack)
        }
    }

    @Test(arguments: TestEngine.available)
    func aTextThatLooksLikeANumberStaysText(engine: TestEngine) async throws {
        try await TestDatabase.with(engine, migrations: [Self.table]) {
            database async throws -> Void in
            let kept = try await database.write { tx in
                try tx.execute("insert into kept (id, words) values (\(Self.id), \("007e3"))")
                return try tx.value("select words from kept", as: String.self)
            }
            #expect(kept == "007e3")
        }
    }

    @Test(arguments: TestEngine.available)
    func aListMatchesItsMembersAndAnEmptyOneNothing(engine: TestEngine) async throws {
        try await TestDatabase.with(engine, migrations: [Self.table]) {
            database async throws -> Void in
            let counts = try await database.write { tx in
                try tx.execute("insert into kept (id, words) values (\(Self.id), \(Colour.red))")
                let lists: [[Colour]] = [[.red, .blue], [.blue], []]
                return try lists.map { list in
                    try tx.value(
                        "select count(*) from kept where words in \(list: list)",
                        as: Int.self
                    )
                }
            }
            #expect(counts == [1, 0, 0])
        }
    }

    @Test(arguments: TestEngine.available)
    func anEmptyListIsOfItsOwnType(engine: TestEngine) async throws {
        try await TestDatabase.with(engine, migrations: [Self.table]) {
            database async throws -> Void in
            let counts = try await database.write { tx in
                try tx.execute("insert into kept (id, words) values (\(Self.id), 'a')")
                let nobody: [UUID] = []
                let never: [Int] = []
                let questions: [Statement] = [
                    "select count(*) from kept where id in \(list: nobody)",
                    "select count(*) from kept where number in \(list: never)",
                    "select count(*) from kept where id not in \(list: nobody)",
                ]
                return try questions.map { try tx.value($0, as: Int.self) }
            }
            #expect(counts == [0, 0, 1])
        }
    }

    @Test(arguments: TestEngine.available)
    func aSumOfMoneyIsAWholeNumber(engine: TestEngine) async throws {
        try await TestDatabase.with(engine, migrations: [Self.table]) {
            database async throws -> Void in
            let sum = try await database.read { tx in
                try tx.value(
                    "select sum(n) from (select \(2) as n union all select \(3)) as t",
                    as: Int.self
                )
            }
            #expect(sum == 5)
        }
    }

    @Test(arguments: TestEngine.available)
    func aTextWithNULIsRefused(engine: TestEngine) async throws {
        try await TestDatabase.with(engine, migrations: [Self.table]) {
            database async throws -> Void in
            await #expect(throws: Fault.self) {
                try await database.read { try $0.exists("select 1 where \("a\u{0}b") = ''") }
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func aMissingColumnAndAWrongTypeAreNamedWithoutTheValue(engine: TestEngine) async throws {
        try await TestDatabase.with(engine, migrations: []) { database async throws -> Void in
            let row = try await database.read { try $0.row("select \("geheim") as word") }
            let found = try #require(row)
            let missing = #expect(throws: Fault.self) { try found["wrod", String.self] }
            #expect(missing?.underlying as? RowError == .noColumn("wrod"))
            let wrong = #expect(throws: Fault.self) { try found["word", Int.self] }
            #expect(
                wrong?.underlying as? RowError == .notOfType(column: "word", type: "Int")
            )
        }
    }
}
