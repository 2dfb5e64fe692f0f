package import Hummingbird

/// Style sheets, scripts and icons from `Public`; addresses with a version are kept for a year.
package struct StaticFiles: RouterMiddleware {
    package typealias Context = SiteContext

    private let files: FileMiddleware<SiteContext, LocalFileSystem>

    package init(directory: String) { files = FileMiddleware(directory) }

    package func handle(
        _ request: Request,
        context: SiteContext,
        next: (Request, SiteContext) async throws -> Response,
    ) async throws -> Response {
        // FileMiddleware fails on such a path instead of finding nothing.
        guard !request.uri.path.contains("..") else { throw PageNotFound() }
        var response = try await files.handle(request, context: context, next: next)
        guard context.endpointPath == "FileMiddleware" else { return response }
        let isVersioned = request.uri.queryParameters["v"] != nil
        response.headers[.cacheControl] =
            isVersioned ? "public, max-age=31536000, immutable" : "public, max-age=300"
        return response
    }
}
