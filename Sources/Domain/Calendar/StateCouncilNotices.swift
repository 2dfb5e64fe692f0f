extension WorkingCalendar {
    /// The notices of the State Council's General Office on the holidays of 2025 and 2026.
    package static let stateCouncil = WorkingCalendar([
        2025: Year(
            off: days(1, 1...1)  // New Year
                .union(days(1, 28...31)).union(days(2, 1...4))  // Spring Festival
                .union(days(4, 4...6))  // Qingming
                .union(days(5, 1...5))  // Labour Day
                .union(days(5, 31...31)).union(days(6, 1...2))  // Dragon Boat Festival
                .union(days(10, 1...8)),  // National Day and Mid-Autumn Festival
            work: [
                MonthDay(1, 26), MonthDay(2, 8), MonthDay(4, 27), MonthDay(9, 28),
                MonthDay(10, 11),
            ],
        ),
        2026: Year(
            off: days(1, 1...3)  // New Year
                .union(days(2, 15...23))  // Spring Festival
                .union(days(4, 4...6))  // Qingming
                .union(days(5, 1...5))  // Labour Day
                .union(days(6, 19...21))  // Dragon Boat Festival
                .union(days(9, 25...27))  // Mid-Autumn Festival
                .union(days(10, 1...7)),  // National Day
            work: [
                MonthDay(1, 4), MonthDay(2, 14), MonthDay(2, 28), MonthDay(5, 9),
                MonthDay(9, 20), MonthDay(10, 10),
            ],
        ),
    ])

    private static func days(_ month: Int, _ range: ClosedRange<Int>) -> Set<MonthDay> {
        Set(range.map { MonthDay(month, $0) })
    }
}
