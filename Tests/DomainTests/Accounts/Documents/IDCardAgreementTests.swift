import Domain
import Testing

struct IDCardAgreementTests {
    static let number = "110105199003078019"

    @Test func whatAgreesIsSure() throws {
        let agreed = Self.reading().agreed
        #expect(agreed.number == .sure(try ResidentIdentityNumber(Self.number)))
        let birth = try #require(CalendarDate(year: 1990, month: 3, day: 7))
        #expect(agreed.birthDate == .sure(birth) && agreed.sex == .sure(.male))
    }

    @Test func aNumberWhoseCheckDigitFailsIsNeitherSureNorGuessed() {
        let wrong = Self.reading { $0.number = Self.fields("110105199003078011") }
        #expect(wrong.agreed.number == .doubtful(nil, [.numberBreaksRule]))
        #expect(!wrong.agreed.birthDate.isSure && !wrong.agreed.sex.isSure)
    }

    /// Two digits misread so that the check digit holds again.
    @Test func aWrongNumberThatKeepsTheRulesDiffersFromTheRestOfTheCard() throws {
        let other = try ResidentIdentityNumber("110105199103078016")
        let wrong = Self.reading { $0.number = Self.fields(other.text) }
        #expect(wrong.agreed.number == .doubtful(other, [.birthDateDiffers]))
        #expect(!wrong.agreed.birthDate.isSure)
    }

    @Test func theSexInTheNumberMustBeThePrintedOne() throws {
        let number = try ResidentIdentityNumber(Self.number)
        for text in ["女", "", "男女", "里"] {
            let wrong = Self.reading { $0.sex.text = text }
            #expect(wrong.agreed.number == .doubtful(number, [.sexDiffers]))
        }
    }

    @Test(arguments: ["1990年3月8日", "1990年3月", "", "1990年13月7日", "19903月7日"])
    func thePrintedBirthDateMustBeRead(_ text: String) throws {
        let wrong = Self.reading { $0.birth = [IDCardReading.Field(text, confidence: 0.9)] }
        let number = try ResidentIdentityNumber(Self.number)
        #expect(wrong.agreed.number == .doubtful(number, [.birthDateDiffers]))
    }

    @Test func twoReadingsOfTheBirthDateMayNotDiffer() {
        let wrong = Self.reading { $0.birth[1].text = "1990 3 1" }
        #expect(!wrong.agreed.number.isSure)
        #expect(wrong.agreed.birthDate == .doubtful(nil, [.unreadable]))
    }

    @Test func oneReadingOfTheNumberIsNotEnough() throws {
        let alone = Self.reading { $0.number[1].text = "1101051990030780" }
        let none = Self.reading {
            $0.number[1].text = ""
            $0.number[2].text = ""
        }
        #expect(alone.agreed.number.isSure)
        #expect(
            none.agreed.number
                == .doubtful(try ResidentIdentityNumber(Self.number), [.readingsDiffer])
        )
    }

    @Test func twoValidNumbersAreOneTooMany() throws {
        let torn = Self.reading { $0.number[2].text = "110105199103078016" }
        #expect(
            torn.agreed.number
                == .doubtful(try ResidentIdentityNumber(Self.number), [.readingsDiffer])
        )
    }

    @Test func anEmptyCardIsUnreadable() {
        let nothing = IDCardReading.Field("", confidence: 0)
        let agreed = IDCardReading(
            name: nothing,
            sex: nothing,
            people: nothing,
            birth: [nothing, nothing],
            address: nothing,
            number: [nothing, nothing, nothing],
        ).agreed
        #expect(agreed.number == .doubtful(nil, [.unreadable]))
        #expect(agreed.name == .doubtful(nil, [.unreadable]))
    }

    @Test func aWordIsAlwaysToBeLookedAt() {
        let agreed = Self.reading().agreed
        #expect(agreed.name == .doubtful("张三样", [.unproven]))
        #expect(agreed.people == .doubtful("汉", [.unproven]))
        #expect(agreed.address == .doubtful("北京市朝阳区样本路1号", [.unproven]))
    }

    @Test func specksAreNoLetters() {
        let specked = Self.reading { $0.name.text = "张三样.、" }
        #expect(specked.agreed.name.value == "张三样")
    }

    static func fields(_ text: String) -> [IDCardReading.Field] {
        Array(repeating: IDCardReading.Field(text, confidence: 0.8), count: 3)
    }

    static func reading(_ change: (inout IDCardReading) -> Void = { _ in }) -> IDCardReading {
        var reading = IDCardReading(
            name: .init("张三样", confidence: 0.95),
            sex: .init("男", confidence: 0.95),
            people: .init("汉", confidence: 0.95),
            birth: [
                .init("1990 3 7", confidence: 0.4), .init("1990年3月7日", confidence: 0.95),
            ],
            address: .init("北京市朝阳区样本路1号", confidence: 0.95),
            number: fields(number),
        )
        change(&reading)
        return reading
    }
}
