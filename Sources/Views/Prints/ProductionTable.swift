import Domain

/// Orders to be ticked, with what is made of each and where it goes.
func productionTable(_ list: ProductionList, _ ticked: (Order.ID) -> Bool) -> DataTable {
    DataTable(
        caption: .production,
        columns: [
            .init(.tick), .init(.orderNumber), .init(.studentNumber), .init(.studentName),
            .init(.school), .init(.layoutWord), .init(.sendTo), .init(.shipment),
        ],
        rows: list.rows.map { row in
            DataTable.Row([
                input(
                    .type("checkbox"),
                    .name("order"),
                    .value("\(row.order.id)"),
                    .checked(ticked(row.order.id)),
                    .aria("label", .same("\(row.order.number)")),
                ),
                a(.href(Link.deskOrder(row.order.id).path)) { code("\(row.order.number)") },
                .text(row.identity.studentNumber),
                .text(row.identity.maskedName),
                .text(row.school.name),
                made(row.batch.policy.prints),
                .sentence(targets(row.batch.policy)),
                list.filter.stage == .packed ? dispatchLinks(row) : .text("–"),
            ])
        },
        empty: .nothingToProduce,
    )
}

func made(_ offer: PrintOffer) -> Node {
    let layouts = offer.layouts.map { layout in div { Text.layout(layout) } }
    return .group(layouts + (offer.disc ? [div { Text.discWord }] : []))
}

func targets(_ policy: BatchPolicy) -> Text {
    let words = policy.shipmentTargets.map { Text.target($0) }
    return Text(
        zh: words.map(\.zh).joined(separator: "、"),
        en: words.map(\.en).joined(separator: ", ")
    )
}

private func dispatchLinks(_ row: OrderSummary) -> Node {
    .group(
        row.batch.policy.shipmentTargets.map { target in
            let link: Link =
                target == .student
                ? .sendOrder(row.order.id) : .sendToSchool(row.school.id)
            return div {
                a(target == .student ? Text.sendShipment : .sendToSchool, .href(link.path))
            }
        }
    )
}
