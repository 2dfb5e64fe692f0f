/// A last digit that checks the digits before it, by Damm's rule: any single wrong digit and any
/// swap of neighbours is found.
package enum CheckDigit {
    /// The digit that belongs behind these; other signs are passed over.
    package static func of(_ digits: some StringProtocol) -> Int {
        digits.reduce(0) { interim, sign in
            guard let digit = sign.wholeNumberValue, sign.isASCIIDigit else { return interim }
            return table[interim][digit]
        }
    }

    /// A quasigroup without weak swaps, as Damm gives it.
    private static let table = [
        [0, 3, 1, 7, 5, 9, 8, 6, 4, 2], [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
        [4, 2, 0, 6, 8, 7, 1, 3, 5, 9], [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
        [6, 1, 2, 3, 0, 4, 5, 9, 7, 8], [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
        [5, 8, 6, 9, 7, 2, 0, 1, 3, 4], [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
        [9, 4, 3, 8, 6, 1, 7, 2, 0, 5], [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
    ]
}
