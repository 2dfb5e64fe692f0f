import Domain
import Foundation
import Storage
import Testing

struct StatementTests {
    @Test func aDescriptionShowsPlaceholdersAndNoValue() {
        let statement: Statement = "select 1 from t where a = \("secret") and b = \(7)"
        #expect(statement.description == "select 1 from t where a = $1 and b = $2")
        #expect(statement.sql(for: .sqlite) == "select 1 from t where a = ?1 and b = ?2")
    }

    @Test func joinedStatementsNumberTheirValuesAnew() {
        let first: Statement = "a = \(1)"
        let second: Statement = "b = \(2)"
        let both: Statement = "where \(Statement.joined([first, second], by: " or ")) limit \(3)"
        #expect(both.description == "where a = $1 or b = $2 limit $3")
    }

    @Test func aWordForOneEngineIsLeftOutOnTheOther() {
        let statement: Statement = "select 1\(postgres: " for update")"
        #expect(statement.sql(for: .sqlite) == "select 1")
        #expect(statement.sql(for: .postgres) == "select 1 for update")
    }

    @Test(
        arguments: zip(
            [0, 0.123, -0.001, 951_782_400, 951_868_799.999, 4_107_542_400, -62_167_219_200],
            [
                "1970-01-01T00:00:00.000Z", "1970-01-01T00:00:00.123Z", "1969-12-31T23:59:59.999Z",
                "2000-02-29T00:00:00.000Z", "2000-02-29T23:59:59.999Z", "2100-03-01T00:00:00.000Z",
                "0000-01-01T00:00:00.000Z",
            ]
        )
    )
    func aTimeHasOneTextOfFixedWidth(seconds: Double, text: String) {
        let date = Date(timeIntervalSince1970: seconds)
        #expect(Timestamp.text(date) == text)
        #expect(Timestamp.date(text) == date)
    }

    @Test(arguments: [
        "2026-06-01 08:00:00.000Z", "2026-06-01T08:00:00Z", "2026-02-30T08:00:00.000Z",
        "2026-13-01T08:00:00.000Z", "2026-06-01T24:00:00.000Z", "2026-06-01T08:00:00.00xZ", "",
    ])
    func whatIsNotATimeIsNotRead(text: String) {
        #expect(Timestamp.date(text) == nil)
    }

    @Test(arguments: [
        ("mysql://h/d", DatabaseURLError.unknownScheme("mysql")),
        ("sqlite://relative.db", .notAFilePath), ("sqlite:///folder/", .notAFilePath),
        ("postgres://h/d?nonsense=1", .unreadable), ("", .unknownScheme("")),
    ])
    func anAddressThatMakesNoSenseIsRefused(text: String, error: DatabaseURLError) {
        #expect(throws: error) { try DatabaseURL(text) }
    }

    @Test func anAddressIsDescribedWithoutItsPassword() throws {
        let url = try DatabaseURL("postgres://anna:p%40ss@db.example:5432/photos?sslmode=require")
        #expect(url.description == "postgres://db.example:5432/photos")
    }
}
