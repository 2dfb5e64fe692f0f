import Domain
import Foundation
import Testing

struct StudyFieldTests {
    private static func fault(_ field: StudyField, _ typed: String) -> StudyFault.Problem? {
        do {
            _ = try field.checked(typed, levels: ["bachelor"])
            return nil
        } catch {
            return error.problem
        }
    }

    /// Rare characters of GB 18030 level 3 and beyond, a private one, foreign names.
    @Test(arguments: [
        "林晓", "王䶮", "𬭎", "㛃", "买买提·艾山", "J. R. O'Brien", "Ana María Ruiz-Gómez", "\u{E815}",
    ])
    func namesOfPeopleAreTaken(_ name: String) throws {
        #expect(try StudyField.name.checked("  \(name) ", levels: []) == name)
    }

    @Test func whatIsTypedIsFolded() throws {
        #expect(try StudyField.studentNumber.checked("ｗ１９１ ００１", levels: []) == "W191001")
        #expect(try StudyField.name.checked("买买提•艾山", levels: []) == "买买提·艾山")
        #expect(try StudyField.name.checked("Ｊ　Lin", levels: []) == "J Lin")
        #expect(try StudyField.email.checked("a＠b．com", levels: []) == "a@b.com")
        #expect(try StudyField.sex.checked("女", levels: []) == "female")
    }

    @Test func whatIsWrongIsToldWithWhatIsThere() {
        #expect(Self.fault(.name, "　") == .missing)
        #expect(Self.fault(.name, "· .") == .missing)
        #expect(Self.fault(.name, "林😀") == .character("😀"))
        #expect(Self.fault(.name, "<script>") == .character("<"))
        #expect(Self.fault(.major, "'; drop table orders --") == nil)
        #expect(Self.fault(.major, "软件\u{0}工程") == .character("\u{0}"))
        #expect(
            Self.fault(.major, String(repeating: "学", count: 61))
                == .tooLong(found: 61, limit: 60)
        )
        #expect(Self.fault(.studentNumber, "2023年") == .character("年"))
        #expect(Self.fault(.email, "nobody") == .notAnAddress)
        #expect(Self.fault(.email, "a@b") == .notAnAddress)
        #expect(Self.fault(.level, "doctor") == .notAChoice)
        #expect(Self.fault(.schoolCode, "1061") == .notFiveDigits)
        #expect(Self.fault(.sex, "x") == .notAChoice)
    }

    @Test func aRuleDecidesWhatIsTyped() {
        let fields = StudyFields([.email: .locked, .major: .locked, .studentNumber: .editable])
        let identity = CaptureIdentity.made
        #expect(fields.typed(of: identity, school: .made) == [.studentNumber, .email])
        #expect(fields.missing(of: identity, school: .made) == [.email])
        let filled = identity.setting([.email: "a@b.cn", .studentNumber: "2", .name: "周好"])
        #expect(fields.missing(of: filled, school: .made).isEmpty)
        #expect(filled.studentNumber == "2")
        #expect(filled.maskedName == "周*")
        #expect(filled.major == identity.major)
    }

    @Test(arguments: [
        ("11010519491231002x", DocumentKind.residentIdentityCard),
        ("H12345678", .hongKongMacaoTravelPermit), ("12345678", .taiwanTravelPermit),
        ("A123456（3）", .hongKongIdentityCard), ("E12345678", .chinesePassport),
        ("X1234567", .passport),
    ])
    func aNumberOfAnyKindIsRead(_ typed: String, _ kind: DocumentKind) throws {
        #expect(try DocumentNumber(ofAnyKind: typed).kind == kind)
    }

    @Test func aMistypedIDNumberIsNoPassport() {
        #expect(throws: DocumentNumberError.checkDigit(found: "1", expected: "X")) {
            try DocumentNumber(ofAnyKind: "110105194912310021")
        }
        #expect(throws: DocumentNumberError.length(found: 17, allowed: [18])) {
            try DocumentNumber(ofAnyKind: "11010519491231002")
        }
        #expect(throws: DocumentNumberError.character("张", position: 1)) {
            try DocumentNumber(ofAnyKind: "张三")
        }
    }

    @Test func aPolicyOfBeforeStillDecodes() throws {
        let policy = BatchPolicy(priceItems: [], windows: [])
        let encoder = JSONEncoder()
        var object = try #require(
            try JSONSerialization.jsonObject(with: encoder.encode(policy)) as? [String: Any]
        )
        object["fields"] = nil
        object["records"] = nil
        let data = try JSONSerialization.data(withJSONObject: object)
        #expect(try JSONDecoder().decode(BatchPolicy.self, from: data) == policy)
    }
}

extension CaptureIdentity {
    fileprivate static let made = CaptureIdentity(
        maskedName: "林*",
        maskedDocumentNumber: "110105********1234",
        schoolCode: "99001",
        levelCode: "bachelor",
        studentNumber: "1",
        major: "软件工程",
        captureNumber: "C1",
        documentEnding: "1234",
    )
}

extension School {
    fileprivate static let made = School(
        id: ID(UUID()),
        centre: Centre.ID(UUID()),
        name: "示范大学",
        code: "99001",
        aliases: [],
    )
}
