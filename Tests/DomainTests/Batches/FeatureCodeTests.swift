import Domain
import Testing

struct FeatureCodeTests {
    /// Two hundred codes spread over all that can be issued.
    static let issued: [FeatureCode] = (0..<200).map { number in
        FeatureCode(
            issuing: (0..<5).map { place in
                (number * (7 + place * place) + number / 31 * place + place * 11) % 31
            }
        )
    }

    @Test func ambiguousSignsAreNeverIssued() {
        #expect(FeatureCode.alphabet.count == 31)
        #expect(Set(FeatureCode.alphabet).count == 31)
        #expect(FeatureCode.alphabet.allSatisfy { !"0O1IL".contains($0) })
    }

    @Test func everyIssuedCodeIsKnownAsOurs() throws {
        #expect(Set(Self.issued).count == 200)
        for code in Self.issued {
            #expect(code.isIssuedHere)
            #expect(code.text.allSatisfy(FeatureCode.alphabet.contains))
            #expect(try FeatureCode(code.text) == code)
        }
    }

    @Test func everySingleTypoIsFound() throws {
        let keys = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
        for code in Self.issued {
            for place in code.text.indices {
                for key in keys where key != code.text[place] {
                    var typed = code.text
                    typed.replaceSubrange(place...place, with: String(key))
                    let isFound = try !FeatureCode(typed).isIssuedHere
                    #expect(isFound, "\(typed) for \(code)")
                }
            }
        }
    }

    @Test func everySwapOfTwoCharactersIsFound() throws {
        for code in Self.issued {
            let signs = Array(code.text)
            for one in signs.indices {
                for other in signs.indices where other > one && signs[one] != signs[other] {
                    var typed = signs
                    typed.swapAt(one, other)
                    let isFound = try !FeatureCode(String(typed)).isIssuedHere
                    #expect(isFound, "\(String(typed)) for \(code)")
                }
            }
        }
    }

    @Test(arguments: ["p7uksh", "P7UKSH", " p7u ksh ", "p7u-ksh", "ｐ７ｕｋｓｈ"])
    func aCodeIssuedElsewhereIsFoldedToOneForm(_ typed: String) throws {
        #expect(try FeatureCode(typed).text == "P7UKSH")
    }

    @Test func aCodeIssuedElsewhereMayHoldAmbiguousSigns() throws {
        #expect(try FeatureCode("0o1il9").text == "0O1IL9")
        #expect(try !FeatureCode("0o1il9").isIssuedHere)
    }

    @Test(arguments: ["", "12345", "1234567", "12345!", "特征码特征码", "ABCDÉF", "٠١٢٣٤٥"])
    func anythingElseIsMalformed(_ typed: String) {
        #expect(throws: BatchError.featureCodeMalformed) { try FeatureCode(typed) }
    }
}
