import Foundation

/// The person while being painted, from the back to the front.
struct Figure {
    var canvas: Canvas
    let portrait: MadePortrait
    let head: Frame
    /// The head is held about the neck; the body stays upright.
    let body: Frame

    /// Where the neck bends, below the eyes.
    static let neck = Place(0, 1.0)

    init(_ portrait: MadePortrait) {
        self.portrait = portrait
        let size = (width: portrait.width, height: portrait.height)
        canvas = Canvas(width: size.width, height: size.height)
        head = Frame(
            origin: portrait.centre * Place(Double(size.width), Double(size.height)),
            face: portrait.faceWidth,
            tilt: portrait.pose.roll,
            size: size,
        )
        let upright = Frame(
            origin: .zero,
            face: portrait.faceWidth,
            tilt: portrait.lean,
            size: size,
        )
        body = upright.moved(by: head.pixel(Self.neck) - upright.pixel(Self.neck))
    }

    mutating func paint() {
        paintHairBehind()
        paintNeck()
        paintClothes()
        paintHead()
        paintBrows()
        paintEyes()
        paintNose()
        paintMouth()
        paintGlare()
        if let glasses = portrait.glasses { paint(glasses) }
        paintHairInFront()
        if let hat = portrait.hat { paintHat(hat) }
        paintWisps()
    }

    var skin: Tone { portrait.skin.tone }
    var shadow: Tone { skin * Tone(0.80, 0.73, 0.71) }
    var deepShadow: Tone { skin * Tone(0.58, 0.47, 0.45) }

    /// How bright the skin is, 0 to 1.
    var brightness: Float { (skin * Tone(0.299, 0.587, 0.114)).sum() / 255 }

    /// The factor of a light of that strength: dark skin shines more.
    func gloss(_ strength: Float) -> Tone {
        Tone(repeating: 1 + strength * (1.9 - brightness))
    }

    /// A part of the face as it is seen when the head turns: the nearer, the farther it moves.
    func turned(_ outline: Outline, relief: Double = 0) -> Outline {
        outline.mapped { turned($0, relief: relief) }
    }

    func turned(_ place: Place, relief: Double = 0) -> Place {
        let yaw = portrait.pose.yaw * .pi / 180
        let pitch = portrait.pose.pitch * .pi / 180
        let depth = max(0, 0.25 - place.x * place.x).squareRoot() + relief
        let middle = 0.2
        let x = place.x * cos(yaw) + depth * sin(yaw)
        let y = middle + (place.y - middle) * cos(pitch) + depth * sin(pitch)
        return Place(x, y * portrait.pose.length)
    }

    /// A part of the head that does not move when it turns.
    func still(_ outline: Outline) -> Outline {
        outline.mapped { Place($0.x, $0.y * portrait.pose.length) }
    }
}
