import Domain
import Foundation
import Views

extension DeskSamples {
    static let printPages = [
        "production", "production empty", "production again", "production packed", "print runs",
        "print run", "packing list", "shipments", "shipments again", "shipment",
        "school shipment shown",
        "order shipment", "order shipment again", "school shipment", "school without address",
        "school address",
    ]

    /// Pages of those who make and send prints.
    static func printPage(_ name: String) -> Page? {
        let wrong = FormInput(
            values: ["number": "<b>", "courier": "sf", "reason": "<i>"],
            errors: [
                FieldError("number", .refusal(ShipmentError.numberMissing)),
                FieldError("orders", .refusal(ProductionError.nothingChosen)),
            ]
        )
        return switch name {
        case "production":
            .production(production(.toMake), news: ProductionNews(changed: 2, taken: 1))
        case "production empty": .production(production(.lost, rows: []))
        case "production again": .production(production(.making), ticked: { _ in true }, wrong)
        case "production packed": .production(production(.packed))
        case "print runs": .printRuns([PrintRunRow(run: run.run, orders: 12)])
        case "print run": .printRun(run, taken: 1)
        case "packing list":
            .packingList(
                [
                    PackingLine(summary: printed(.both), address: address),
                    PackingLine(summary: printed(.student), address: nil),
                ],
                of: run.run.id
            )
        default: shipmentPage(name, wrong)
        }
    }

    private static func shipmentPage(_ name: String, _ wrong: FormInput) -> Page? {
        switch name {
        case "shipments":
            .shipments(
                [row(.underway), row(.lost, school: school)],
                number: "",
                imported: 2
            )
        case "shipments again":
            .shipments(
                [],
                number: "",
                faults: [ShipmentFault(line: 2, reason: .orderMalformed("<script>"))],
                FormInput(errors: [FieldError("file", .shipmentListRefused(1))])
            )
        case "shipment": .shipment(shipment(.underway))
        case "school shipment shown": .shipment(shipment(.received, school: school))
        case "order shipment": .sendOrder(printed(.student), address: address.masked)
        case "order shipment again": .sendOrder(printed(.student), address: "", wrong)
        case "school shipment": .sendToSchool(schoolShipment(address))
        case "school without address": .sendToSchool(schoolShipment(nil))
        case "school address": .schoolAddress(schoolShipment(nil), wrong)
        default: nil
        }
    }

    static func printed(_ target: BatchPolicy.Fulfilment) -> OrderSummary {
        var policy = batch.policy
        policy.fulfilment = target
        policy.prints = PrintOffer(layouts: ["8x1+4x2"], disc: true)
        return OrderSummary(
            order: Order(
                id: id(70),
                number: number(),
                account: id(50),
                enrolment: id(51),
                batch: id(4),
                createdAt: now - 86_400,
                lines: OrderLines(capture: .approved, payment: .paid, fulfilment: .packed),
                photo: id(71),
            ),
            identity: identity,
            school: school,
            level: levels[0],
            batch: Batch(
                id: batch.id,
                centre: batch.centre,
                school: batch.school,
                name: batch.name,
                featureCode: batch.featureCode,
                levels: batch.levels,
                policy: policy,
                createdAt: batch.createdAt,
            ),
            centre: centre,
        )
    }

    static let address = PostalAddress(
        recipient: "张小明",
        phone: "13800138000",
        province: "重庆市",
        city: "重庆市",
        district: "沙坪坝区",
        street: "沙正街 174 号",
    )

    static func production(
        _ stage: ProductionStage,
        rows: [OrderSummary] = [printed(.both)],
    ) -> ProductionList {
        ProductionList(
            filter: ProductionFilter(stage: stage),
            rows: rows,
            counts: [stage: rows.isEmpty ? 0 : 120],
            schools: [school],
            batches: [printed(.both).batch],
        )
    }

    static func shipment(_ state: ShipmentState, school: School? = nil) -> ShipmentDetail {
        guard let waybill = try? Waybill(courier: "sf", number: "SF1234567890123") else {
            preconditionFailure("a number of SF Express")
        }
        return ShipmentDetail(
            shipment: Shipment(
                id: id(72),
                centre: centre.id,
                school: school?.id,
                waybill: waybill,
                sentAt: now,
                sentBy: id(3),
                state: state,
                endedAt: state == .underway ? nil : now,
            ),
            school: school,
            address: address,
            orders: [printed(.both)],
        )
    }

    private static func row(_ state: ShipmentState, school: School? = nil) -> ShipmentRow {
        ShipmentRow(shipment: shipment(state, school: school).shipment, school: school, orders: 3)
    }

    private static let run = PrintRunDetail(
        run: PrintRun(id: id(73), centre: centre.id, createdAt: now, createdBy: id(3)),
        orders: [printed(.student)],
    )

    private static func schoolShipment(_ address: PostalAddress?) -> SchoolShipment {
        SchoolShipment(school: school, address: address, orders: [printed(.school)])
    }
}
