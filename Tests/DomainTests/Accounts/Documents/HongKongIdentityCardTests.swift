import Domain
import Testing

struct HongKongIdentityCardTests {
    @Test(
        arguments: [
            "H856249(2)", "K548653(A)", "A123456(3)", "CA182361(1)", "Z437626(A)", "Z683365(A)",
        ]
    )
    func aNumberIsTaken(_ number: String) throws {
        #expect(try HongKongIdentityCardNumber(number).text == number)
    }

    @Test(arguments: ["k548653(a)", "Ｋ５４８６５３（Ａ）", "K548653A", "K 548653 （A）"])
    func theWaysPeopleTypeItAreOneNumber(_ typed: String) throws {
        #expect(try HongKongIdentityCardNumber(typed).text == "K548653(A)")
    }

    @Test(arguments: [("A123456(7)", "7", "3"), ("Z683365(5)", "5", "A")])
    func theCheckDigitsOfWidelyPrintedSpecimensAreWrong(
        _ number: String,
        _ found: String,
        _ expected: String
    ) {
        #expect(throws: DocumentNumberError.checkDigit(found: found, expected: expected)) {
            try HongKongIdentityCardNumber(number)
        }
    }

    @Test(
        arguments: [
            ("A12345(3)", DocumentNumberError.length(found: 7, allowed: [8, 9])),
            ("ABC123456(3)", .length(found: 10, allowed: [8, 9])),
            ("1123456(3)", .character("1", position: 1)),
            ("A12345B(3)", .character("B", position: 7)),
            ("A123456(B)", .character("B", position: 8)),
            ("(A)123456(3)", .character("(", position: 1)),
            ("A123456(3", .character("(", position: 8)),
        ]
    )
    func anotherFormIsRefused(_ typed: String, _ error: DocumentNumberError) {
        #expect(throws: error) { try HongKongIdentityCardNumber(typed) }
    }
}
