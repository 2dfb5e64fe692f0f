package import Domain

/// The digits of a question as strokes that are crossed and shaken, without any letter in the
/// file; `jitter` are bytes of chance.
package func captchaDrawing(_ captcha: Captcha, jitter: [UInt8]) -> String {
    var chance = Shake(jitter)
    let digits = captcha.answer.enumerated().map { place, digit in
        strokes(of: digit, at: Double(24 + place * 44), &chance)
    }
    let crossing = (0..<2).map { _ in
        "M4 \(12 + chance.next(56))Q\(60 + chance.next(80)) \(chance.next(80)) 196 \(12 + chance.next(56))"
    }
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 80">\
        <rect width="200" height="80" rx="8" fill="#f5f8fa"/>\
        <g fill="none" stroke="#1a2530" stroke-linecap="round" stroke-linejoin="round">\
        <path d="\(digits.joined())" stroke-width="4"/>\
        <path d="\(crossing.joined())" stroke-width="1.5"/></g></svg>
        """
}

/// Chance from given bytes, round and round.
private struct Shake {
    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes.isEmpty ? [0] : bytes }

    mutating func next(_ limit: Int) -> Int {
        place += 1
        // Neighbours are mixed: the bytes may be digits of a hash.
        let mixed = Int(bytes[place % bytes.count]) * 31 + Int(bytes[place * 7 % bytes.count])
        return mixed % limit
    }
}

/// A digit in a box of 24 × 44, shaken and leaning.
private func strokes(of digit: Int, at left: Double, _ chance: inout Shake) -> String {
    let lean = Double(chance.next(9) - 4) / 16
    let top = Double(12 + chance.next(12))
    return shape(of: digit).map { line in
        line.enumerated().map { index, point in
            let x = left + point.0 + lean * (22 - point.1) + Double(chance.next(5) - 2)
            let y = top + point.1 + Double(chance.next(5) - 2)
            return "\(index == 0 ? "M" : "L")\(Int(x.rounded())) \(Int(y.rounded()))"
        }.joined()
    }.joined()
}

private func shape(of digit: Int) -> [[(Double, Double)]] {
    switch digit {
    case 1: [[(4, 10), (13, 0), (13, 44)]]
    case 2: [[(2, 9), (8, 0), (18, 1), (22, 10), (18, 21), (2, 44), (23, 44)]]
    case 3: [[(2, 3), (14, 0), (21, 9), (12, 20), (22, 31), (15, 44), (2, 41)]]
    case 4: [[(17, 44), (17, 0), (1, 30), (24, 30)]]
    case 5: [[(21, 0), (4, 0), (3, 19), (15, 17), (22, 29), (15, 44), (2, 41)]]
    default: [[(19, 0), (7, 14), (2, 30), (9, 44), (20, 40), (22, 29), (13, 22), (4, 28)]]
    }
}
