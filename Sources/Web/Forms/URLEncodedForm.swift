import Foundation

extension Form {
    /// Reads `a=1&b=2`: plus signs are spaces, percent forms are bytes of UTF-8.
    package init(urlEncoded text: some StringProtocol) {
        self.init()
        for pair in text.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            add(Self.decoded(parts[0]), parts.count > 1 ? Self.decoded(parts[1]) : "")
        }
    }

    private static func decoded(_ text: some StringProtocol) -> String {
        let spaced = String(text.map { $0 == "+" ? " " : $0 })
        // Text that is no percent form is taken as it stands.
        return spaced.removingPercentEncoding ?? spaced
    }
}
