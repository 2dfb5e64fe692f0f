/// A mobile number of mainland China: eleven digits, the first two 13 to 19.
package struct PhoneNumber: Hashable, Sendable {
    package let digits: String

    /// Folds full-width digits, spaces, hyphens and a leading +86, then checks the form.
    package init(_ typed: String) throws(AccountError) {
        var folded = typed.foldedToHalfWidth.filter { !" -\u{3000}\t".contains($0) }
        for prefix in ["+86", "0086"] where folded.hasPrefix(prefix) {
            folded.removeFirst(prefix.count)
        }
        let second = folded.dropFirst().first
        guard folded.count == 11, folded.allSatisfy(\.isASCIIDigit), folded.first == "1",
            let second, second >= "3"
        else { throw .phoneNumberMalformed }
        digits = folded
    }

    /// The number as it is shown to everybody whose task does not need it whole: `138****5678`.
    package var masked: String { "\(digits.prefix(3))****\(digits.suffix(4))" }
}
