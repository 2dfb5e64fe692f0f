/// What somebody types to find a school: its name, a part, an alias, its code, its initials.
package struct SchoolQuery: Sendable {
    private let text: String

    package init(_ typed: String) {
        text = Self.folded(typed)
    }

    /// Whether less was typed than tells schools apart.
    package var isEmpty: Bool { text.count < 2 }

    /// The schools that may be meant: whole names first, then beginnings, parts and initials.
    package func ranked(_ schools: [School]) -> [School] {
        guard !isEmpty else { return [] }
        let asksInitials = text.allSatisfy { $0.isASCII && $0.isLetter }
        let initials = asksInitials ? PinyinInitials(of: schools.flatMap(\.names)) : nil
        return schools.compactMap { school in
            rank(school, initials).map { (school: school, rank: $0) }
        }
        .sorted {
            ($0.rank, $0.school.name.count, $0.school.name)
                < ($1.rank, $1.school.name.count, $1.school.name)
        }
        .map(\.school)
    }

    /// The schools that are meant: those of exactly that name, alias or code, else all that fit.
    package func meant(_ schools: [School]) -> [School] {
        let exact = isEmpty ? [] : schools.filter(isExactly)
        return exact.isEmpty ? ranked(schools) : exact
    }

    private func isExactly(_ school: School) -> Bool {
        school.code == text || school.names.contains { Self.folded($0) == text }
    }

    /// How well a school fits, 0 best; nil when it does not.
    private func rank(_ school: School, _ initials: PinyinInitials?) -> Int? {
        if isExactly(school) { return 0 }
        let names = school.names.map(Self.folded)
        if names.contains(where: { $0.hasPrefix(text) }) { return 1 }
        if names.contains(where: { $0.contains(text) }) { return 2 }
        let positions = school.names.compactMap { initials?.position(of: text, in: $0) }
        return positions.min().map { $0 == 0 ? 3 : 4 }
    }

    private static func folded(_ name: String) -> String {
        name.foldedToHalfWidth.lowercased().filter { !$0.isWhitespace }
    }
}

extension School {
    fileprivate var names: [String] { [name] + aliases }
}
