extension ShipmentSheet {
    /// A column, by the headings under which it is found.
    package enum Column: String, Sendable, Hashable, CaseIterable {
        case order, courier, number

        /// The headings under which it is found, the first to be told.
        package var names: [String] {
            switch self {
            case .order: ["订单编号", "订单号", "order number", "order"]
            case .courier: ["快递公司", "快递", "物流公司", "courier"]
            case .number: ["快递单号", "运单号", "物流单号", "单号", "tracking number", "number"]
            }
        }

        init?(heading: String) {
            let typed = heading.foldedToHalfWidth.trimmed.lowercased()
            guard let found = Self.allCases.first(where: { $0.names.contains(typed) }) else {
                return nil
            }
            self = found
        }
    }
}
