/// A courier and the number of a shipment with it.
package struct Waybill: Sendable, Hashable {
    package let courier: Courier
    /// Capital letters and digits.
    package let number: String

    /// Reads what was typed or pasted: any case, full-width signs, spaces and hyphens between.
    package init(courier typedCourier: String, number typed: String) throws(ShipmentError) {
        guard let courier = Courier(named: typedCourier) else {
            throw .courierUnknown(typedCourier.trimmed)
        }
        let number = typed.foldedToHalfWidth.uppercased()
            .filter { !$0.isWhitespace && $0 != "-" }
        guard !number.isEmpty else { throw .numberMissing }
        guard courier.takes(number) else {
            throw .numberMalformed(
                String(number.prefix(40)),
                of: courier,
                fits: Courier.all.filter { $0.takes(number) }
            )
        }
        self.courier = courier
        self.number = number
    }

    /// Where the shipment can be followed: a service that knows every courier in the list.
    package var trackingAddress: String {
        "https://www.kuaidi100.com/chaxun?com=\(courier.tracker)&nu=\(number)"
    }
}
