import Foundation

extension Wall {
    /// The colour at a share of the picture's width and height.
    func tone(_ x: Double, _ y: Double, seed: Int) -> Tone {
        switch self {
        case .plain(let tone): tone * Float(1.02 - 0.03 * x - 0.02 * y)
        case .gradient(let upper, let lower): upper.mixed(with: lower, Float(y))
        case .plaster(let tone): tone * Float(1 + Self.roughness(x, y, seed: seed))
        case .blinds: Self.blinds(x, y)
        case .bookshelf: Self.bookshelf(x, y, seed: seed)
        case .room: Self.room(x, y, seed: seed)
        case .trees: Self.trees(x, y, seed: seed)
        }
    }

    private static func roughness(_ x: Double, _ y: Double, seed: Int) -> Double {
        0.045 * Chance.smooth(x * 90, y * 120, seed: seed)
            + 0.035 * Chance.smooth(x * 12, y * 16, seed: seed + 1)
    }

    private static func blinds(_ x: Double, _ y: Double) -> Tone {
        let along = (y * 26).truncatingRemainder(dividingBy: 1)
        let slat = Tone(hex: 0xe9e6df) * Float(0.82 + 0.18 * sin(along * .pi))
        let cord = abs((x * 3).truncatingRemainder(dividingBy: 1) - 0.5) < 0.008
        if along > 0.86 { return Tone(hex: 0x7d8a93) }
        return cord ? slat * 0.8 : slat
    }

    private static func bookshelf(_ x: Double, _ y: Double, seed: Int) -> Tone {
        let wood = Tone(hex: 0x8a6647)
        let level = y * 5.5 + 0.25
        let shelf = Int(level)
        let up = level - Double(shelf)
        if up > 0.88 { return wood * (up > 0.97 ? 0.7 : 1.1) }
        let along = x * 24 + 3 * Chance.at(shelf, 1, seed: seed)
        let book = Int(along.rounded(.down))
        let tall = 0.22 + 0.14 * Chance.at(book, shelf, seed: seed + 2)
        if up < tall || Chance.at(book, shelf, seed: seed + 6) > 0.86 { return wood * 0.55 }
        let covers: [UInt32] = [
            0xb4533f, 0x3f6a8a, 0xd9a441, 0x4f7d5b, 0x7a5480, 0xe0d6c2, 0x2f3e55, 0xc77b58,
        ]
        let pick = Int((Chance.at(book, shelf, seed: seed + 3) + 1) * 3.999)
        let cover = Tone(hex: covers[pick])
        let across = along - Double(book)
        let isTitle = abs(up - 0.62) < 0.05 && abs(across - 0.5) < 0.3
        if isTitle { return cover.mixed(with: Tone(hex: 0xf5efe0), 0.6) }
        return cover * Float(1.06 - 0.55 * pow(abs(across - 0.5) * 2, 6))
    }

    private static func room(_ x: Double, _ y: Double, seed: Int) -> Tone {
        let isInWindow = x > 0.62 && x < 0.96 && y > 0.06 && y < 0.52
        if isInWindow {
            let isBar = abs(x - 0.79) < 0.009 || abs(y - 0.28) < 0.007
            let isFrame = x < 0.64 || x > 0.94 || y < 0.075 || y > 0.505
            if isBar || isFrame { return Tone(hex: 0xfaf8f4) }
            return Tone(hex: 0xa9cfe8).mixed(with: Tone(hex: 0xe3f0f5), Float(y * 1.8))
        }
        let isPicture = x > 0.07 && x < 0.33 && y > 0.12 && y < 0.36
        if isPicture {
            if x < 0.085 || x > 0.315 || y < 0.131 || y > 0.349 { return Tone(hex: 0x4b3a30) }
            let hill = 0.27 + 0.03 * sin(x * 30)
            return y > hill ? Tone(hex: 0x7fa172) : Tone(hex: 0xf0d9b0)
        }
        if y > 0.72 {
            let isCushion = abs((x * 2.2).truncatingRemainder(dividingBy: 1) - 0.5) < 0.47
            return Tone(hex: 0x5f7f86) * (isCushion ? 1 : 0.75)
        }
        return Tone(hex: 0xd8c7ab) * Float(1.03 - 0.10 * y)
    }

    /// Round crowns, row before row, above a meadow.
    private static func trees(_ x: Double, _ y: Double, seed: Int) -> Tone {
        var tone = Tone(hex: 0xcfe6f0).mixed(with: Tone(hex: 0xeef5f2), Float(y * 1.6))
        if y > 0.66 { tone = Tone(hex: 0x9cba66) * Float(1.05 - 0.25 * (y - 0.66)) }
        for row in 0..<3 {
            let level = 0.30 + 0.14 * Double(row)
            let wide = 0.17 + 0.05 * Double(row)
            let first = Int((x / wide).rounded(.down)) - 1
            for tree in first...first + 2 {
                let chance = Chance.at(tree, row, seed: seed)
                let middle = (Double(tree) + 0.5 + 0.3 * chance) * wide
                let height = level + 0.05 * Chance.at(tree, row + 9, seed: seed)
                let across = (x - middle) / wide
                let isTrunk = abs(across) < 0.08 && y > height && y < 0.64 + 0.05 * Double(row)
                if isTrunk { tone = Tone(hex: 0x77604a) }
                let up = (y - height) * 0.75 / wide
                guard abs(across) < 0.85, abs(up) < 0.85 else { continue }
                let ripple = 0.06 * sin(atan2(up, across) * 9 + Double(tree))
                let reach = (across * across + up * up).squareRoot() + ripple
                guard reach < 0.78 else { continue }
                let green = Tone(hex: 0x5c9655) * Float(1.15 - 0.14 * Double(row) + 0.12 * chance)
                tone = green * Float(1.06 - 0.22 * (across * 0.5 + up + 0.3))
            }
        }
        return tone
    }
}
