package import Domain

extension Page {
    /// The latest runs, to find the files of one again.
    package static func printRuns(_ runs: [PrintRunRow]) -> Page {
        .desk(title: .printRuns) {
            p { a(.production, .href(Link.production(ProductionFilter()).path)) }
            dataTable(
                DataTable(
                    caption: .printRuns,
                    columns: [.init(.createdAt), .init(.ordersWord, isNumeric: true)],
                    rows: runs.map { detail in
                        DataTable.Row(
                            [
                                .sentence(.fullMoment(detail.run.createdAt)),
                                .text("\(detail.orders)"),
                            ],
                            address: Link.printRun(detail.run.id, taken: 0).path
                        )
                    },
                    empty: .noPrintRuns,
                )
            )
        }
    }

    /// One run: its files, its packing list, its orders.
    package static func printRun(_ detail: PrintRunDetail, taken: Int = 0) -> Page {
        let id = detail.run.id
        return .desk(title: .printRun) {
            if taken > 0 {
                notice(.caution, .productionNews(changed: detail.orders.count, taken: taken))
            }
            p(.class("lead")) {
                Text.fullMoment(detail.run.createdAt)
                " · "
                a(.production, .href(Link.production(ProductionFilter(stage: .making)).path))
            }
            card(.printFiles) {
                p(.printFilesHint)
                linkButton(.printFiles, to: Link.printFiles(id).path, icon: .download, key: "d")
            }
            card(.packingList) {
                p(.packingListHint)
                linkButton(.packingList, to: Link.packingList(id).path, .secondary, icon: .print)
            }
            contentsTable(detail.orders)
        }
    }

    /// What goes into which shipment, made to be printed.
    package static func packingList(_ lines: [PackingLine], of id: PrintRun.ID) -> Page {
        .desk(title: .packingList) {
            p(.packingListHint, .class("no-print"))
            p(.class("no-print")) { a(.printRun, .href(Link.printRun(id, taken: 0).path)) }
            dataTable(
                DataTable(
                    caption: .packingList,
                    columns: [
                        .init(.orderNumber), .init(.studentNumber), .init(.layoutWord),
                        .init(.sendTo),
                    ],
                    rows: lines.map { line in
                        DataTable.Row([
                            code("\(line.summary.order.number)"),
                            .text(line.summary.identity.studentNumber),
                            made(line.summary.batch.policy.prints),
                            packingLabel(line),
                        ])
                    },
                    empty: .nothingToProduce,
                )
            )
        }
    }
}

private func packingLabel(_ line: PackingLine) -> Node {
    let toSchool = line.summary.batch.policy.shipmentTargets.contains(.school)
    let address = line.address.map(addressLines) ?? (toSchool ? .empty : .sentence(.addressGone))
    guard toSchool else { return address }
    return .group([
        address,
        div {
            line.summary.school.name
            " · "
            Text.goesToSchool
        },
    ])
}

/// An address in full, as it stands on a label.
func addressLines(_ address: PostalAddress) -> Node {
    let places = [
        address.province, address.city == address.province ? "" : address.city, address.district,
        address.street,
    ].filter { !$0.isEmpty }
    return .group([
        div("\(address.recipient) \(address.phone)"), div(places.joined(separator: " ")),
    ])
}

/// Orders by student number, as a list to put into a shipment.
func contentsTable(_ orders: [OrderSummary]) -> Node {
    dataTable(
        DataTable(
            caption: .contents,
            columns: [
                .init(.studentNumber), .init(.studentName), .init(.orderNumber), .init(.level),
                .init(.layoutWord),
            ],
            rows: orders.map { row in
                DataTable.Row([
                    .text(row.identity.studentNumber),
                    .text(row.identity.maskedName),
                    code("\(row.order.number)"),
                    .reading { .text(row.level.name($0.language)) },
                    made(row.batch.policy.prints),
                ])
            },
            empty: .nothingToProduce,
        )
    )
}
