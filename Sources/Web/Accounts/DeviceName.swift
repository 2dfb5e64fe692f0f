import HTTPTypes
import Hummingbird

/// The browser and system that a request names, in their own names; nothing else is kept of it.
struct DeviceName {
    /// Such as `Chrome · Android`; empty when neither is known.
    let text: String

    init(_ request: Request) {
        self.init(userAgent: request.headers[.userAgent] ?? "")
    }

    init(userAgent: String) {
        text = [Self.browsers, Self.systems].compactMap { known in
            known.first { userAgent.contains($0.mark) }?.name
        }.joined(separator: " · ")
    }

    // The more special stand first: most browsers call themselves Safari as well.
    private static let browsers = [
        (mark: "MicroMessenger", name: "WeChat"), (mark: "AlipayClient", name: "Alipay"),
        (mark: "QQBrowser", name: "QQ Browser"), (mark: "UCBrowser", name: "UC Browser"),
        (mark: "Edg", name: "Edge"), (mark: "Firefox", name: "Firefox"),
        (mark: "Chrome", name: "Chrome"), (mark: "CriOS", name: "Chrome"),
        (mark: "Safari", name: "Safari"),
    ]

    private static let systems = [
        (mark: "HarmonyOS", name: "HarmonyOS"), (mark: "Android", name: "Android"),
        (mark: "iPhone", name: "iPhone"), (mark: "iPad", name: "iPad"),
        (mark: "Windows", name: "Windows"), (mark: "Mac OS", name: "macOS"),
        (mark: "Linux", name: "Linux"),
    ]
}
