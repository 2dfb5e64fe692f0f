import Domain
import Foundation
import Hummingbird
import Services
import Views

/// Shipments at the desk: sending them one by one, in bulk and from a list; how they ended.
struct ShipmentController: Sendable {
    let services: Services

    func addRoutes(to staff: RouterGroup<StaffContext>) {
        staff.get("desk/shipments", use: list)
        staff.post("desk/shipments/list", use: importList)
        staff.get("desk/shipments/:id", use: show)
        staff.post("desk/shipments/:id/received", use: receive)
        staff.post("desk/shipments/:id/lost", use: lose)
        staff.get("desk/orders/:id/shipment", use: orderForm)
        staff.post("desk/orders/:id/shipment", use: sendOrder)
        staff.get("desk/schools/:id/shipment", use: schoolForm)
        staff.post("desk/schools/:id/shipment", use: sendToSchool)
        staff.get("desk/schools/:id/address", use: addressForm)
        staff.post("desk/schools/:id/address", use: saveAddress)
    }

    func list(_ request: Request, context: StaffContext) async throws -> Response {
        let number = request.query("q")
        let found = try await shipments(number, context)
        let imported = Int(request.query("imported"))
        return context.page(.shipments(found, number: number, imported: imported))
    }

    func importList(_ request: Request, context: StaffContext) async throws -> Response {
        do {
            let count = try await services.importShipments(
                context.form.file("file")?.bytes ?? Data(),
                by: context.staff
            )
            return .redirect(
                to: "\(Link.shipments(number: "").path)?imported=\(count)",
                type: .normal
            )
        } catch let error as ShipmentListError {
            let errors = [FieldError("file", .shipmentListRefused(error.faults.count))]
            return try await again(error.faults, errors, context)
        } catch let error as RosterError {
            return try await again([], [FieldError("file", .refusal(error))], context)
        }
    }

    func show(_ request: Request, context: StaffContext) async throws -> Response {
        context.page(.shipment(try await services.shipment(context.id(), by: context.staff)))
    }

    func receive(_ request: Request, context: StaffContext) async throws -> Response {
        try await end(.received, context)
    }

    func lose(_ request: Request, context: StaffContext) async throws -> Response {
        try await end(.lost, context)
    }

    func orderForm(_ request: Request, context: StaffContext) async throws -> Response {
        let order = try await services.orderToSend(context.id(), by: context.staff)
        return context.page(.sendOrder(order.summary, address: order.contact?.address ?? ""))
    }

    func sendOrder(_ request: Request, context: StaffContext) async throws -> Response {
        let id: Order.ID = try context.id()
        let order = try await services.orderToSend(id, by: context.staff)
        let address = order.contact?.address ?? ""
        return try await sending(
            again: { .sendOrder(order.summary, address: address, $0) },
            context
        ) {
            try await services.sendShipment(
                with: id,
                courier: context.form["courier"],
                number: context.form["number"],
                by: context.staff,
            )
        }
    }

    func schoolForm(_ request: Request, context: StaffContext) async throws -> Response {
        context.page(
            .sendToSchool(try await services.schoolShipment(context.id(), by: context.staff))
        )
    }

    func sendToSchool(_ request: Request, context: StaffContext) async throws -> Response {
        let shipment = try await services.schoolShipment(context.id(), by: context.staff)
        let ticked = context.form.all("order").compactMap { Order.ID($0) }
        let unticked = Set(shipment.orders.map(\.order.id)).subtracting(ticked)
        return try await sending(
            again: { .sendToSchool(shipment, unticked: unticked, $0) },
            context,
        ) {
            try await services.sendShipment(
                to: shipment.school.id,
                with: ticked,
                courier: context.form["courier"],
                number: context.form["number"],
                by: context.staff,
            )
        }
    }

    func addressForm(_ request: Request, context: StaffContext) async throws -> Response {
        context.page(
            .schoolAddress(try await services.schoolShipment(context.id(), by: context.staff))
        )
    }

    func saveAddress(_ request: Request, context: StaffContext) async throws -> Response {
        let shipment = try await services.schoolShipment(context.id(), by: context.staff)
        do {
            let form = ProfileForm(context.form.values(of: ProfileForm.Field.self))
            try await services.saveAddress(form, of: shipment.school.id, by: context.staff)
            return context.redirect(to: .sendToSchool(shipment.school.id))
        } catch let error as ProfileError {
            let faults = ProfileForm.Field.allCases.compactMap { field in
                error.faults[field].map { FieldError(field.rawValue, .refusal($0)) }
            }
            let page = Page.schoolAddress(shipment, context.form.input(errors: faults))
            return context.page(page, status: .unprocessableContent)
        }
    }

    private func end(_ event: ShipmentState.Event, _ context: StaffContext) async throws -> Response
    {
        let id: Shipment.ID = try context.id()
        try await services.endShipment(id, event, by: context.staff)
        return context.redirect(to: .shipment(id))
    }

    /// Sends a shipment; a refusal stands at the field that mends it.
    private func sending(
        again page: (FormInput) -> Page,
        _ context: StaffContext,
        _ send: () async throws -> Shipment.ID,
    ) async throws -> Response {
        do {
            return context.redirect(to: .shipment(try await send()))
        } catch let error as ShipmentError where error.status == .unprocessableContent {
            let input = context.form.input(errors: [FieldError(error.field, .refusal(error))])
            return context.page(page(input), status: error.status)
        }
    }

    private func again(
        _ faults: [ShipmentFault],
        _ errors: [FieldError],
        _ context: StaffContext,
    ) async throws -> Response {
        let found = try await shipments("", context)
        let input = FormInput(errors: errors)
        return context.page(
            .shipments(found, number: "", faults: faults, input),
            status: .unprocessableContent
        )
    }

    private func shipments(
        _ number: String,
        _ context: StaffContext
    ) async throws -> [ShipmentRow] {
        try await services.shipments(
            by: context.staff,
            numbered: number,
            limit: DeskController.rows
        )
    }
}

extension ShipmentError {
    /// The field of the form where the words stand.
    fileprivate var field: String {
        switch self {
        case .courierUnknown: "courier"
        case .nothingToSend: "orders"
        case .numberMissing, .numberMalformed, .numberTaken, .addressMissing,
            .schoolAddressMissing, .notToSend, .alreadyEnded, .notFound:
            "number"
        }
    }
}
