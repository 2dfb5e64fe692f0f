import Domain
import Foundation
import Testing

struct RosterSheetTests {
    private static let levels = [
        EducationLevel(code: "bachelor", chinese: "本科", english: "Bachelor"),
        EducationLevel(code: "college", chinese: "专科", english: "Junior college"),
    ]

    private static func sheet(_ text: String) throws -> RosterSheet {
        try RosterSheet(text, levels: levels)
    }

    private static let heading = "姓名,身份证号,学号,层次,专业\n"

    @Test func aLineBecomesAStudentWhoseNumberIsFolded() throws {
        let sheet = try Self.sheet(Self.heading + "林 晓,１１０１０５１９４９１２３１００２x,2023001,本科,软件工程\n")
        #expect(sheet.faults.isEmpty)
        let entry = try #require(sheet.entries.first)
        #expect(entry.documentNumber == "11010519491231002X")
        #expect(entry.levelCode == "bachelor")
        #expect(entry.name == "林 晓")
        #expect(entry.major == "软件工程")
    }

    @Test(arguments: [
        "姓名;证件号码;学号;学历层次", "姓名\t身份证号码\t学号\t层次", "\"姓名\",\"证件号\",\"学 号\",\"培养层次\"",
        "* 姓名,* 证件号码,* 学号,* 层次",
    ])
    func headingsComeUnderManyNames(_ heading: String) throws {
        let sign = heading.contains(";") ? ";" : heading.contains("\t") ? "\t" : ","
        let line = ["林晓", "11010519491231002X", "1", "大专"].joined(separator: sign)
        let sheet = try Self.sheet(heading + "\r\n" + line)
        #expect(sheet.entries.map(\.levelCode) == ["college"])
    }

    @Test func missingHeadingsAreToldWithThoseThatWereFound() {
        #expect(
            throws: RosterError.columnsMissing([.studentNumber, .level], found: ["姓名", "身份证号"])
        ) { try Self.sheet("姓名,身份证号,\n林晓,11010519491231002X,") }
        #expect(throws: RosterError.columnTwice(.level)) {
            try Self.sheet("姓名,身份证号,学号,层次,学历层次\n")
        }
        #expect(throws: RosterError.noLines) { try Self.sheet(Self.heading) }
        #expect(throws: RosterError.empty) { try Self.sheet("\n\n") }
    }

    @Test func everyFaultOfALineIsToldAndTheOtherLinesAreKept() throws {
        let sheet = try Self.sheet(
            Self.heading + """
                ,110105194912310021,2023001,硕士,软件工程
                林晓,1.10105E+17,2023002,本科,软件工程
                周明,110105200301011010,2023003,本科,<b>

                陈好,500108200402292028,2023004,本科,
                """
        )
        #expect(sheet.lines == 4)
        #expect(sheet.entries.map(\.name) == ["陈好"])
        #expect(
            sheet.faults.map { "\($0.line) \($0.column)" } == [
                "2 name", "2 documentNumber", "2 level", "3 documentNumber", "4 major",
            ]
        )
        #expect(sheet.faults[1].problem == .document(.checkDigit(found: "1", expected: "X")))
        #expect(sheet.faults[2].problem == .level(["本科", "专科"]))
        #expect(sheet.faults[3].problem == .rounded)
        #expect(sheet.faults[4].problem == .fact(.character("<")))
    }

    @Test func theSameStudentTwiceIsKeptOnce() throws {
        let sheet = try Self.sheet(
            Self.heading + """
                林晓,11010519491231002X,1,本科,
                林晓,11010519491231002x,2,本科,
                林晓,11010519491231002X,3,专科,
                """
        )
        #expect(sheet.entries.map(\.studentNumber) == ["1", "3"])
        #expect(sheet.faults.map(\.problem) == [.twice(line: 2)])
        #expect(sheet.faults.map(\.line) == [3])
    }

    @Test func aQuotedCellHoldsSeparatorsQuotesAndLines() throws {
        let lines = DelimitedText.lines("a,\"b,\"\"c\"\"\nd\",e\r\n\r\nf,,\n")
        #expect(lines.map(\.cells) == [["a", "b,\"c\"\nd", "e"], ["f", "", ""]])
        #expect(lines.map(\.number) == [1, 4])
    }

    @Test func aForeignNameAndAPassportAreStudentsToo() throws {
        let sheet = try Self.sheet(Self.heading + "Ana María O’Neil-Ruiz Jr.,E12345678,W191,本科,")
        #expect(sheet.faults.isEmpty)
        #expect(sheet.entries.first?.name == "Ana María O’Neil-Ruiz Jr.")
    }
}

struct RosterTextTests {
    @Test func everyEncodingOfSpreadsheetProgramsIsRead() throws {
        let gb: [UInt8] = [0xD0, 0xD5, 0xC3, 0xFB, 0x2C, 0x81, 0x39, 0xEE, 0x39]
        #expect(try RosterText.decode(Data(gb)).hasPrefix("姓名,"))
        #expect(try RosterText.decode(Data("姓名".utf8)) == "姓名")
        #expect(try RosterText.decode(Data([0xEF, 0xBB, 0xBF]) + Data("姓名".utf8)) == "姓名")
        #expect(try RosterText.decode(Data([0xFF, 0xFE, 0xD3, 0x59, 0x0D, 0x54])) == "姓名")
    }

    @Test func whatIsNoTextIsRefusedByWhatItIs() {
        #expect(throws: RosterError.empty) { try RosterText.decode(Data()) }
        #expect(throws: RosterError.workbook) {
            try RosterText.decode(Data([0x50, 0x4B, 0x03, 0x04, 0x14]))
        }
        #expect(throws: RosterError.unreadable) {
            try RosterText.decode(Data([0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10]))
        }
        let limit = RosterText.maximumBytes
        #expect(throws: RosterError.tooManyBytes(found: limit + 1, limit: limit)) {
            try RosterText.decode(Data(count: limit + 1))
        }
    }
}
