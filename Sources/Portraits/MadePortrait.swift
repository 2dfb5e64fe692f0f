/// Everything that is to be seen on a portrait of somebody who does not exist.
///
/// The same values give the same pixels.
package struct MadePortrait: Sendable, Equatable {
    /// The size of the picture in pixels.
    package var width = 900
    package var height = 1200

    /// Pixels from jaw end to jaw end at the height of the eyes.
    package var faceWidth = 280.0
    /// Where the point between the eyes lies, as shares of width and height.
    package var centre = Place(0.5, 0.38)
    package var pose = Pose()
    package var skin = Skin.light
    package var eyes = Eyes()
    package var mouth = Mouth()
    package var hair = Hair()
    package var glasses: Glasses?
    package var hat: Tone?
    package var clothes = Clothes.whiteShirt
    /// How far the shoulders fall from neck to arm, in face widths.
    package var shoulderSlope = 0.30
    /// How far the body leans about the neck, in degrees clockwise.
    package var lean = 0.0

    package var wall = Wall.plain(Tone(hex: 0xdde1e4))
    /// How dark the head's shadow on the wall is, 0 to 1.
    package var wallShadow = 0.0
    package var companion: Companion?
    package var light = Light()
    package var camera = Camera()
    /// The width of a dark border around the picture, in pixels.
    package var border = 0
    /// Whether lines of writing run along the upper edge.
    package var hasCaption = false
    /// Chooses strands, books, leaves and grain.
    package var seed = 1

    package init() {}
}

/// How the head is held, in degrees.
package struct Pose: Sendable, Equatable {
    /// Clockwise in the picture.
    package var roll = 0.0
    /// Towards the right of the picture.
    package var yaw = 0.0
    /// Downwards.
    package var pitch = 0.0
    /// The head's height against an average one of the same width.
    package var length = 1.0

    package init() {}
}

/// The colour of the skin.
package enum Skin: Sendable, CaseIterable {
    case fair, light, tan, brown, dark, deep

    var tone: Tone {
        switch self {
        case .fair: Tone(hex: 0xf6d9c4)
        case .light: Tone(hex: 0xedc3a2)
        case .tan: Tone(hex: 0xd9a57d)
        case .brown: Tone(hex: 0xb27c56)
        case .dark: Tone(hex: 0x8f5f42)
        case .deep: Tone(hex: 0x704a36)
        }
    }
}

/// The state of the eyes.
package struct Eyes: Sendable, Equatable {
    /// 0 shut, 1 open.
    package var open = 1.0
    package var iris = Tone(hex: 0x4a3223)

    package init() {}
}

/// The state of the mouth.
package struct Mouth: Sendable, Equatable {
    /// 0 closed, 1 wide open.
    package var open = 0.0
    package var showsTeeth = false
    /// How much the corners rise, 0 to 1.
    package var smile = 0.5

    package init() {}
}

/// The hair and its colour.
package struct Hair: Sendable, Equatable {
    package enum Style: Sendable, CaseIterable {
        case short, sidePart, bun, bob, long, fringe, curly, cropped
    }

    package var style = Style.short
    package var tone = Tone(hex: 0x2b211d)
    /// How many single hairs stand off the outline.
    package var wisps = 0
    /// How tall a bun is, against a usual one.
    package var pile = 1.0

    package init() {}
}

/// Glasses by the thickness of their frame.
package struct Glasses: Sendable, Equatable {
    /// In face widths.
    package var rim = 0.018
    package var tone = Tone(hex: 0x2c2b2d)
    /// The share of the lenses that mirrors a light.
    package var glare = 0.0

    package init() {}
}

/// What is worn.
package enum Clothes: Sendable, CaseIterable {
    case whiteShirt, blueShirt, suit, blouse, tShirt, jumper
}

/// What is behind the person.
package enum Wall: Sendable, Equatable {
    case plain(Tone)
    /// From the upper to the lower edge.
    case gradient(Tone, Tone)
    /// Rough plaster.
    case plaster(Tone)
    case blinds, bookshelf, room, trees
}

/// Somebody else in the picture, beside the first.
package struct Companion: Sendable, Equatable {
    /// Where the point between the eyes lies, as shares of width and height.
    package var centre = Place(0.86, 0.34)
    /// The size of the face against the first one.
    package var size = 0.8

    package init() {}
}

/// The light on everything.
package struct Light: Sendable, Equatable {
    /// What each value is multiplied by; 1 is right.
    package var exposure = 1.0
    /// How much darker the right half of the person is, 0 to 1.
    package var shadowedHalf = 0.0
    /// How much a lamp shines on forehead and nose, 0 to 1.
    package var glare = 0.0
    /// How much of the contrast is lost in grey, 0 to 1.
    package var haze = 0.0
    /// The colour of the light: what each channel is multiplied by.
    package var tint = Tone(repeating: 1)

    package init() {}
}

/// What the camera does to the picture.
package struct Camera: Sendable, Equatable {
    /// The standard deviation of a lens out of focus, in pixels.
    package var defocus = 0.0
    /// The length of the way the camera moved, in pixels.
    package var motion = 0.0
    /// The direction of that way in degrees from the row.
    package var motionAngle = 0.0
    /// The standard deviation of the grain, in grey levels.
    package var grain = 1.5

    package init() {}
}
