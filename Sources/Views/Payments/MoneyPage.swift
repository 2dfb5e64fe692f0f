package import Domain

extension Page {
    /// The centre's money: what waits, sums, a filter, every payment and refund.
    package static func money(_ report: MoneyReport) -> Page {
        .desk(
            title: .moneyTitle,
            errors: report.filter.errors,
            tools: {
                linkButton(
                    .downloadTable,
                    to: Link.moneyTable(report.filter.onPage(1)).path,
                    .secondary,
                    icon: .download,
                )
            },
            content: {
                p(.moneyLead, .class("lead"))
                waiting(report.openRefunds)
                lastStatement(report)
                tiles(report)
                filterForm(report)
                disclosure(.moneyByWay) { dataTable(totalTable(report)) }
                dataTable(movementTable(report))
                pages(report)
            },
        )
    }
}

extension MoneyFilter {
    fileprivate var errors: [FieldError] {
        let wrong = wrongDays
        return [
            wrong.contains(.from) ? FieldError("from", .wrongDay(.from, from)) : nil,
            wrong.contains(.to) ? FieldError("to", .wrongDay(.to, to)) : nil,
            wrong.contains(.order) ? FieldError("to", .wrongDay(.order, to)) : nil,
        ].compactMap(\.self)
    }
}

@HTML private func waiting(_ open: OpenRefunds) -> Node {
    if !open.proposed.isEmpty {
        notice(.info, .refundsProposed(open.proposed.count)) { refundLinks(open.proposed) }
    }
    if !open.failed.isEmpty {
        notice(.danger, .refundsFailed(open.failed.count)) { refundLinks(open.failed) }
    }
}

private func refundLinks(_ ids: [Refund.ID]) -> Node {
    ul {
        ids.map { id in
            li { a("\(id)".prefix(8).uppercased(), .href(Link.refund(id).path)) }
        }
    }
}

private func lastStatement(_ report: MoneyReport) -> Node {
    let newest = report.reconciliations.first?.day
    let ofThatDay = report.reconciliations.filter { $0.day == newest }
    let differing = ofThatDay.reduce(0) { $0 + $1.discrepancies.count }
    let lines = ofThatDay.reduce(0) { $0 + $1.lineCount }
    return notice(differing == 0 ? .info : .caution) {
        p(
            newest.map { Text.lastStatement($0, lines: lines, differing: differing) }
                ?? Text.noStatements
        )
        p { a(.statementsTitle, .href(Link.statements.path)) }
    }
}

private func tiles(_ report: MoneyReport) -> Node {
    let total = report.total
    return div(.class("tiles")) {
        figureTile(Text.money(total.paid).zh, .moneyPaid)
        figureTile(Text.money(total.refunded).zh, .moneyRefunded)
        figureTile(Text.money(total.net).zh, .moneyNet)
        figureTile("\(report.count)", .moneyCount)
    }
}

private func filterForm(_ report: MoneyReport) -> Node {
    let (filter, whole) = (report.filter, Link.money(MoneyFilter()))
    return getForm(to: whole.path, .class("filters"), .role("search")) {
        filterChoice(
            "way",
            .payWay,
            [Field.Option("", .anyWay)] + report.ways.map { Field.Option($0, .gateway($0)) },
            filter.way
        )
        filterChoice(
            "channel",
            .moneyChannel,
            [Field.Option("", .anyChannel)]
                + Channel.allCases.map { Field.Option($0.rawValue, .payChannel($0)) },
            filter.channel?.rawValue
        )
        filterChoice(
            "batch",
            .offerCollection,
            [Field.Option("", .anyBatch)]
                + report.batches.map { Field.Option($0.id.description, .same($0.name)) },
            filter.batch?.description
        )
        dayField("from", .moneyFrom, filter.from, filter)
        dayField("to", .moneyTo, filter.to, filter)
        button(.filter, .secondary, icon: .filter)
        if filter.onPage(1) != MoneyFilter() { linkButton(.showAll, to: whole.path, .quiet) }
    }
}

private func dayField(_ name: String, _ label: Text, _ value: String, _ filter: MoneyFilter) -> Node
{
    field(
        Field(
            name: name,
            label: label,
            control: .date,
            value: value,
            error: filter.errors.first { $0.field == name }?.message,
            isOptional: true,
            width: .short,
        )
    )
}

private func totalTable(_ report: MoneyReport) -> DataTable {
    DataTable(
        caption: .moneyByWay,
        columns: [
            .init(.payWay), .init(.moneyChannel), .init(.moneyPaid, isNumeric: true),
            .init(.moneyRefunded, isNumeric: true), .init(.moneyNet, isNumeric: true),
            .init(.moneyCount, isNumeric: true),
        ],
        rows: report.totals.map { total in
            DataTable.Row([
                .sentence(.gateway(total.gateway)),
                .sentence(.payChannel(total.channel)),
                .sentence(.money(total.paid)),
                .sentence(.money(total.refunded)),
                .sentence(.money(total.net)),
                .text("\(total.payments + total.refunds)"),
            ])
        },
        empty: .noMoney,
    )
}

private func movementTable(_ report: MoneyReport) -> DataTable {
    DataTable(
        caption: .moneyMovements,
        columns: [
            .init(.orderNumber), .init(.moneyKind), .init(.amountWord, isNumeric: true),
            .init(.payWay), .init(.moneyChannel), .init(.offerCollection), .init(.auditWhen),
            .init(.paymentNumber),
        ],
        rows: report.movements.map { movement in
            DataTable.Row(
                [
                    code("\(movement.number)"),
                    tag(
                        .movementKind(movement.kind),
                        movement.kind == .payment ? .success : .caution
                    ),
                    .sentence(.money(movement.signed)),
                    .sentence(.gateway(movement.gateway)),
                    .sentence(.payChannel(movement.channel)),
                    .text(movement.batch),
                    .sentence(.shortMoment(movement.at)),
                    code(movement.transaction ?? movement.reference),
                ],
                address: Link.deskOrder(movement.order).path,
            )
        },
        empty: .noMoney,
    )
}

private func pages(_ report: MoneyReport) -> Node {
    let page = min(report.filter.page, report.pageCount)
    func address(_ page: Int) -> String { Link.money(report.filter.onPage(page)).path }
    return pager(
        .moneyPosition(page, of: report.pageCount, found: report.count),
        previous: page > 1 ? address(page - 1) : nil,
        next: page < report.pageCount ? address(page + 1) : nil,
    )
}

extension MoneyMovement {
    /// The amount as the books count it: what went back is negative.
    fileprivate var signed: Money { kind == .payment ? amount : Money(fen: -amount.fen) }
}
