/// A day as machine readable zones write it: the century is left out, month and day may be unknown.
package struct MachineReadableDate: Hashable, Sendable, Codable {
    /// `YYMMDD`, unknown parts as `<<`.
    package let text: String

    /// Nil for what can be no day of any century.
    package init?(_ text: String) {
        self.text = text
        guard text.count == 6, text.prefix(2).allSatisfy(\.isASCIIDigit) else { return nil }
        if text.contains("<") {
            let month = text.dropFirst(2).prefix(2)
            let monthIsKnown = (Int(month).map { (1...12).contains($0) }) == true
            guard text.hasSuffix("<<"), month == "<<" || monthIsKnown else { return nil }
        } else if date(in: 2000) == nil {
            // 2000 was a leap year, so that every day of any year is one of its century.
            return nil
        }
    }

    /// The whole date with the last such year up to `year`; nil when a part is unknown.
    package func date(upTo year: Int) -> CalendarDate? {
        guard let short = Int(text.prefix(2)) else { return nil }
        return date(in: year - (year - short) % 100 - short)
    }

    private func date(in century: Int) -> CalendarDate? {
        guard let short = Int(text.prefix(2)), let day = Int(text.dropFirst(2)) else { return nil }
        return CalendarDate(year: century + short, month: day / 100, day: day % 100)
    }
}
