import Foundation

/// The letters with which Chinese characters begin in pinyin: `cqdx` for 重庆大学.
struct PinyinInitials: Sendable {
    /// The letters that each character may begin with.
    private var letters: [Character: Set<Character>] = [:]

    /// Learns the characters of all names at once: asking for each by itself takes a hundred times
    /// as long.
    init(of names: [String]) {
        let signs = Array(Set(names.joined()).filter { !$0.isASCII })
        let latin = signs.map(String.init).joined(separator: "\n")
            .applyingTransform(.toLatin, reverse: false)?
            .applyingTransform(.stripDiacritics, reverse: false)
        let readings = (latin ?? "").split(separator: "\n", omittingEmptySubsequences: false)
        guard readings.count == signs.count else { return }
        for (sign, reading) in zip(signs, readings) {
            let usual = reading.lowercased().first.map { Set([$0]) } ?? []
            letters[sign] = usual.union(Self.otherReadings[sign] ?? [])
        }
    }

    /// Where the typed letters stand in a row in a name: 0 at the beginning, nil when nowhere.
    func position(of typed: String, in name: String) -> Int? {
        let wanted = Array(typed.lowercased())
        let signs = name.foldedToHalfWidth.filter { !$0.isWhitespace }.map(initials)
        guard !wanted.isEmpty, wanted.count <= signs.count else { return nil }
        return (0...(signs.count - wanted.count)).first { start in
            zip(signs[start...], wanted).allSatisfy { $0.contains($1) }
        }
    }

    private func initials(of sign: Character) -> Set<Character> {
        sign.isASCII ? Set(String(sign).lowercased()) : letters[sign] ?? []
    }

    /// Characters that names of places and schools read in more than one way.
    private static let otherReadings: [Character: Set<Character>] = [
        "重": ["c", "z"], "长": ["c", "z"], "厦": ["x", "s"], "藏": ["z", "c"], "乐": ["l", "y"],
        "六": ["l"], "都": ["d"], "传": ["c"], "朝": ["c", "z"], "蚌": ["b"], "曾": ["z", "c"],
        "单": ["d", "s"], "解": ["j", "x"], "行": ["x", "h"], "会": ["h", "k"], "校": ["x", "j"],
        "石": ["s"], "调": ["d", "t"], "铅": ["q", "y"], "番": ["p", "f"], "沈": ["s"],
        "莘": ["s", "x"], "尉": ["w", "y"], "浚": ["x", "j"], "亳": ["b"], "泌": ["b", "m"],
        "台": ["t"], "大": ["d"], "车": ["c"], "省": ["s"], "华": ["h"], "种": ["z"],
    ]
}
