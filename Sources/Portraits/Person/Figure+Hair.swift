import Foundation

/// Hair: a mass behind the head, a mass in front, strands and shine on both, single hairs last.
extension Figure {
    mutating func paintHairBehind() {
        for mass in HairShape(portrait.hair).behind {
            let mask = head.mask(still(mass))
            canvas.lay(mask, strands(dark: 0.78))
        }
    }

    mutating func paintHairInFront() {
        let shape = HairShape(portrait.hair)
        for mass in shape.front {
            let mask = head.mask(still(mass))
            let cast = head.soft(still(mass.moved(by: Place(0.006, 0.028))), 0.025)
            canvas.shade(cast.without(mask), Tone(0.88, 0.84, 0.83))
        }
        for mass in shape.front {
            let mask = head.mask(still(mass))
            canvas.lay(mask, strands(dark: 1))
            for band in shape.shine {
                let light = head.soft(still(band), 0.05).clipped(to: mask)
                canvas.tint(light, portrait.hair.tone * 1.25 + Tone(26, 22, 20), 0.55)
            }
        }
    }

    /// The colour of the hair, streaked along the head.
    private func strands(dark: Float) -> (Int, Int) -> Tone {
        let (tone, frame, seed) = (portrait.hair.tone, head, portrait.seed)
        return { x, y in
            let place = frame.place(x, y)
            let from = place - Place(0.02, -0.95)
            let angle = atan2(from.x, -from.y)
            let radius = (from * from).sum().squareRoot()
            let streak =
                Chance.smooth(angle * 60, radius * 5, seed: seed)
                + 0.6 * Chance.smooth(angle * 150, radius * 8, seed: seed + 1)
            return tone * dark * Float(1 + 0.10 * streak)
        }
    }

    mutating func paintWisps() {
        var chance = Chance(seed: portrait.seed &+ 40)
        let masses = HairShape(portrait.hair).outer
        for _ in 0..<portrait.hair.wisps {
            let places = masses.places
            let root = places[Int(chance.share() * Double(places.count))]
            let way = root - Place(0, 0.1)
            let out = way / (way * way).sum().squareRoot()
            let aside = Place(-out.y, out.x) * chance.within(-1...1)
            let reach = chance.within(0.05...0.15)
            let line = [
                root - out * 0.05, root + out * reach * 0.5 + aside * reach * 0.2,
                root + out * reach + aside * reach * 0.8,
            ]
            let hair = Outline.stroke(line, widths: [0.007, 0.005, 0.002])
            canvas.lay(head.mask(still(hair)), portrait.hair.tone)
        }
    }

    mutating func paintHat(_ tone: Tone) {
        let crown = Outline.mirrored(
            (0, -0.93),
            (0.28, -0.88),
            (0.47, -0.70),
            (0.535, -0.42),
            (0.53, -0.30),
            (0.26, -0.235),
            (0, -0.22)
        )
        let mask = head.mask(still(crown))
        canvas.tint(
            head.soft(still(crown.moved(by: Place(0, 0.04))), 0.03).without(mask),
            shadow,
            0.7
        )
        canvas.lay(mask, tone)
        let band = Outline.mirrored(
            (0, -0.36),
            (0.27, -0.375),
            (0.55, -0.44),
            (0.555, -0.29),
            (0.27, -0.215),
            (0, -0.20)
        )
        let edge = head.mask(still(band))
        canvas.lay(edge, tone * 0.86)
        let light = Outline.oval(at: Place(-0.16, -0.68), Place(0.16, 0.12))
        canvas.shade(head.soft(still(light), 0.12).clipped(to: mask), Tone(repeating: 1.14))
    }
}
