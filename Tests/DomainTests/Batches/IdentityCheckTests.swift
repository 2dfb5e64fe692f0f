import Domain
import Foundation
import Testing

struct IdentityCheckTests {
    private static func check(
        _ form: DocumentForm = .sample(),
        read: DocumentOffer = .sample(),
    ) throws -> IdentityCheck {
        IdentityCheck(try form.checked(), read: read, at: Date(timeIntervalSince1970: 0))
    }

    @Test func whatIsConfirmedAsItWasReadForCertainHasNoDoubts() throws {
        let check = try Self.check()
        #expect(check.doubts.isEmpty && check.doubts(onRecordOf: "林晓").isEmpty)
        #expect(check.maskedNumber == "110105********002X")
    }

    @Test func readingsThatDifferAndHandsAreMarked() throws {
        let unsure = DocumentOffer.sample(secondly: "11010519491231003X")
        #expect(try Self.check(read: unsure).doubts == [.numberUnsure])
        let other = DocumentForm.sample(number: "110105200303078040", birthDate: "2003-03-07")
        #expect(try Self.check(other).doubts == [.numberTyped])
        let nothing = DocumentOffer.sample(name: "", number: "")
        #expect(try Self.check(read: nothing).doubts == [.numberTyped, .nameTyped])
        #expect(try Self.check(.sample(name: "林小")).doubts == [.nameTyped])
    }

    @Test(arguments: [
        ("林晓", false), ("林*", false), ("*晓", false), ("林 晓", false), ("王晓", true),
        ("王*", true), ("林小", true),
    ])
    func aRecordInAnotherNameIsMarkedAsFarAsItIsKnown(name: String, differs: Bool) throws {
        let doubts = try Self.check().doubts(onRecordOf: name)
        #expect(doubts == (differs ? [.nameDiffers] : []))
    }

    @Test func aRecordIsOfTheDocumentAsFarAsItsNumberIsKnown() throws {
        let check = try Self.check()
        func record(_ masked: String, _ ending: String) -> CaptureIdentity {
            CaptureIdentity(
                maskedName: "林*",
                maskedDocumentNumber: masked,
                schoolCode: "99001",
                levelCode: "bachelor",
                studentNumber: "1",
                major: "",
                captureNumber: "",
                documentEnding: ending,
            )
        }
        #expect(check.isOf(record("110105********002X", "002X")))
        #expect(check.isOf(record("110105********002X", "11010519491231002X")))
        #expect(check.isOf(record("**************002X", "002X")))
        #expect(check.isOf(record("1101**2X", "002X")))
        #expect(!check.isOf(record("110105********002X", "0021")))
        #expect(!check.isOf(record("320105********002X", "002X")))
        #expect(!check.isOf(record("110105********002X", "110105200303078040")))
        #expect(!check.isOf(record("", "")))
    }
}

extension DocumentOffer {
    fileprivate static func sample(
        name: String = "林晓",
        number: String = "11010519491231002X",
        secondly: String? = nil,
    ) -> DocumentOffer {
        func field(_ text: String) -> IDCardReading.Field {
            IDCardReading.Field(text, confidence: 0.9)
        }
        return DocumentOffer(
            IDCardReading(
                name: field(name),
                sex: field("女"),
                people: field("汉"),
                birth: [field("1949年12月31日")],
                address: field(""),
                number: [field(number), field(secondly ?? number)],
            ).agreed
        )
    }
}

extension DocumentForm {
    fileprivate static func sample(
        name: String = "林晓",
        number: String = "11010519491231002X",
        birthDate: String = "1949-12-31",
    ) -> DocumentForm {
        DocumentForm(
            kind: .residentIdentityCard,
            values: [
                .name: name, .number: number, .sex: Sex.female.rawValue, .birthDate: birthDate,
            ]
        )
    }
}
