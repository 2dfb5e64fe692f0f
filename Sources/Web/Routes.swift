package import Hummingbird
package import Services

/// The whole site: every address, who may come, and what stands between.
package func buildRouter(services: Services, settings: WebSettings) -> Router<SiteContext> {
    let router = Router(context: SiteContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: SecurityHeaders(secure: settings.secureCookies))
    router.add(middleware: Visitors(settings: settings))
    router.add(middleware: Errors())
    router.add(middleware: StaticFiles(directory: settings.publicDirectory))

    // Without sessions and form tokens: machines.
    HealthController(services: services).addRoutes(to: router)
    CallbackController(services: services).addRoutes(to: router)

    let site = router.group()
        .add(middleware: Sessions(services: services))
        .add(middleware: CSRF())
    AccountController(services: services, settings: settings).addRoutes(to: site)
    CaptchaController(services: services).addRoutes(to: site)
    PasswordController(services: services, settings: settings).addRoutes(to: site)
    DocumentSignInController(services: services, settings: settings).addRoutes(to: site)
    BatchController(services: services).addRoutes(to: site)
    InformationController(services: services).addRoutes(to: site)
    SchoolController(services: services).addRoutes(to: site)
    HelpController(services: services).addRoutes(to: site)
    if let sandbox = services.sandbox {
        SandboxController(services: services, sandbox: sandbox).addRoutes(to: site)
    }

    let students = site.group(context: StudentContext.self)
    PersonController(services: services, settings: settings).addRoutes(to: students)
    AvatarController(services: services).addRoutes(to: students)
    DocumentController(services: services).addRoutes(to: students)
    JoinController(services: services).addRoutes(to: students)
    OwnDataController(services: services, settings: settings).addRoutes(to: students)
    EnrolmentController(services: services).addRoutes(to: students)
    ProofController(services: services).addRoutes(to: students)
    IdentityCheckController(services: services).addRoutes(to: students)
    StudyController(services: services).addRoutes(to: students)
    PhotoController(services: services).addRoutes(to: students)
    PlacingController(services: services).addRoutes(to: students)
    UploadController(services: services).addRoutes(to: students)
    HelperController(services: services).addRoutes(to: students)
    DownloadController(services: services).addRoutes(to: students)
    SanctionNoticeController(services: services).addRoutes(to: students)
    OrderController(services: services).addRoutes(to: students)
    RecaptureController(services: services).addRoutes(to: students)
    OrderContactController(services: services).addRoutes(to: students)
    PaymentController(services: services).addRoutes(to: students)
    RefundController(services: services).addRoutes(to: students)

    DeskRoutes(services: services, settings: settings).add(to: site)
    return router
}
