import Crypto
import Domain
import Foundation
import HTTPTypes
package import Hummingbird

/// Finds out who looks: language, form token, address; follows the language switch.
package struct Visitors: RouterMiddleware {
    package typealias Context = SiteContext

    private let settings: WebSettings

    package init(settings: WebSettings) { self.settings = settings }

    package func handle(
        _ request: Request,
        context: SiteContext,
        next: (Request, SiteContext) async throws -> Response,
    ) async throws -> Response {
        let known = SiteCookie.visitor.value(in: request)
        var context = context
        context.visitor = visitor(of: request, id: known ?? settings.newToken(), in: context)
        if let answer = switched(request) { return answer }
        var response = try await next(request, context)
        if known == nil, response.headers[.contentType]?.hasPrefix("text/html") == true {
            response.setCookie(cookie(.visitor, context.visitor.id))
        }
        return response
    }

    private func visitor(of request: Request, id: String, in context: SiteContext) -> Visitor {
        var visitor = context.visitor
        visitor.id = id
        visitor.csrf = FormToken(key: settings.csrfKey).token(for: id)
        visitor.language =
            SiteCookie.language.value(in: request).flatMap(Language.init(rawValue:)) ?? .chinese
        visitor.path = request.uri.description
        visitor.version = settings.version
        visitor.wantsJSON = request.headers[.accept]?.contains("json") == true
        visitor.studentToken = SiteCookie.student.value(in: request)
        visitor.staffToken = SiteCookie.staff.value(in: request)
        if settings.trustedProxy, let address = Self.forwarded(request) {
            visitor.address = address
        }
        return visitor
    }

    /// `?lang=en` on any page sets the language and shows the same page without it.
    private func switched(_ request: Request) -> Response? {
        guard request.method == .get, let query = request.uri.query,
            let wanted = request.uri.queryParameters["lang"],
            let language = Language(rawValue: String(wanted))
        else { return nil }
        let kept = query.split(separator: "&").filter { !$0.hasPrefix("lang=") }
        let path = LocalPath.safe(request.uri.path)
        let place = kept.isEmpty ? path : path + "?" + kept.joined(separator: "&")
        var response = Response.redirect(to: place, type: .normal)
        response.setCookie(cookie(.language, language.rawValue))
        return response
    }

    private func cookie(_ cookie: SiteCookie, _ value: String) -> Cookie {
        cookie.cookie(value, maxAge: 365 * 86_400, secure: settings.secureCookies)
    }

    /// Only the last address was written by our own proxy.
    private static func forwarded(_ request: Request) -> String? {
        guard let name = HTTPField.Name("X-Forwarded-For") else { return nil }
        return request.headers[values: name].last?.split(separator: ",").last
            .map { $0.trimmingCharacters(in: .whitespaces) }
    }
}

/// Proves that a form came from our own page: a keyed hash of the visitor's cookie.
struct FormToken: Sendable {
    let key: Data

    func token(for visitor: String) -> String {
        HMAC<SHA256>.authenticationCode(for: Data(visitor.utf8), using: SymmetricKey(data: key))
            .map { byte in
                let text = String(byte, radix: 16)
                return text.count == 1 ? "0" + text : text
            }
            .joined()
    }
}

/// Addresses within the site, for ways back that came from outside.
enum LocalPath {
    /// The path when it leads nowhere but into this site, otherwise the way home.
    static func safe(_ path: String?) -> String {
        guard let path, path.hasPrefix("/"), !path.hasPrefix("//"), !path.contains("\\"),
            path.allSatisfy({ $0.isASCII && !$0.isWhitespace && !$0.isNewline })
        else { return "/" }
        return path
    }
}
