import Domain

/// A shipment as its student sees it: who carries it, where to follow it, whether it came.
func shipmentCard(_ shipment: Shipment, of order: Order) -> Node {
    card(shipment.state == .underway ? Text.shipmentUnderway : .shipment) {
        facts([
            Fact(.courier, Text.courier(shipment.waybill.courier)),
            Fact(.waybillNumber, node: trackingLink(shipment.waybill)),
            Fact(.sentAt, .fullMoment(shipment.sentAt)),
            Fact(.state, node: shipmentTag(shipment.state)),
        ])
        if shipment.target == .school { p(.schoolShipmentHint, .class("hint")) }
        if shipment.state == .underway {
            p(.countsAsReceived(.fullDay(shipment.receivedBy)), .class("hint"))
            if shipment.target == .student {
                postButton(
                    .gotIt,
                    to: Link.receiveShipment(order.id).path,
                    .secondary,
                    icon: .check
                )
            }
        }
    }
}

/// Courier and number in a line of a list.
func waybillFact(_ shipment: Shipment) -> Fact {
    Fact(
        .waybillNumber,
        node: .group([
            .sentence(.courier(shipment.waybill.courier)), .text(" "),
            trackingLink(shipment.waybill),
        ])
    )
}
