import Domain
import Testing

struct OrderSearchTests {
    @Test func oneTextIsReadAsEveryNumberThatItMayBe() {
        let search = OrderSearch(" ab23cd ") { "print \($0.digits)" }
        #expect(search.text == "ab23cd")
        #expect(search.featureCode?.text == "AB23CD")
        #expect(search.phone == nil)
        let phone = OrderSearch("１３８ 1234 5678") { "print \($0.digits)" }
        #expect(phone.phone == "print 13812345678")
        let attempt = PaymentAttempt.ID(uuid(5))
        let reference = attempt.description.filter { $0 != "-" }
        #expect(OrderSearch(reference.uppercased()).attempt == attempt)
    }

    @Test func lookingAPersonUpIsToldFromLookingAnOrderUp() {
        let found = [identity]
        let phone = OrderSearch("13812345678") { _ in "x" }
        #expect(phone.personalNumber(findingStudents: []) == .phone)
        #expect(OrderSearch("2022").personalNumber(findingStudents: found) == .studentNumber)
        #expect(OrderSearch("2022").personalNumber(findingStudents: []) == nil)
        #expect(OrderSearch("0000-2026").personalNumber(findingStudents: found) == nil)
        #expect(OrderSearch("").personalNumber(findingStudents: found) == nil)
    }

    private let identity = CaptureIdentity(
        maskedName: "林*",
        maskedDocumentNumber: "320***********0505",
        schoolCode: "99001",
        levelCode: "bachelor",
        studentNumber: "20220001",
        major: "软件工程",
        captureNumber: "C1",
        documentEnding: "0505",
    )
}
