/// What is worn, over shoulders that fall from the neck.
extension Figure {
    mutating func paintClothes() {
        let torso = body.mask(shoulders)
        switch portrait.clothes {
        case .whiteShirt: paintShirt(torso, Tone(hex: 0xf1f2f4))
        case .blueShirt: paintShirt(torso, Tone(hex: 0x5f86b8))
        case .blouse: paintShirt(torso, Tone(hex: 0xb5566b))
        case .suit: paintSuit(torso, Tone(hex: 0x2d3444))
        case .tShirt: paintTop(torso, Tone(hex: 0x3f6f63), neckline: 1.36, band: 0.035)
        case .jumper: paintTop(torso, Tone(hex: 0x8a3b3f), neckline: 1.26, band: 0.075)
        }
    }

    private var shoulders: Outline {
        let fall = portrait.shoulderSlope
        return .mirrored(
            (0, 1.02),
            (0.26, 1.05),
            (0.38, 1.115),
            (0.62, 1.17 + 0.28 * fall),
            (0.88, 1.17 + 0.62 * fall),
            (1.06, 1.20 + 1.05 * fall),
            (1.16, 1.62 + 0.9 * fall),
            (1.22, 2.3),
            (1.26, 3.2),
            (0.7, 4.5),
            (0, 4.6)
        )
    }

    private mutating func paintCloth(_ torso: Mask, _ tone: Tone) {
        canvas.lay(torso, tone)
        let below = Outline.oval(at: Place(0.02, 1.16), Place(0.40, 0.12))
        canvas.shade(body.soft(below, 0.12).clipped(to: torso), Tone(repeating: 0.88))
        for side in [-1.0, 1.0] {
            let arm = Outline.stroke(
                [Place(0.86 * side, 1.85), Place(0.80 * side, 2.3), Place(0.84 * side, 3.2)],
                widths: [0.01, 0.05, 0.07]
            )
            canvas.shade(body.soft(arm, 0.035).clipped(to: torso), Tone(repeating: 0.84))
            let flank = Outline.stroke(
                [Place(1.12 * side, 1.6), Place(1.20 * side, 2.3), Place(1.24 * side, 3.4)],
                widths: [0.10, 0.20, 0.20]
            )
            let dim: Float = side > 0 ? 0.88 : 0.94
            canvas.shade(body.soft(flank, 0.10).clipped(to: torso), Tone(repeating: dim))
            let fold = Outline.stroke(
                [Place(0.42 * side, 1.30), Place(0.55 * side, 1.52), Place(0.60 * side, 1.80)],
                widths: [0.008, 0.03, 0.006]
            )
            canvas.shade(body.soft(fold, 0.03).clipped(to: torso), Tone(repeating: 0.92))
        }
    }

    private mutating func paintShirt(_ torso: Mask, _ tone: Tone) {
        paintCloth(torso.without(body.mask(opening(to: 1.34))), tone)
        paintPlacket(torso, tone, from: 1.34)
        paintCollar(tone)
    }

    private mutating func paintPlacket(_ torso: Mask, _ tone: Tone, from top: Double) {
        let edge = Outline.stroke([Place(0.055, top), Place(0.058, 3.2)], widths: [0.008, 0.008])
        canvas.shade(body.soft(edge, 0.006).clipped(to: torso), Tone(repeating: 0.84))
        for step in 0..<5 {
            let place = Place(0, top + 0.10 + 0.30 * Double(step))
            let button = body.mask(.oval(at: place, Place(0.021, 0.021)))
            canvas.shade(
                body.mask(.oval(at: place + Place(0.005, 0.008), Place(0.024, 0.024))),
                Tone(repeating: 0.86)
            )
            canvas.tint(button, tone.mixed(with: Tone(hex: 0xc9ccd2), 0.7))
        }
    }

    private mutating func paintCollar(_ tone: Tone) {
        for side in [-1.0, 1.0] {
            let flap = Outline.corners(
                (0.30 * side, 1.0),
                (0.375 * side, 1.13),
                (0.265 * side, 1.46),
                (0.02 * side, 1.335),
                (0.19 * side, 1.18)
            )
            canvas.shade(
                body.soft(flap.moved(by: Place(0.008, 0.022)), 0.02),
                Tone(repeating: 0.80)
            )
            let mask = body.mask(flap)
            canvas.lay(mask, tone * 1.03 + Tone(repeating: 2))
            let fold = Outline.stroke(
                [Place(0.29 * side, 1.0), Place(0.17 * side, 1.19), Place(0.02 * side, 1.335)],
                widths: [0.02, 0.035, 0.01]
            )
            canvas.shade(body.soft(fold, 0.02).clipped(to: mask), Tone(repeating: 0.90))
        }
    }

    private mutating func paintSuit(_ torso: Mask, _ tone: Tone) {
        let shirt = Tone(hex: 0xeef0f3)
        let open = Outline.corners(
            (-0.36, 1.0),
            (0.36, 1.0),
            (0.34, 1.3),
            (0.03, 2.35),
            (-0.03, 2.35),
            (-0.34, 1.3)
        )
        canvas.lay(body.mask(open).clipped(to: torso).without(body.mask(opening(to: 1.34))), shirt)
        paintTie()
        paintCollar(shirt)
        paintCloth(torso.without(body.mask(open)), tone)
        for side in [-1.0, 1.0] {
            let lapel = Outline.corners(
                (0.345 * side, 1.09),
                (0.50 * side, 1.18),
                (0.66 * side, 1.46),
                (0.52 * side, 1.55),
                (0.565 * side, 1.64),
                (0.04 * side, 2.36),
                (0.02 * side, 2.33),
                (0.315 * side, 1.38)
            )
            canvas.shade(
                body.soft(lapel.moved(by: Place(0.015, 0.02)), 0.025),
                Tone(repeating: 0.80)
            )
            canvas.lay(body.mask(lapel), tone * 1.14)
            let notch = Outline.stroke(
                [Place(0.66 * side, 1.46), Place(0.52 * side, 1.55)],
                widths: [0.012, 0.006]
            )
            canvas.tint(body.mask(notch), tone * 0.7)
        }
    }

    private mutating func paintTie() {
        let tone = Tone(hex: 0x8c2f3a)
        let blade = Outline.corners((-0.06, 1.44), (0.06, 1.44), (0.115, 2.5), (-0.115, 2.5))
        canvas.shade(body.soft(blade.moved(by: Place(0.02, 0.01)), 0.02), Tone(repeating: 0.86))
        canvas.lay(body.mask(blade), tone)
        let knot = Outline.corners((-0.085, 1.335), (0.085, 1.335), (0.055, 1.47), (-0.055, 1.47))
        canvas.lay(body.mask(knot), tone * 1.15)
    }

    private mutating func paintTop(_ torso: Mask, _ tone: Tone, neckline: Double, band: Double) {
        let hole = body.mask(opening(to: neckline))
        paintCloth(torso.without(hole), tone)
        let ring = body.mask(opening(to: neckline + band, wider: band)).without(hole)
        canvas.tint(ring.clipped(to: torso), tone * 0.86)
    }

    private func opening(to depth: Double, wider: Double = 0) -> Outline {
        .mirrored(
            (0, 0.6),
            (0.29 + wider, 0.7),
            (0.30 + wider, 1.02),
            (0.27 + wider, 1.16),
            (0.17 + wider / 2, depth - 0.05),
            (0, depth)
        )
    }
}
