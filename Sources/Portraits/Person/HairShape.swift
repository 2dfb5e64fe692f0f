import Foundation

/// The outlines of a hair style, in face widths about the point between the eyes.
struct HairShape {
    /// Masses behind the head, painted first.
    var behind: [Outline] = []
    /// Masses over forehead and ears.
    var front: [Outline] = []
    /// Where light lies on the hair.
    var shine: [Outline] = [
        .stroke(
            [Place(-0.36, -0.47), Place(-0.20, -0.62), Place(0.06, -0.67)],
            widths: [0.02, 0.06, 0.02]
        )
    ]
    /// The line on which single hairs stand.
    let outer: Outline

    init(_ hair: Hair) {
        switch hair.style {
        case .short: self = .short
        case .sidePart: self = .sidePart
        case .bun: self = .bun(pile: hair.pile)
        case .bob: self = .bob
        case .long: self = .long
        case .fringe: self = .fringe
        case .curly: self = .curly
        case .cropped: self = .cropped
        }
    }

    private init(behind: [Outline] = [], front: [Outline], outer: Outline) {
        self.behind = behind
        self.front = front
        self.outer = outer
    }

    private static var short: HairShape {
        let outer = Outline.curve(
            (-0.485, 0.06),
            (-0.525, -0.10),
            (-0.535, -0.34),
            (-0.46, -0.58),
            (-0.28, -0.76),
            (-0.02, -0.815),
            (0.26, -0.77),
            (0.45, -0.60),
            (0.535, -0.34),
            (0.525, -0.10),
            (0.485, 0.06)
        )
        let inner = Outline.curve(
            (0.465, 0.02),
            (0.45, -0.14),
            (0.425, -0.27),
            (0.33, -0.36),
            (0.15, -0.40),
            (-0.06, -0.43),
            (-0.24, -0.405),
            (-0.36, -0.32),
            (-0.425, -0.22),
            (-0.45, -0.12),
            (-0.465, 0.02)
        )
        return HairShape(front: [outer + inner], outer: outer)
    }

    private static var sidePart: HairShape {
        let outer = Outline.curve(
            (-0.485, 0.08),
            (-0.53, -0.10),
            (-0.535, -0.34),
            (-0.47, -0.60),
            (-0.30, -0.79),
            (-0.05, -0.845),
            (0.24, -0.80),
            (0.46, -0.63),
            (0.54, -0.36),
            (0.525, -0.10),
            (0.485, 0.08)
        )
        let inner = Outline.curve(
            (0.465, 0.03),
            (0.455, -0.12),
            (0.44, -0.26),
            (0.36, -0.31),
            (0.18, -0.35),
            (0.0, -0.43),
            (-0.14, -0.52),
            (-0.21, -0.56),
            (-0.28, -0.46),
            (-0.40, -0.33),
            (-0.445, -0.22),
            (-0.46, -0.10),
            (-0.465, 0.03)
        )
        return HairShape(front: [outer + inner], outer: outer)
    }

    private static var cropped: HairShape {
        let outer = Outline.curve(
            (-0.478, 0.0),
            (-0.505, -0.14),
            (-0.50, -0.34),
            (-0.42, -0.55),
            (-0.25, -0.695),
            (0, -0.735),
            (0.25, -0.695),
            (0.42, -0.55),
            (0.50, -0.34),
            (0.505, -0.14),
            (0.478, 0.0)
        )
        let inner = Outline.curve(
            (0.46, -0.03),
            (0.445, -0.18),
            (0.42, -0.27),
            (0.36, -0.37),
            (0.19, -0.42),
            (0, -0.43),
            (-0.19, -0.42),
            (-0.36, -0.37),
            (-0.42, -0.27),
            (-0.445, -0.18),
            (-0.46, -0.03)
        )
        return HairShape(front: [outer + inner], outer: outer)
    }

    private static func bun(pile: Double) -> HairShape {
        let outer = Outline.curve(
            (-0.495, 0.12),
            (-0.53, -0.06),
            (-0.535, -0.32),
            (-0.46, -0.57),
            (-0.27, -0.735),
            (0, -0.785),
            (0.27, -0.735),
            (0.46, -0.57),
            (0.535, -0.32),
            (0.53, -0.06),
            (0.495, 0.12)
        )
        let inner = Outline.curve(
            (0.475, 0.06),
            (0.46, -0.12),
            (0.42, -0.28),
            (0.28, -0.43),
            (0.10, -0.485),
            (0, -0.49),
            (-0.10, -0.485),
            (-0.28, -0.43),
            (-0.42, -0.28),
            (-0.46, -0.12),
            (-0.475, 0.06)
        )
        let knot = Outline.oval(
            at: Place(0.01, -0.70 - 0.16 * pile),
            Place(0.215, 0.185 * pile)
        )
        return HairShape(behind: [knot], front: [outer + inner], outer: outer)
    }

    private static var bob: HairShape {
        let back = Outline.mirrored(
            (0, -0.80),
            (0.30, -0.75),
            (0.50, -0.56),
            (0.575, -0.28),
            (0.60, 0.05),
            (0.61, 0.38),
            (0.57, 0.66),
            (0.46, 0.74),
            (0.30, 0.70),
            (0, 0.55)
        )
        return HairShape(behind: [back], front: locks(length: 0.70, spread: 0.60), outer: back)
    }

    private static var long: HairShape {
        let back = Outline.mirrored(
            (0, -0.81),
            (0.30, -0.76),
            (0.50, -0.57),
            (0.575, -0.28),
            (0.605, 0.10),
            (0.63, 0.50),
            (0.66, 0.90),
            (0.66, 1.28),
            (0.55, 1.45),
            (0.32, 1.38),
            (0, 1.10)
        )
        return HairShape(behind: [back], front: locks(length: 1.42, spread: 0.64), outer: back)
    }

    private static var fringe: HairShape {
        var shape = bob
        let cover = Outline.curve(
            (-0.50, 0.02),
            (-0.545, -0.22),
            (-0.49, -0.54),
            (-0.29, -0.745),
            (0, -0.80),
            (0.29, -0.745),
            (0.49, -0.54),
            (0.545, -0.22),
            (0.50, 0.02)
        )
        let edge = Outline.curve(
            (0.43, -0.06),
            (0.40, -0.11),
            (0.28, -0.095),
            (0.20, -0.105),
            (0.12, -0.09),
            (0.04, -0.10),
            (-0.06, -0.085),
            (-0.15, -0.10),
            (-0.25, -0.09),
            (-0.33, -0.105),
            (-0.40, -0.11),
            (-0.43, -0.06)
        )
        shape.front += [cover + edge]
        return shape
    }

    private static var curly: HairShape {
        let cloud = lobes(at: Place(0, -0.26), Place(0.70, 0.66), count: 19)
        var shape = HairShape(behind: [cloud], front: cropped.front, outer: cloud)
        shape.shine = [.oval(at: Place(-0.20, -0.60), Place(0.13, 0.05))]
        return shape
    }

    /// Two locks that fall from a parting, each over one temple down to `length`.
    private static func locks(length: Double, spread: Double) -> [Outline] {
        let fall = Outline.curve(
            (0.03, -0.795),
            (0.30, -0.75),
            (0.495, -0.56),
            (0.565, -0.28),
            (spread - 0.01, 0.10),
            (spread, length * 0.7),
            (spread - 0.03, length * 0.92),
            (spread - 0.12, length)
        )
        let back = Outline.curve(
            (0.44, length * 0.95),
            (0.435, length * 0.75),
            (0.465, 0.35),
            (0.47, 0.08),
            (0.45, -0.13),
            (0.37, -0.33),
            (0.20, -0.50),
            (0.0, -0.60),
            (-0.03, -0.70)
        )
        return [fall + back, (fall + back).reflected]
    }

    /// A cloud of curls.
    private static func lobes(at centre: Place, _ half: Place, count: Int) -> Outline {
        Outline(
            (0..<16 * count).map { step in
                let turn = Double(step) / Double(16 * count) * 2 * .pi
                let curl = 0.94 + 0.07 * abs(sin(turn * Double(count) / 2))
                return centre + half * curl * Place(cos(turn), sin(turn))
            }
        )
    }
}
