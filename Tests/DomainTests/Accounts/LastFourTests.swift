import Domain
import Testing

struct LastFourTests {
    @Test(
        arguments: [
            ("567X", "50010120000101567X"), ("567x", "50010120000101567X"),
            ("５６７Ｘ", "50010120000101567X"), (" 5 6 7 x ", "50010120000101567X"),
            ("1234", "500101200001011234"),
            ("6(7)", "A123456(7)"), ("６（７）", "A123456(7)"), ("6(7)", "A123456（7）"),
            ("4567", "A123456(7)"), ("４５６７", "A123456（7）"), ("456A", "M123456(A)"),
            ("4567", "456(7)"),
        ]
    )
    func bothConventionsAndBothWidthsFit(_ typed: String, _ number: String) throws {
        #expect(try LastFour(typed).ends(number))
    }

    @Test(
        arguments: [
            ("5678", "50010120000101567X"), ("3456", "A123456(7)"), ("(7)6", "A123456(7)"),
            ("56(7", "A123456(7)"), ("1234", "234"), ("1234", ""), ("1234", "12345"),
        ]
    )
    func anotherEndingDoesNotFit(_ typed: String, _ number: String) throws {
        #expect(try !LastFour(typed).ends(number))
    }

    @Test(arguments: ["", "123", "12345", "12-4", "12张4", "٠١٢٣", "6(7))", "    "])
    func anythingElseIsMalformed(_ typed: String) {
        #expect(throws: BatchError.lastFourMalformed) { try LastFour(typed) }
    }
}
