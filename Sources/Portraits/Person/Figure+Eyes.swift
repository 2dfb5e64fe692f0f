import Foundation

/// One eye, drawn about its own middle; `side` is -1 left and 1 right in the picture.
struct EyeShape {
    static let middle = 0.212
    static let half = 0.098

    let side: Double
    let open: Double

    /// Places along the upper lid, from the inner to the outer corner.
    var upperLid: [Place] {
        lid(heights: [0, 0.030, 0.046, 0.045, 0.028, 0])
    }

    /// Places along the lower lid, from the inner to the outer corner.
    var lowerLid: [Place] {
        lid(heights: [0, -0.020, -0.031, -0.032, -0.022, 0])
    }

    private func lid(heights: [Double]) -> [Place] {
        heights.enumerated().map { index, height in
            let along = Double(index) / Double(heights.count - 1) * 2 - 1
            // A shut upper lid lies on the lower one.
            let shut = -0.030 * (1 - along * along)
            let seen = height > 0 ? shut + (height - shut) * open : height
            let level = (height < 0 && open < 0.2 ? shut : seen) + 0.006 * along
            return Place(side * (Self.middle + along * Self.half), -level)
        }
    }

    /// The mean of both corners and of two places on each lid.
    var centre: Place {
        let inner = [1, 2, 3, 4].flatMap { [upperLid[$0], lowerLid[$0]] }
        let lids = inner.reduce(Place.zero, +) / 8
        return (upperLid[0] + upperLid[5] + 4 * lids) / 6
    }
}

extension Figure {
    mutating func paintEyes() {
        for side in [-1.0, 1.0] { paint(EyeShape(side: side, open: portrait.eyes.open)) }
    }

    private mutating func paint(_ eye: EyeShape) {
        let socket = Outline.oval(
            at: Place(eye.side * EyeShape.middle, -0.025),
            Place(0.115, 0.055)
        )
        canvas.tint(head.soft(turned(socket), 0.05), shadow, 0.55 * brightness)
        for (height, strength) in [(-0.075, 0.05), (0.065, 0.04)] as [(Double, Float)] {
            let lid = Outline.oval(
                at: Place(eye.side * EyeShape.middle, height),
                Place(0.075, 0.008)
            )
            canvas.shade(head.soft(turned(lid), 0.018), gloss(strength))
        }
        let upper = eye.upperLid
        let lower = eye.lowerLid
        let ball = head.mask(turned(.area(between: upper, and: lower)))
        canvas.tint(ball, Tone(250, 248, 246).mixed(with: skin, 0.08 + 0.30 * (1 - brightness)))
        paintIris(eye, in: ball)
        // The upper lid's shadow on the ball.
        let shade = Outline.stroke(
            upper.map { $0 + Place(0, 0.008) },
            widths: [0.014, 0.024, 0.014]
        )
        canvas.shade(head.soft(turned(shade), 0.01).clipped(to: ball), Tone(repeating: 0.72))

        let lash = Tone(hex: 0x231815)
        let past = [upper[5] + Place(eye.side * 0.014, -0.010)]
        canvas.tint(
            head.mask(turned(.stroke(upper + past, widths: [0.006, 0.017, 0.021, 0.006]))),
            lash
        )
        canvas.tint(
            head.soft(turned(.stroke(lower, widths: [0.003, 0.007, 0.006])), 0.003),
            deepShadow,
            0.8,
        )
        let crease = upper.map { $0 + Place(0, -0.026) }
        canvas.tint(
            head.soft(turned(.stroke(crease, widths: [0.002, 0.010, 0.003])), 0.004),
            deepShadow,
            0.55,
        )
    }

    private mutating func paintIris(_ eye: EyeShape, in ball: Mask) {
        let centre = Place(eye.side * EyeShape.middle, -0.010)
        func disc(_ radius: Double, _ way: Place = .zero) -> Mask {
            head.mask(turned(.oval(at: centre + way, Place(radius, radius)))).clipped(to: ball)
        }
        canvas.tint(disc(0.046), portrait.eyes.iris * 0.72)
        canvas.tint(disc(0.040), portrait.eyes.iris)
        canvas.tint(disc(0.032, Place(0, 0.010)), portrait.eyes.iris * 1.35, 0.5)
        canvas.tint(disc(0.020), Tone(hex: 0x120d0b))
        canvas.tint(disc(0.010, Place(-0.014, -0.017)), Tone(repeating: 255), 0.95)
    }

    mutating func paintBrows() {
        let tone = portrait.hair.tone.mixed(with: deepShadow * 0.5, 0.30)
        for side in [-1.0, 1.0] {
            let line = [(0.095, -0.128), (0.17, -0.160), (0.26, -0.172), (0.345, -0.138)]
                .map { Place($0.0 * side, $0.1) }
            let brow = Outline.stroke(line, widths: [0.034, 0.042, 0.034, 0.008])
            canvas.tint(head.soft(turned(brow, relief: 0.02), 0.006), tone, 0.92)
        }
    }
}
