import Domain
import Testing

struct PhoneNumberTests {
    @Test(
        arguments: [
            "13812345678", "138 1234 5678", "138-1234-5678", "+8613812345678", "+86 138 1234 5678",
            "008613812345678", "１３８１２３４５６７８", " 13812345678\t",
        ]
    )
    func theWaysPeopleTypeItAreOneNumber(_ typed: String) throws {
        #expect(try PhoneNumber(typed).digits == "13812345678")
    }

    @Test(
        arguments: [
            "", "1381234567", "138123456789", "12812345678", "23812345678", "1381234567a",
            "+1 415 555 0100", "0138123456", "8613812345678", "١٣٨١٢٣٤٥٦٧٨",
        ]
    )
    func nothingElseIsAMobileNumber(_ typed: String) {
        #expect(throws: AccountError.phoneNumberMalformed) { try PhoneNumber(typed) }
    }

    @Test(arguments: 3...9)
    func theSecondDigitIsThreeToNine(_ digit: Int) throws {
        #expect(try PhoneNumber("1\(digit)012345678").digits.count == 11)
    }

    @Test func theMiddleIsHidden() throws {
        #expect(try PhoneNumber("13812345678").masked == "138****5678")
    }
}
