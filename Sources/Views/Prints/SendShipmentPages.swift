package import Domain

extension Page {
    /// The form for a shipment of one order to its student.
    package static func sendOrder(
        _ order: OrderSummary,
        address: String,
        _ form: FormInput = FormInput(),
    ) -> Page {
        .desk(title: .sendShipment, errors: form.errors) {
            facts([
                Fact(.orderNumber, "\(order.order.number)"),
                Fact(.studentNumber, order.identity.studentNumber),
                Fact(.sendTo, address.isEmpty ? Text.addressGone : .same(address)),
                Fact(.layoutWord, node: made(order.batch.policy.prints)),
            ])
            postForm(to: Link.sendOrder(order.order.id).path, .class("desk-form")) {
                waybillFields(form)
                actions { button(.sendNow, icon: .parcel) }
            }
        }
    }

    /// The form for a shipment in bulk to a school.
    package static func sendToSchool(
        _ shipment: SchoolShipment,
        unticked: Set<Order.ID> = [],
        _ form: FormInput = FormInput(),
    ) -> Page {
        .desk(title: .sendToSchool, errors: form.errors) {
            p(shipment.school.name, .class("lead"))
            addressCard(shipment)
            if shipment.orders.isEmpty {
                emptyState(.emptyTray, .nothingPacked)
            } else if shipment.address != nil {
                postForm(to: Link.sendToSchool(shipment.school.id).path, .class("desk-form")) {
                    p(.packedFor(shipment.orders.count))
                    form.error("orders").map { errorMessage($0, for: "orders") }
                    div(.id("orders")) {
                        choices(
                            Choices(
                                name: "order",
                                legend: .contents,
                                kind: .several,
                                choices: shipment.orders.map { row in
                                    Choices.Choice(
                                        value: "\(row.order.id)",
                                        label: .same(
                                            "\(row.identity.studentNumber) "
                                                + row.identity.maskedName
                                        ),
                                        hint: .same("\(row.order.number)"),
                                    )
                                },
                                selected: Set(
                                    shipment.orders.map(\.order.id)
                                        .filter { !unticked.contains($0) }.map { "\($0)" }
                                ),
                                isCompact: true,
                            )
                        )
                    }
                    waybillFields(form)
                    actions { button(.sendNow, icon: .parcel) }
                }
            }
        }
    }

    /// The form for where a school takes shipments.
    package static func schoolAddress(
        _ shipment: SchoolShipment,
        _ form: FormInput = FormInput(),
    ) -> Page {
        .desk(title: .schoolAddress, errors: form.errors) {
            p(shipment.school.name, .class("lead"))
            postForm(to: Link.schoolAddress(shipment.school.id).path, .class("desk-form")) {
                addressFields(shipment.address, isOptional: false).map {
                    field($0.filled(from: form))
                }
                actions { button(.save) }
            }
        }
    }
}

private func addressCard(_ shipment: SchoolShipment) -> Node {
    let link = Link.schoolAddress(shipment.school.id).path
    guard let address = shipment.address else {
        return .group([
            notice(.caution, .schoolAddressMissing), linkButton(.schoolAddress, to: link),
        ])
    }
    return card(.schoolAddress) {
        addressLines(address)
        p { a(.changeAddress, .href(link)) }
    }
}

@HTML private func waybillFields(_ form: FormInput) -> Node {
    field(
        Field(
            name: "courier",
            label: .courier,
            control: .select(
                [Field.Option("", .chooseCourier)]
                    + Courier.all.map { Field.Option($0.key, .courier($0)) }
            ),
            width: .half,
        ).filled(from: form)
    )
    field(
        Field(
            name: "number",
            label: .waybillNumber,
            hint: .waybillHint,
            autocomplete: "off",
            width: .half,
            maxLength: 40,
        ).filled(from: form)
    )
}
