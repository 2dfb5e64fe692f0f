package import Domain

extension MoneyReport {
    /// The payments and refunds of the filter as a CSV file, amounts in yuan.
    package func table(in language: Language) -> String {
        let head: [Text] = [
            .orderNumber, .moneyPaid, .moneyRefunded, .payWay, .moneyChannel, .offerCollection,
            .auditWhen, .paymentNumber, .sandboxReference,
        ]
        let lines = movements.map { movement in
            [
                movement.number.text,
                movement.kind == .payment ? movement.amount.decimal : "",
                movement.kind == .refund ? movement.amount.decimal : "",
                Text.gateway(movement.gateway)(language),
                Text.payChannel(movement.channel)(language), movement.batch,
                ChinaTime.typed(movement.at), movement.transaction ?? "", movement.reference,
            ].csvLine
        }
        return ([head.map { $0(language) }.csvLine] + lines).csvText
    }
}

extension Money {
    /// The amount in yuan with two decimals, as programs read it.
    fileprivate var decimal: String { "\(fen / 100).\((fen % 100).digits(2))" }
}
