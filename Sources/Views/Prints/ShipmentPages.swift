package import Domain

extension Page {
    /// The shipments of the centre, and the list of numbers to import.
    package static func shipments(
        _ shipments: [ShipmentRow],
        number: String,
        imported: Int? = nil,
        faults: [ShipmentFault] = [],
        _ form: FormInput = FormInput(),
    ) -> Page {
        .desk(title: .shipments, errors: form.errors) {
            imported.map { notice(.success, .shipmentsImported($0)) }
            getForm(to: Link.shipments(number: "").path, .class("filters"), .role("search")) {
                field(
                    Field(
                        name: "q",
                        label: .searchShipments,
                        control: .search,
                        value: number,
                        isOptional: true,
                        width: .half,
                    )
                )
                button(.filter, .secondary, icon: .filter)
            }
            dataTable(shipmentTable(shipments))
            card(.shipmentList) { importForm(faults, form) }
        }
    }

    /// One shipment with what is in it, made to be printed and put inside.
    package static func shipment(_ detail: ShipmentDetail) -> Page {
        let shipment = detail.shipment
        return .desk(title: .shipment) {
            facts(
                [
                    Fact(.courier, Text.courier(shipment.waybill.courier)),
                    Fact(.waybillNumber, node: trackingLink(shipment.waybill)),
                    Fact(.sentAt, .fullMoment(shipment.sentAt)),
                    Fact(.state, node: shipmentTag(shipment.state)),
                    Fact(.sendTo, node: destination(detail)),
                ]
            )
            h2(.contents)
            p(.contentsHint, .class("quiet", "no-print"))
            contentsTable(detail.orders)
            ending(shipment)
        }
    }
}

private func importForm(_ faults: [ShipmentFault], _ form: FormInput) -> Node {
    postForm(to: Link.importShipments.path, sendsFiles: true, .class("desk-form")) {
        if !faults.isEmpty {
            notice(.caution, .listRefused)
            dataTable(
                DataTable(
                    caption: .listRefused,
                    columns: [.init(.lineWord, isNumeric: true), .init(.problemWord)],
                    rows: faults.map {
                        DataTable.Row([.text("\($0.line)"), .sentence(.wrong($0))])
                    },
                    empty: .noShipments,
                )
            )
        }
        field(
            Field(
                name: "file",
                label: .shipmentFile,
                control: .file(accept: ".csv,.txt,text/csv"),
                hint: .shipmentFileHint,
                error: form.error("file"),
            )
        )
        disclosure(.couriersKnown) {
            facts(Courier.all.map { Fact(.courier($0), node: code($0.example)) })
        }
        actions { button(.shipmentList, icon: .upload) }
    }
}

private func shipmentTable(_ shipments: [ShipmentRow]) -> DataTable {
    DataTable(
        caption: .shipments,
        columns: [
            .init(.sentAt), .init(.courier), .init(.waybillNumber), .init(.sendTo),
            .init(.ordersWord, isNumeric: true), .init(.state),
        ],
        rows: shipments.map { detail in
            DataTable.Row(
                [
                    .sentence(.shortMoment(detail.shipment.sentAt)),
                    .sentence(.courier(detail.shipment.waybill.courier)),
                    code(detail.shipment.waybill.number),
                    detail.school.map { .text($0.name) } ?? .sentence(.target(.student)),
                    .text("\(detail.orders)"),
                    shipmentTag(detail.shipment.state),
                ],
                address: Link.shipment(detail.shipment.id).path,
            )
        },
        empty: .noShipments,
    )
}

/// A student's own address is masked here; whole it stands on the packing list.
private func destination(_ detail: ShipmentDetail) -> Node {
    guard let address = detail.address else { return .sentence(.addressGone) }
    guard let school = detail.school else { return .text(address.masked) }
    return .group([div(school.name), addressLines(address)])
}

private func ending(_ shipment: Shipment) -> Node {
    guard shipment.state != .lost else { return .empty }
    return div(.class("no-print")) {
        p(.shipmentLostHint, .class("quiet"))
        actions {
            if shipment.state == .underway {
                postButton(.shipmentReceived, to: Link.endShipment(shipment.id, .received).path)
            }
            postButton(.shipmentLost, to: Link.endShipment(shipment.id, .lost).path, .danger)
        }
    }
}

func shipmentTag(_ state: ShipmentState) -> Node {
    switch state {
    case .underway: tag(.state(state), .info)
    case .received: tag(.state(state), .success)
    case .lost: tag(.state(state), .danger)
    }
}

/// The number as a link to where the shipment can be followed.
func trackingLink(_ waybill: Waybill) -> Node {
    a(
        .href(waybill.trackingAddress),
        Attribute("rel", "noopener noreferrer"),
        Attribute("target", "_blank"),
    ) { code(waybill.number) }
}
