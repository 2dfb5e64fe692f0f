import Hummingbird

/// The cookies of the site; all of them lax and for the whole site.
enum SiteCookie: String {
    case student = "xueying_session"
    case staff = "xueying_desk"
    case visitor = "xueying_visitor"
    case language = "xueying_language"

    /// A cookie that lasts; script never reads it.
    func cookie(_ value: String, maxAge: Int, secure: Bool) -> Cookie {
        Cookie(
            name: rawValue,
            value: value,
            maxAge: maxAge,
            path: "/",
            secure: secure,
            httpOnly: true,
            sameSite: .lax,
        )
    }

    /// The cookie that takes this one away.
    func removal(secure: Bool) -> Cookie { cookie("", maxAge: 0, secure: secure) }

    /// The value in a request; nothing when absent, empty or not of our making.
    func value(in request: Request) -> String? {
        guard let value = request.cookies[rawValue]?.value, (1...128).contains(value.utf8.count),
            value.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "-_.=+/".contains($0)) }
            )
        else { return nil }
        return value
    }
}
