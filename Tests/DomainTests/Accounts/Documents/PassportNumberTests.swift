import Domain
import Testing

struct PassportNumberTests {
    @Test(
        arguments: [
            "E12345678", "EA1234567", "G12345678", "141234567", "151234567", "DE1234567",
            "SE1234567", "PE1234567", "K12345678", "H12345678", "KJ1234567", "HJ1234567",
            "MA1234567", "MB1234567",
        ]
    )
    func aChinesePassportIsTaken(_ number: String) throws {
        #expect(try PassportNumber(chinese: number).text == number)
    }

    @Test(
        arguments: [
            ("EI1234567", DocumentNumberError.series("EI")), ("EO1234567", .series("EO")),
            ("X12345678", .series("X")), ("161234567", .series("16")), ("MC1234567", .series("MC")),
            ("E1234567", .length(found: 8, allowed: [9])),
            ("E1234567A", .character("A", position: 9)),
            ("E123-5678", .character("-", position: 5)),
        ]
    )
    func anotherChinesePassportIsRefused(_ typed: String, _ error: DocumentNumberError) {
        #expect(throws: error) { try PassportNumber(chinese: typed) }
    }

    @Test(arguments: ["L898902C3", "12345", "AB2134", "ｌ898 902ｃ3", "A1234567890123456"])
    func aPassportOfAnyStateIsTaken(_ typed: String) throws {
        #expect(try PassportNumber(typed).text == typed.foldedDocumentNumber)
    }

    @Test(arguments: [("1234", 4), ("A12345678901234567", 18), ("", 0)])
    func anotherLengthIsRefused(_ typed: String, _ count: Int) {
        #expect(throws: DocumentNumberError.length(found: count, allowed: Array(5...17))) {
            try PassportNumber(typed)
        }
    }

    /// Letters that become ASCII ones as capitals are not folded into what they are not.
    @Test(arguments: [
        ("Lß98902C3", "ß"), ("L89ı902C3", "ı"), ("É12345678", "É"), ("E1234😀678", "😀"),
    ])
    func anotherLetterIsRefused(_ typed: String, _ letter: String) throws {
        let position = try #require(typed.firstIndex(of: Character(letter)))
        let count = typed.distance(from: typed.startIndex, to: position) + 1
        #expect(throws: DocumentNumberError.character(letter, position: count)) {
            try PassportNumber(typed)
        }
    }
}
