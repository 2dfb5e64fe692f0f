import Domain
import Testing

struct MoneyTests {
    @Test(
        arguments: [
            ("20", 2000), ("20.0", 2000), ("¥20.00", 2000), ("￥２０．５", 2050), ("¥ 20", 2000),
            (" 0.01 ", 1), ("0", 0), ("9999.99", 999_999), ("20.", 2000), ("007", 700),
        ]
    )
    func whatPeopleTypeIsRead(_ typed: String, _ fen: Int) {
        #expect(Money(yuan: typed)?.fen == fen)
    }

    @Test(
        arguments: [
            "", " ", "-1", "+1", ".5", "1.234", "10000", "1,000", "1.2.3", "twenty", "二十", "1e3",
            "1 0", "0x10", "٢٠",
        ]
    )
    func nothingElseIsAnAmount(_ typed: String) {
        #expect(Money(yuan: typed) == nil)
    }

    @Test func amountsAreCompared() {
        #expect(Money(fen: 1) > .zero)
        #expect(Money(fen: 1999) < Money(fen: 2000))
    }
}
