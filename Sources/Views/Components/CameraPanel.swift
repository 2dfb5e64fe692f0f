import Domain

/// The bands of a photo specification, in pixels of a frame of the given size.
struct GuideFrame: Sendable {
    var width = 480
    var height = 640
    var hairTop: ClosedRange<Double> = 50...110
    var eyeLine: ClosedRange<Double> = 200...300
    var faceWidth: ClosedRange<Double> = 180...300
}

/// What the page's camera may say while somebody moves; its script decides which.
enum CameraHint: String, CaseIterable {
    case dark, half, nobody, far, near, aside, high, low, tilted, blurred, good
}

extension GuideFrame {
    /// The two ends of a band as shares of a side.
    func shares(_ band: ClosedRange<Double>, of side: Int) -> String {
        [band.lowerBound, band.upperBound]
            .map { String(($0 / Double(side) * 1000).rounded() / 1000) }
            .joined(separator: " ")
    }
}

/// Bands and an outline of head and shoulders to stand in, drawn from the numbers.
func guideFrame(_ guide: GuideFrame) -> Node {
    let width = Double(guide.width)
    return svg(.class("guide"), .viewBox(guide.width, guide.height), .aria("hidden", "true")) {
        band(guide.hairTop, width)
        band(guide.eyeLine, width)
        path(.class("guide-head"), .d(headOutline(guide)))
        path(.class("guide-body"), .d(shoulders(guide)))
        guideWords(.guideHair, at: guide.hairTop)
        guideWords(.guideEyes, at: guide.eyeLine)
    }
}

/// The camera with its guide frame; hidden until a script has found a camera.
///
/// What is taken is given to the uploader with the given id; `source` is what the batch takes, for
/// the advice where no camera opens.
func cameraPanel(
    _ guide: GuideFrame,
    feeding uploader: String,
    for source: BatchPolicy.PhotoSource = .both,
) -> Node {
    let words: [Attribute] = [
        .class("camera"), .module("camera"), .data("feeds", uploader),
        .data("denied", .cameraDenied(source)), .data("absent", .cameraAbsent(source)),
        .data("front", .cameraIsFront(source)),
        Attribute("data-rear-only", when: source == .camera),
        .data("hair", guide.shares(guide.hairTop, of: guide.height)),
        .data("eyes", guide.shares(guide.eyeLine, of: guide.height)),
        .data("face", guide.shares(guide.faceWidth, of: guide.width)),
    ]
    let hints: [Attribute] = CameraHint.allCases.map { .data("hint-\($0)", .cameraHint($0)) }
    return div(words + hints) {
        button(.openCamera, icon: .camera, type: "button", .data("open", ""), .hidden())
        p(.class("notice-line"), .role("alert"), .data("error", ""), .hidden())
        Tag("dialog")(.class("camera-stage"), .data("stage", ""), .aria("label", .takePhoto)) {
            div(.class("camera-view")) {
                Tag("video")(
                    Attribute("playsinline", when: true),
                    Attribute("muted", when: true),
                )
                guideFrame(guide)
                p(.class("camera-count"), .role("status"), .data("count", ""))
            }
            p(.cameraHint, .class("camera-hint"), .role("status"), .data("hint", ""))
            cameraControls
        }
    }
}

private var cameraControls: Node {
    div(.class("camera-controls")) {
        cameraButton(.close, .cross, "close")
        cameraButton(.threeSeconds, .timer, "timer", Attribute("aria-pressed", "false"))
        Tag("button")(
            .class("shutter"),
            .type("button"),
            .data("shoot", ""),
            Attribute("autofocus", when: true),
            .aria("label", .shoot)
        )
        cameraButton(.torch, .torch, "torch", Attribute("aria-pressed", "false"), .hidden())
    }
}

private func cameraButton(
    _ words: Text,
    _ sign: Icon,
    _ role: String,
    _ attributes: Attribute...,
) -> Node {
    let own: [Attribute] = [
        .class("camera-button"), .type("button"), .data(role, ""), .aria("label", words),
    ]
    return Tag("button")(own + attributes) {
        icon(sign)
        span(words)
    }
}

private func band(_ range: ClosedRange<Double>, _ width: Double) -> Node {
    rect(
        .class("guide-band"),
        .number("x", 0),
        .number("y", range.lowerBound),
        .number("width", width),
        .number("height", range.upperBound - range.lowerBound),
    )
}

private func guideWords(_ words: Text, at range: ClosedRange<Double>) -> Node {
    drawnText(
        words,
        .class("guide-words"),
        .number("x", 10),
        .number("y", (range.lowerBound + range.upperBound) / 2),
    )
}

private func middle(_ range: ClosedRange<Double>) -> Double {
    (range.lowerBound + range.upperBound) / 2
}

private func headOutline(_ guide: GuideFrame) -> String {
    let centre = guide.width / 2
    let top = Int(middle(guide.hairTop))
    let radius = Int(middle(guide.faceWidth) / 2)
    let ear = Int(middle(guide.eyeLine))
    let chin = ear + Int(middle(guide.faceWidth) * 0.72)
    return """
        M\(centre) \(top)C\(centre + radius) \(top) \(centre + radius + 8) \(ear - 60) \
        \(centre + radius) \(ear)C\(centre + radius - 6) \(chin - 50) \(centre + 50) \(chin) \
        \(centre) \(chin)C\(centre - 50) \(chin) \(centre - radius + 6) \(chin - 50) \
        \(centre - radius) \(ear)C\(centre - radius - 8) \(ear - 60) \(centre - radius) \(top) \
        \(centre) \(top)Z
        """
}

private func shoulders(_ guide: GuideFrame) -> String {
    let centre = guide.width / 2
    let neck = Int(middle(guide.eyeLine) + middle(guide.faceWidth) * 0.78)
    let floor = guide.height
    return """
        M\(centre - 56) \(neck - 20)C\(centre - 60) \(neck + 50) 20 \(neck + 50) 4 \(floor)\
        M\(centre + 56) \(neck - 20)C\(centre + 60) \(neck + 50) \(guide.width - 20) \(neck + 50) \
        \(guide.width - 4) \(floor)
        """
}
