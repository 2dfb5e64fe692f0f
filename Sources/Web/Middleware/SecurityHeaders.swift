import HTTPTypes
package import Hummingbird

/// What browsers are told to forbid themselves on every page.
package struct SecurityHeaders: RouterMiddleware {
    package typealias Context = SiteContext

    private let headers: HTTPFields

    package init(secure: Bool) {
        var fields = HTTPFields()
        for (name, value) in Self.always {
            if let name = HTTPField.Name(name) { fields[name] = value }
        }
        if secure { fields[.strictTransportSecurity] = "max-age=31536000; includeSubDomains" }
        headers = fields
    }

    package func handle(
        _ request: Request,
        context: SiteContext,
        next: (Request, SiteContext) async throws -> Response,
    ) async throws -> Response {
        var response = try await next(request, context)
        for field in headers where response.headers[field.name] == nil {
            response.headers.append(field)
        }
        return response
    }

    private static let always: [(String, String)] = [
        (
            "Content-Security-Policy",
            """
            default-src 'self'; img-src 'self' blob: data:; object-src 'none'; \
            frame-ancestors 'none'; base-uri 'none'; form-action 'self'
            """
        ),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(self), microphone=(), geolocation=()"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
    ]
}
