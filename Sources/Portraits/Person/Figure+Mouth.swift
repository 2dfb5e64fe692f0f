extension Figure {
    mutating func paintMouth() {
        let mouth = portrait.mouth
        let half = 0.165 + 0.015 * mouth.smile
        let rise = 0.055 * mouth.smile
        let gap = 0.11 * mouth.open
        let level = 0.556
        func line(_ heights: [Double]) -> [Place] {
            heights.enumerated().map { index, height in
                let along = Double(index) / Double(heights.count - 1) * 2 - 1
                return Place(along * half, level + height - rise * along * along)
            }
        }
        let upperEdge = line([0, -0.030, -0.042, -0.034, -0.042, -0.030, 0])
        let upperInner = line([0, 0, 0.003, 0.006, 0.003, 0, 0].map { $0 - 0.35 * gap })
            .withEnds(of: line([0, 0]))
        let lowerInner = line([0, 0.003, 0.005, 0.008, 0.005, 0.003, 0].map { $0 + 0.65 * gap })
            .withEnds(of: line([0, 0]))
        let lowerEdge = line([0, 0.034, 0.056, 0.062, 0.056, 0.034, 0].map { $0 + 0.65 * gap })
            .withEnds(of: line([0, 0]))

        let lip = Tone(196, 92, 88).mixed(with: skin, 0.38)
        let raised = upperEdge.map { $0 - Place(0, 0.25 * gap) }.withEnds(of: line([0, 0]))
        let relief = 0.04
        canvas.tint(
            head.soft(turned(.area(between: raised, and: lowerInner), relief: relief), 0.004),
            lip * 0.90
        )
        canvas.tint(
            head.soft(turned(.area(between: upperInner, and: lowerEdge), relief: relief), 0.004),
            lip
        )
        let shine = Outline.oval(at: Place(-0.01, level + 0.036 + 0.65 * gap), Place(0.05, 0.008))
        canvas.shade(head.soft(turned(shine, relief: relief), 0.012), Tone(repeating: 1.14))

        let inside = head.mask(turned(.area(between: upperInner, and: lowerInner), relief: relief))
        canvas.tint(inside, Tone(hex: 0x5a2626))
        if mouth.showsTeeth {
            let bite = zip(upperInner, lowerInner).map { $0 + ($1 - $0) * 0.72 }
            let teeth = turned(.area(between: upperInner, and: bite), relief: relief)
            canvas.tint(head.mask(teeth).clipped(to: inside), Tone(hex: 0xf4f0ea))
        }
        let seam = Outline.stroke(
            line([-0.004, 0.001, 0.005, 0.008, 0.005, 0.001, -0.004].map { $0 - 0.35 * gap })
                .withEnds(of: line([-0.004, -0.004])),
            widths: [0.008, 0.010, 0.012, 0.010, 0.008],
        )
        canvas.tint(head.soft(turned(seam, relief: relief), 0.004), Tone(hex: 0x6e2f2e), 0.85)
        for side in [-1.0, 1.0] {
            let corner = Outline.oval(
                at: Place(side * (half + 0.012), level - rise + 0.002),
                Place(0.012, 0.014)
            )
            canvas.tint(head.soft(turned(corner), 0.014), shadow, 0.8)
        }
    }
}

extension [Place] {
    fileprivate func withEnds(of line: [Place]) -> [Place] {
        [line[0]] + dropFirst().dropLast() + [line[line.count - 1]]
    }
}
