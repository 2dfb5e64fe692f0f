import Domain
import Foundation

/// Fixed values for the rules; every identifier is made from a small number.
func uuid(_ number: UInt8) -> UUID {
    UUID(uuid: (0, 0, 0, 0, 0, 0, 0x40, 0, 0x80, 0, 0, 0, 0, 0, 0, number))
}

/// 21 May 2026, a Thursday, 10:00 local time.
let thursdayMorning = china("2026-05-21T10:00")

/// Local time as forms send it.
func china(_ typed: String) -> Date {
    guard let date = ChinaTime.date(typed: typed) else { preconditionFailure("a date: \(typed)") }
    return date
}

extension Order {
    static func made(
        _ lines: OrderLines = OrderLines(payment: .due),
        submissions: Int = 0,
        repairBy: Date? = nil,
    ) -> Order {
        Order(
            id: Order.ID(uuid(1)),
            number: OrderNumber(centre: "0001", at: thursdayMorning),
            account: Account.ID(uuid(2)),
            enrolment: Enrolment.ID(uuid(3)),
            batch: Batch.ID(uuid(4)),
            createdAt: thursdayMorning,
            lines: lines,
            submissions: submissions,
            repairBy: repairBy,
        )
    }
}

extension BatchPolicy {
    static func made(_ change: (inout BatchPolicy) -> Void = { _ in }) -> BatchPolicy {
        var policy = BatchPolicy(
            priceItems: [
                PriceItem(
                    key: "photo",
                    chinese: "图像采集",
                    english: "Photo",
                    amount: Money(fen: 2000)
                )
            ],
            windows: [Window(from: thursdayMorning, to: thursdayMorning + 30 * 86_400)],
        )
        change(&policy)
        return policy
    }
}

extension Staff {
    static func made(_ number: UInt8, _ roles: Role...) -> Staff {
        Staff(
            id: Staff.ID(uuid(number)),
            centre: Centre.ID(uuid(9)),
            login: "staff\(number)",
            name: "Staff \(number)",
            roles: Set(roles),
            school: nil,
        )
    }
}
