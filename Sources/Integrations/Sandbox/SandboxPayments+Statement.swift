package import Domain
import Foundation

extension SandboxPayments {
    /// What was paid and paid back here on a day.
    package func statement(of day: String) async throws -> [StatementLine]? {
        try book.bills().filter { ($0.way ?? key) == key }.flatMap { bill -> [StatementLine] in
            let transaction = bill.transaction ?? ""
            func line(
                _ kind: MoneyMovement.Kind,
                _ reference: String,
                _ amount: Money,
            ) -> StatementLine {
                StatementLine(
                    kind: kind,
                    reference: reference,
                    transaction: transaction,
                    amount: amount
                )
            }
            var lines: [StatementLine] = []
            if let date = bill.paidAt, ChinaTime.typedDay(date) == day {
                lines.append(line(.payment, bill.reference, bill.amount))
            }
            for (reference, amount) in bill.refunds.sorted(by: { $0.key < $1.key }) {
                guard let date = bill.refundedAt[reference], ChinaTime.typedDay(date) == day
                else { continue }
                lines.append(line(.refund, reference, amount))
            }
            return lines
        }
    }
}
