package import Hummingbird
package import Services

/// Every address of the desk: its door for everybody, the rest for staff who signed in.
package struct DeskRoutes: Sendable {
    private let services: Services
    private let settings: WebSettings

    package init(services: Services, settings: WebSettings) {
        self.services = services
        self.settings = settings
    }

    /// Adds the desk to the site.
    package func add(to site: RouterGroup<SiteContext>) {
        DeskDoor(services: services, secure: settings.secureCookies).addRoutes(to: site)
        let staff = site.group(context: StaffContext.self).add(middleware: DeskRefusals())
        DeskController(services: services, secure: settings.secureCookies).addRoutes(to: staff)
        DeskBatchController(services: services).addRoutes(to: staff)
        DeskRosterController(services: services).addRoutes(to: staff)
        DeskCorrectionController(services: services).addRoutes(to: staff)
        MoneyController(services: services).addRoutes(to: staff)
        DeskRefundController(services: services).addRoutes(to: staff)
        ReviewController(services: services).addRoutes(to: staff)
        ContestController(services: services).addRoutes(to: staff)
        DeskRecaptureController(services: services).addRoutes(to: staff)
        TechnicalCheckController(services: services).addRoutes(to: staff)
        SanctionController(services: services).addRoutes(to: staff)
        ParticipationController(services: services).addRoutes(to: staff)
        DeliveryController(services: services).addRoutes(to: staff)
        ProductionController(services: services).addRoutes(to: staff)
        ShipmentController(services: services).addRoutes(to: staff)
    }
}
