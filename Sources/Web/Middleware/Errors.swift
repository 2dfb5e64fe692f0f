import Domain
import Foundation
package import Hummingbird
import Logging
import Services
import Views

/// Turns what was thrown into a page, or into a problem document for programs.
package struct Errors: RouterMiddleware {
    package typealias Context = SiteContext

    package init() {}

    package func handle(
        _ request: Request,
        context: SiteContext,
        next: (Request, SiteContext) async throws -> Response,
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as HTTPError where error.status == .notFound {
            return answer(PageNotFound(), to: request, context)
        } catch AccountError.signedOut where !context.visitor.wantsJSON {
            return signIn(from: request, context)
        } catch AccountError.agreementOutdated where !context.visitor.wantsJSON {
            let next = request.method == .get ? context.visitor.path : nil
            return context.redirect(to: .agree(next: next))
        } catch {
            return answer(error, to: request, context)
        }
    }

    private func signIn(from request: Request, _ context: SiteContext) -> Response {
        guard Room(path: request.uri.path) == .counter else {
            return context.redirect(to: .deskSignIn)
        }
        let next = request.method == .get ? context.visitor.path : nil
        return context.redirect(to: .signIn(next: next))
    }

    private func answer(_ error: any Error, to request: Request, _ context: SiteContext) -> Response
    {
        let trouble = Trouble(error)
        if trouble.isOurs { log(error, request, context) }
        let reference = trouble.isOurs ? context.id : nil
        var response =
            context.visitor.wantsJSON
            ? problem(trouble, reference, context)
            : context.page(
                .trouble(trouble.explanation, home: trouble.home(request), reference: reference),
                status: trouble.status,
            )
        if let seconds = trouble.retryAfter { response.headers[.retryAfter] = "\(seconds)" }
        return response
    }

    private func problem(
        _ trouble: Trouble,
        _ reference: String?,
        _ context: SiteContext,
    ) -> Response {
        let document = Problem(
            type: "about:blank#\(trouble.code)",
            title: trouble.explanation.title(context.language),
            detail: trouble.explanation.advice(context.language),
            status: trouble.status.code,
            reference: reference,
        )
        // A document of texts and numbers always encodes.
        let bytes = (try? JSONEncoder().encode(document)) ?? Data("{}".utf8)
        return context.data(
            bytes,
            type: "application/problem+json",
            cache: "no-store",
            status: trouble.status,
        )
    }

    private func log(_ error: any Error, _ request: Request, _ context: SiteContext) {
        let fault = error as? Fault
        context.logger.error(
            "A request failed",
            metadata: [
                "method": .string(request.method.rawValue),
                "endpoint": .string(context.endpointPath ?? "none"),
                "what": .string(fault?.what ?? String(describing: type(of: error))),
                "underlying": .string(fault?.underlying.map { String(describing: $0) } ?? ""),
                "partner": .string(fault?.partner ?? ""),
            ],
        )
    }
}

/// A refusal or fault as a document (RFC 9457).
struct Problem: Codable {
    let type: String
    let title: String
    let detail: String
    let status: Int
    let reference: String?
}
