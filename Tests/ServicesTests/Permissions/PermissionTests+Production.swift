import Domain
import Foundation
import Services
import TestSupport

extension PermissionTests {
    /// What those do who make and send prints.
    static let productionVerbs: [Verb] = [
        Verb(name: "discFiles", permission: .downloadPackage) { services, scene, staff in
            _ = try await services.discFiles(of: scene.batch, by: staff)
        },
        Verb(name: "production", permission: .produce) { services, _, staff in
            _ = try await services.production(ProductionFilter(), by: staff)
        },
        Verb(name: "changeProduction", permission: .produce) { services, _, staff in
            _ = try await services.changeProduction(.start, of: [.sample()], by: staff)
        },
        Verb(name: "printRuns", permission: .produce) { services, _, staff in
            _ = try await services.printRuns(by: staff, limit: 9)
        },
        Verb(name: "printRun", permission: .produce) { services, _, staff in
            _ = try await services.printRun(.sample(), by: staff)
        },
        Verb(name: "printFiles", permission: .produce) { services, _, staff in
            _ = try await services.printFiles(of: .sample(), by: staff)
        },
        Verb(name: "packingList", permission: .produce) { services, _, staff in
            _ = try await services.packingList(of: .sample(), by: staff)
        },
        Verb(name: "sendShipment", permission: .produce) { services, _, staff in
            _ = try await services.sendShipment(with: .sample(), courier: "", number: "", by: staff)
        },
        Verb(name: "sendShipment to a school", permission: .produce) { services, _, staff in
            _ = try await services.sendShipment(
                to: .sample(),
                with: [],
                courier: "",
                number: "",
                by: staff
            )
        },
        Verb(name: "schoolShipment", permission: .produce) { services, _, staff in
            _ = try await services.schoolShipment(.sample(), by: staff)
        },
        Verb(name: "saveAddress", permission: .produce) { services, _, staff in
            try await services.saveAddress(ProfileForm([:]), of: .sample(), by: staff)
        },
        Verb(name: "orderToSend", permission: .produce) { services, _, staff in
            _ = try await services.orderToSend(.sample(), by: staff)
        },
        Verb(name: "importShipments", permission: .produce) { services, _, staff in
            _ = try await services.importShipments(Data(), by: staff)
        },
        Verb(name: "shipment", permission: .produce) { services, _, staff in
            _ = try await services.shipment(.sample(), by: staff)
        },
        Verb(name: "shipments", permission: .produce) { services, _, staff in
            _ = try await services.shipments(by: staff, numbered: "", limit: 9)
        },
        Verb(name: "endShipment", permission: .produce) { services, _, staff in
            try await services.endShipment(.sample(), .lost, by: staff)
        },
    ]
}
