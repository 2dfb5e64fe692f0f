import HTTPTypes
package import Hummingbird

/// Reads forms, and lets nothing change that was not sent from our own page.
package struct CSRF: RouterMiddleware {
    package typealias Context = SiteContext

    package init() {}

    package func handle(
        _ request: Request,
        context: SiteContext,
        next: (Request, SiteContext) async throws -> Response,
    ) async throws -> Response {
        guard request.method != .get, request.method != .head else {
            return try await next(request, context)
        }
        var context = context
        let form = try await request.readForm()
        context.form = form ?? Form()
        let header = HTTPField.Name("X-CSRF-Token").flatMap { request.headers[$0] }
        guard Self.same(header ?? context.form["csrf"], context.visitor.csrf) else {
            throw ForeignForm()
        }
        return try await next(request, context)
    }

    /// Compares in a time that does not tell where the texts differ.
    private static func same(_ one: String, _ other: String) -> Bool {
        let (a, b) = (Array(one.utf8), Array(other.utf8))
        guard a.count == b.count, !a.isEmpty else { return false }
        return zip(a, b).reduce(0 as UInt8) { $0 | ($1.0 ^ $1.1) } == 0
    }
}

/// A form without the token of this visitor.
package struct ForeignForm: Error {}
