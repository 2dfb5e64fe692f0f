/// Neck, ears and the skin of the face.
extension Figure {
    static let skull = Outline.mirrored(
        (0, -0.66),
        (0.20, -0.63),
        (0.38, -0.48),
        (0.475, -0.25),
        (0.50, 0),
        (0.492, 0.22),
        (0.455, 0.425),
        (0.385, 0.59),
        (0.27, 0.73),
        (0.14, 0.82),
        (0, 0.85)
    )

    mutating func paintNeck() {
        let outline = Outline.mirrored(
            (0, 0.40),
            (0.25, 0.45),
            (0.285, 0.70),
            (0.285, 0.90),
            (0.31, 1.06),
            (0.42, 1.17),
            (0.30, 1.40),
            (0, 1.46)
        )
        let neck = body.mask(outline)
        canvas.lay(neck, skin * 0.93)
        let jaw = Self.skull.moved(by: Place(0.02, 0.11))
        canvas.tint(head.soft(still(jaw), 0.05).clipped(to: neck), shadow, 0.95)
        let side = Outline.mirrored((0, 0.4), (0.19, 0.5), (0.20, 0.9), (0.24, 1.1), (0, 1.4))
        canvas.tint(neck.without(body.soft(side, 0.09)), shadow, 0.35)
        for turn in [1.0, -1.0] {
            let bone = Outline.stroke(
                [Place(0.05 * turn, 1.17), Place(0.15 * turn, 1.145), Place(0.28 * turn, 1.11)],
                widths: [0.004, 0.016, 0.004]
            )
            canvas.tint(body.soft(bone, 0.012), shadow, 0.6)
        }
    }

    mutating func paintHead() {
        for ear in [Outline.oval(at: Place(0.50, 0.13), Place(0.068, 0.135))].flatMap({
            [$0, $0.reflected]
        }) {
            let mask = head.mask(still(ear))
            canvas.lay(mask, skin * 0.97)
            let centre = ear.places.reduce(Place.zero, +) / Double(ear.places.count)
            let inner = Outline.oval(at: centre * Place(1.02, 1), Place(0.030, 0.075))
            canvas.tint(head.soft(still(inner), 0.02).clipped(to: mask), shadow, 0.75)
        }
        let face = head.mask(still(Self.skull))
        canvas.lay(face, skin)
        shadeFace(face)
        for side in [-1.0, 1.0] {
            let cheek = turned(.oval(at: Place(0.285 * side, 0.31), Place(0.105, 0.075)))
            let blush = (skin * Tone(1.12, 0.70, 0.66))
            canvas.tint(head.soft(cheek, 0.07).clipped(to: face), blush, 0.24)
        }
    }

    private mutating func shadeFace(_ face: Mask) {
        // Rounds the face: darker towards the jaw, a little more on the side away from the light.
        let lit = Outline.mirrored(
            (0, -0.60),
            (0.28, -0.50),
            (0.40, -0.15),
            (0.40, 0.15),
            (0.36, 0.42),
            (0.24, 0.64),
            (0, 0.76)
        )
        let rim = face.without(head.soft(turned(lit.moved(by: Place(-0.03, 0))), 0.11))
        canvas.tint(rim, shadow, 0.62)
        let forehead = turned(.oval(at: Place(-0.02, -0.28), Place(0.22, 0.10)))
        canvas.shade(head.soft(forehead, 0.12).clipped(to: face), gloss(0.035))
        let chin = turned(.oval(at: Place(0, 0.745), Place(0.075, 0.035)))
        canvas.shade(head.soft(chin, 0.05).clipped(to: face), gloss(0.03))
        let underLip = turned(.oval(at: Place(0, 0.672), Place(0.085, 0.012)))
        canvas.tint(head.soft(underLip, 0.02), shadow, 0.65)
    }

    mutating func paintGlare() {
        let strength = Float(portrait.light.glare)
        guard strength > 0 else { return }
        let forehead = Outline.oval(at: Place(-0.05, -0.29), Place(0.13, 0.05))
        let tip = Outline.oval(at: Place(0, 0.28), Place(0.035, 0.035))
        for (shine, relief) in [(forehead, 0.0), (tip, 0.13)] {
            let mask = head.soft(turned(shine, relief: relief), 0.02)
            canvas.tint(mask, Tone(repeating: 255), strength)
        }
    }

    mutating func paintNose() {
        for side in [-1.0, 1.0] {
            let flank = Outline.stroke(
                [
                    Place(0.075 * side, -0.06), Place(0.052 * side, 0.06),
                    Place(0.060 * side, 0.207), Place(0.095 * side, 0.315),
                ],
                widths: [0.05, 0.03, 0.03, 0.035]
            )
            canvas.tint(head.soft(turned(flank, relief: 0.04), 0.032), shadow, side > 0 ? 0.6 : 0.4)
            let wing = Outline.stroke(
                [
                    Place(0.088 * side, 0.277), Place(0.108 * side, 0.315),
                    Place(0.096 * side, 0.350), Place(0.070 * side, 0.355),
                ],
                widths: [0.004, 0.013, 0.013, 0.004]
            )
            canvas.tint(head.soft(turned(wing, relief: 0.06), 0.006), deepShadow, 0.60)
            let nostril = Outline.stroke(
                [
                    Place(0.026 * side, 0.362), Place(0.050 * side, 0.352),
                    Place(0.074 * side, 0.358),
                ],
                widths: [0.010, 0.022, 0.008]
            )
            canvas.tint(head.soft(turned(nostril, relief: 0.09), 0.004), deepShadow * 0.62, 0.9)
        }
        let bridge = Outline.stroke(
            [Place(-0.006, -0.02), Place(-0.008, 0.132), Place(-0.006, 0.235)],
            widths: [0.02, 0.035, 0.03]
        )
        canvas.shade(head.soft(turned(bridge, relief: 0.09), 0.025), gloss(0.06))
        let tip = Outline.oval(at: Place(-0.004, 0.293), Place(0.034, 0.026))
        canvas.shade(head.soft(turned(tip, relief: 0.13), 0.03), gloss(0.09))
        let under = Outline.stroke(
            [Place(-0.05, 0.368), Place(0, 0.384), Place(0.05, 0.368)],
            widths: [0.006, 0.016, 0.006]
        )
        canvas.tint(head.soft(turned(under, relief: 0.09), 0.012), deepShadow, 0.55)
        let groove = Outline.stroke(
            [Place(0, 0.42), Place(0, 0.49)],
            widths: [0.02, 0.03]
        )
        canvas.tint(head.soft(turned(groove, relief: 0.04), 0.012), shadow, 0.45)
    }
}
