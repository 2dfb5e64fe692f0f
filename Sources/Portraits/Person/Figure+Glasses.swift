extension Figure {
    mutating func paint(_ glasses: Glasses) {
        let rim = glasses.rim
        for side in [-1.0, 1.0] {
            let lens = Outline.lens(at: Place(0.215 * side, 0.012), Place(0.165, 0.125))
            let inner = Outline.lens(
                at: Place(0.215 * side, 0.012),
                Place(0.165 - rim, 0.125 - rim)
            )
            let glass = head.mask(turned(inner, relief: 0.05))
            canvas.shade(glass, Tone(0.97, 0.98, 1.0))
            if glasses.glare > 0 {
                let reach = 0.33 * glasses.glare
                let patch = Outline.corners(
                    (0.05 * side + 0.215 * side - 0.165, -0.12),
                    (0.05 * side + 0.215 * side - 0.165 + reach, -0.12),
                    (0.215 * side - 0.165 + reach - 0.03, 0.14),
                    (0.215 * side - 0.165 - 0.03, 0.14)
                )
                let light = head.soft(turned(patch, relief: 0.05), 0.01).clipped(to: glass)
                canvas.tint(light, Tone(repeating: 253), 0.92)
            }
            canvas.tint(head.mask(turned(lens, relief: 0.05)).without(glass), glasses.tone)
            let temple = Outline.stroke(
                [Place(0.375 * side, -0.05), Place(0.49 * side, -0.035)],
                widths: [rim * 1.2, rim * 1.2]
            )
            canvas.tint(head.mask(turned(temple)), glasses.tone)
        }
        let bridge = Outline.stroke(
            [Place(-0.058, -0.005), Place(0, -0.028), Place(0.058, -0.005)],
            widths: [rim * 1.1, rim * 1.1]
        )
        canvas.tint(head.mask(turned(bridge, relief: 0.08)), glasses.tone)
    }
}

extension Outline {
    /// A rectangle with very round corners.
    fileprivate static func lens(at centre: Place, _ half: Place) -> Outline {
        Outline(
            oval(at: .zero, Place(1, 1)).places.map { place in
                let stretch = { (value: Double) in
                    value < 0 ? -(-value).squareRoot() : value.squareRoot()
                }
                let square = Place(stretch(place.x), stretch(place.y))
                return centre + half * (0.55 * square + 0.45 * place)
            }
        )
    }
}
