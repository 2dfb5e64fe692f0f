package import Domain

extension Page {
    /// What comparing the providers' statements with our books found, the newest day first.
    package static func statements(_ reconciliations: [Reconciliation]) -> Page {
        .desk(title: .statementsTitle) {
            p(.statementsLead, .class("lead"))
            dataTable(
                DataTable(
                    caption: .statementsTitle,
                    columns: [
                        .init(.statementDay), .init(.payWay),
                        .init(.statementLines, isNumeric: true), .init(.statementResult),
                        .init(.statementMade),
                    ],
                    rows: reconciliations.map(dayRow),
                    empty: .noStatements,
                )
            )
            reconciliations.filter { !$0.discrepancies.isEmpty }.map(discrepancyCard)
        }
    }
}

private func dayRow(_ item: Reconciliation) -> DataTable.Row {
    let count = item.discrepancies.count
    return DataTable.Row([
        .text(item.day),
        .sentence(.gateway(item.gateway)),
        .text("\(item.lineCount)"),
        count == 0
            ? tag(.statementAgrees, .success) : tag(.discrepancyCount(count), .danger),
        .sentence(.shortMoment(item.madeAt)),
    ])
}

private func discrepancyCard(_ item: Reconciliation) -> Node {
    let name = Text.gateway(item.gateway)
    return card(Text(zh: "\(item.day) \(name.zh)", en: "\(item.day) \(name.en)")) {
        dataTable(
            DataTable(
                caption: .discrepancies,
                columns: [
                    .init(.discrepancyWhat), .init(.orderNumber), .init(.paymentNumber),
                    .init(.amountHere, isNumeric: true), .init(.amountThere, isNumeric: true),
                    .init(.whatToDo),
                ],
                rows: item.discrepancies.map(discrepancyRow),
                empty: .noStatements,
            )
        )
    }
}

private func discrepancyRow(_ item: Discrepancy) -> DataTable.Row {
    DataTable.Row([
        tag(.discrepancy(item), .danger),
        item.order.isEmpty ? .text("–") : code(item.order),
        code(item.transaction.isEmpty ? item.reference : item.transaction),
        item.here.map { .sentence(.money($0)) } ?? .text("–"),
        item.there.map { .sentence(.money($0)) } ?? .text("–"),
        .sentence(.advice(item)),
    ])
}
