package import Domain

/// What the list of orders is asked for.
package struct OrderFilter: Sendable, Hashable {
    package var query: String
    package var label: OrderLabel?

    package init(query: String = "", label: OrderLabel? = nil) {
        self.query = query
        self.label = label
    }
}

extension Page {
    /// Orders with masked data, the newest first; `rows` of `total` that fit the filter.
    package static func deskOrders(
        _ rows: [OrderSummary],
        total: Int,
        filter: OrderFilter,
    ) -> Page {
        .desk(title: .deskOrders) {
            filterForm(filter)
            p(.rowsShown(rows.count, of: total), .class("quiet"), .role("status"))
            if rows.isEmpty, let number = OrderNumber(readOut: filter.query) {
                notice(.caution, number.isChecked ? .numberUnknown : .numberMistyped)
            }
            dataTable(orderTable(rows))
        }
    }
}

private func filterForm(_ filter: OrderFilter) -> Node {
    getForm(to: Link.deskOrders.path, .class("filters"), .role("search")) {
        field(
            Field(
                name: "q",
                label: .searchOrders,
                control: .search,
                value: filter.query,
                isOptional: true,
                width: .half,
            )
        )
        field(
            Field(
                name: "state",
                label: .state,
                control: .select(stateOptions),
                value: filter.label?.rawValue ?? "",
                isOptional: true,
                width: .short,
            )
        )
        button(.filter, .secondary, icon: .filter)
        if filter != OrderFilter() {
            linkButton(.showAll, to: Link.deskOrders.path, .quiet)
        }
    }
}

private let stateOptions =
    [Field.Option("", .anyState)]
    + OrderLabel.allCases.map { Field.Option($0.rawValue, .orderLabel($0)) }

private func orderTable(_ rows: [OrderSummary]) -> DataTable {
    DataTable(
        caption: .deskOrders,
        columns: [
            .init(.orderNumber), .init(.studentName), .init(.studentNumber), .init(.school),
            .init(.level), .init(.state), .init(.placedAt),
        ],
        rows: rows.map { row in
            DataTable.Row(
                [
                    code("\(row.order.number)"),
                    .text(row.identity.maskedName),
                    .text(row.identity.studentNumber),
                    .text(row.school.name),
                    .reading { .text(row.level.name($0.language)) },
                    stateTag(row.label),
                    .sentence(.shortMoment(row.order.createdAt)),
                ],
                address: Link.deskOrder(row.order.id).path
            )
        },
        empty: .noOrders,
    )
}
