import Domain
import Foundation
import Testing

struct ReconciliationTests {
    private static func line(
        _ reference: String,
        fen: Int = 2000,
        _ kind: MoneyMovement.Kind = .payment,
    ) -> StatementLine {
        StatementLine(
            kind: kind,
            reference: reference,
            transaction: "T-\(reference)",
            amount: Money(fen: fen)
        )
    }

    private static func booked(
        _ reference: String,
        fen: Int = 2000,
        _ kind: MoneyMovement.Kind = .payment,
        isDone: Bool = true,
    ) -> BookedLine {
        BookedLine(
            kind: kind,
            reference: reference,
            amount: Money(fen: fen),
            isDone: isDone,
            centre: Centre.ID(uuid(1)),
            number: OrderNumber(centre: "0001", at: thursdayMorning),
        )
    }

    @Test func whatAgreesIsNotTold() {
        let found = Reconciliation.compare(
            [Self.line("a"), Self.line("r", .refund)],
            before: [],
            known: [Self.booked("a"), Self.booked("r", .refund)],
            booked: [Self.booked("a"), Self.booked("r", .refund)],
        )
        #expect(found.isEmpty)
    }

    @Test func everyKindOfDifferenceIsTold() {
        let found = Reconciliation.compare(
            [Self.line("unknown"), Self.line("open"), Self.line("less", fen: 1900)],
            before: [],
            known: [Self.booked("open", isDone: false), Self.booked("less")],
            booked: [Self.booked("less"), Self.booked("lost")],
        )
        #expect(
            found.map { "\($0.reference) \($0.kind.rawValue)" } == [
                "unknown missingHere", "open missingHere", "less amountDiffers",
                "lost missingThere",
            ]
        )
        #expect(found[0].centre == nil && found[0].order.isEmpty)
        #expect(found[1].centre == Centre.ID(uuid(1)))
        #expect(found[2].here == Money(fen: 2000) && found[2].there == Money(fen: 1900))
    }

    @Test func aPaymentBeforeMidnightIsFoundOnTheDayBefore() {
        let found = Reconciliation.compare(
            [],
            before: [Self.line("late")],
            known: [],
            booked: [Self.booked("late")],
        )
        #expect(found.isEmpty)
    }

    @Test func aRefundIsNotTakenForAPayment() {
        let found = Reconciliation.compare(
            [Self.line("a", .refund)],
            before: [],
            known: [Self.booked("a")],
            booked: [],
        )
        #expect(found.map(\.kind) == [.missingHere] && found[0].isRefund)
    }
}

struct MoneyFilterTests {
    @Test func daysAreReadAsLocalDays() {
        let filter = MoneyFilter(from: " 2026-05-01 ", to: "２０２６-05-02")
        #expect(filter.begin == china("2026-05-01T00:00"))
        #expect(filter.end == china("2026-05-03T00:00"))
        #expect(filter.wrongDays.isEmpty)
        #expect(MoneyFilter(page: -3).page == 1)
    }

    @Test(arguments: [
        ("2026-02-30", "", MoneyFilter.WrongDay.from), ("", "<b>", .to),
        ("2026-05-02", "2026-05-01", .order),
    ])
    func whatIsNoDayIsTold(_ from: String, _ to: String, _ wrong: MoneyFilter.WrongDay) {
        #expect(MoneyFilter(from: from, to: to).wrongDays == [wrong])
    }
}
