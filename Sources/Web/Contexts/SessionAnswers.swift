package import Domain
package import Foundation
package import Hummingbird

/// Whose session a cookie holds.
package enum SessionKind: Sendable {
    case student, staff

    var cookie: SiteCookie {
        switch self {
        case .student: .student
        case .staff: .staff
        }
    }
}

extension Response {
    /// Hands the secret of a session to the browser, for as long as the session lives.
    package mutating func startSession(
        _ kind: SessionKind,
        _ grant: SessionGrant,
        at now: Date,
        secure: Bool,
    ) {
        let seconds = max(0, Int(grant.expiresAt.timeIntervalSince(now)))
        setCookie(kind.cookie.cookie(grant.token, maxAge: seconds, secure: secure))
    }

    /// Takes the secret out of the browser.
    package mutating func endSession(_ kind: SessionKind, secure: Bool) {
        setCookie(kind.cookie.removal(secure: secure))
    }
}

extension Request {
    /// Where the visitor was going before this page, within the site.
    var wayOn: String? {
        let path = LocalPath.safe(query("next"))
        return path == "/" ? nil : path
    }

    /// A value of the query, decoded; empty when absent.
    package func query(_ name: String) -> String {
        Form(urlEncoded: uri.query ?? "")[name]
    }
}
