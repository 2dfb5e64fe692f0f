import Foundation

/// What `Package.swift` says each target may reach.
struct Manifest {
    /// For each target the names of targets and products that it depends on.
    let dependencies: [String: Set<String>]

    init() throws {
        let text = try String(
            contentsOf: SourceTree.root.appending(path: "Package.swift"),
            encoding: .utf8,
        )
        var found: [String: Set<String>] = [:]
        let starts = text.ranges(of: #/\.(?:target|executableTarget|testTarget|systemLibrary)\(/#)
        for (place, start) in starts.enumerated() {
            let end = place + 1 < starts.count ? starts[place + 1].lowerBound : text.endIndex
            let block = text[start.upperBound..<end]
            guard let name = block.firstMatch(of: #/name:\s*"(\w+)"/#)?.1 else { continue }
            found[String(name)] = Self.names(in: block)
        }
        dependencies = found
    }

    private static func names(in block: Substring) -> Set<String> {
        guard let start = block.firstRange(of: "dependencies: [") else { return [] }
        var depth = 1
        let rest = block[start.upperBound...]
        let end =
            rest.indices.first { index in
                if rest[index] == "[" { depth += 1 }
                if rest[index] == "]" { depth -= 1 }
                return depth == 0
            } ?? rest.endIndex
        let list = rest[..<end].replacing(#/package:\s*"[^"]*"/#, with: "")
        return Set(list.matches(of: #/"([^"]+)"/#).map { String($0.1) })
    }
}
