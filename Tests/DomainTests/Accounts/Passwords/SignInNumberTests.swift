import Domain
import Testing

struct SignInNumberTests {
    @Test(
        arguments: [
            ("11010519491231002x", DocumentKind.residentIdentityCard, "11010519491231002X"),
            ("１１０１０５ 19491231 002X", .residentIdentityCard, "11010519491231002X"),
            ("e12345678", .chinesePassport, "E12345678"),
            ("H1234567801", .hongKongMacaoTravelPermit, "H12345678"),
            ("A123456（3）", .hongKongIdentityCard, "A123456(3)"),
            ("12345678", .taiwanTravelPermit, "12345678"),
        ]
    )
    func aDocumentIsFoundHoweverItIsTyped(
        _ typed: String,
        _ kind: DocumentKind,
        _ text: String
    ) throws {
        let number = try SignInNumber(typed)
        #expect(number.documents.contains { $0.kind == kind && $0.text == text })
        #expect(number.phone == nil)
    }

    @Test func onePhoneHasOneFormForAllWaysOfTypingIt() throws {
        let forms = try ["13812345678", "+86 138-1234-5678", "１３８１２３４５６７８"].map {
            try SignInNumber($0).canonical
        }
        #expect(Set(forms) == ["13812345678"])
    }

    @Test(arguments: ["", "1234", "张三", "<script>", "1' or '1'='1", "110105194912310021"])
    func whatIsNoNumberIsRefused(_ typed: String) {
        #expect(throws: PasswordError.numberMalformed) { try SignInNumber(typed) }
    }
}
