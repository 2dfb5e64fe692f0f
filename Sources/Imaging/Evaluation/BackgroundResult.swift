import Domain

/// What becomes of the portraits of one face before one kind of background.
package struct BackgroundResult: Sendable, Encodable {
    /// The label of the background; a plain one that is nearly black counts as `black`.
    package let background: String
    package let pictures: Int
    package let accepted: Int
    package let retouch: Int
    package let refused: Int
    /// Pictures of which no cut-out was tried: no face was found, or no crop is valid anyway.
    package let notTried: Int
    /// Pictures for which a crop within all bands exists, and those of them that were accepted.
    package let framed: Int
    package let framedAndAccepted: Int
    /// Pictures of which a standard photo was made.
    package let delivered: Int

    /// A background as dark as this shows no dark hair.
    package static let black = 25.0

    init(_ background: String, _ portraits: [JudgedPortrait]) {
        self.background = background
        pictures = portraits.count
        accepted = portraits.count { $0.cutOut == .accepted }
        retouch = portraits.count { $0.cutOut == .retouch }
        refused = portraits.count { $0.cutOut == .refused }
        notTried = portraits.count { $0.cutOut == nil }
        let framed = portraits.filter { $0.isFramed == true }
        self.framed = framed.count
        framedAndAccepted = framed.count { $0.cutOut == .accepted }
        delivered = portraits.count(where: \.isDelivered)
    }

    static func all(_ portraits: [JudgedPortrait]) -> [BackgroundResult] {
        Dictionary(grouping: portraits.filter { $0.labels["faces"] == "one" }, by: kind)
            .map { BackgroundResult($0.key, $0.value) }
            .sorted { ($0.pictures, $1.background) > ($1.pictures, $0.background) }
    }

    private static func kind(_ portrait: JudgedPortrait) -> String {
        let label = portrait.labels["background"]
        guard label == "plain", let lightness = portrait.inspection.measures.backgroundLightness,
            lightness < black
        else { return label }
        return "black"
    }
}

extension PhotoMeasures {
    /// Lightness of what is behind the person, 0 to 100, seen as well as it was.
    var backgroundLightness: Double? { matting?.backgroundLightness ?? wallLightness }
}
