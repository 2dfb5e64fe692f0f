import Foundation

/// The files of the package, as the architecture tests read them.
enum SourceTree {
    /// The folder of `Package.swift`.
    static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The rooms and doorways below `Sources`, by name.
    static var targets: [String] { get throws { try folders(in: root.appending(path: "Sources")) } }

    /// All files below the folder whose name ends so, hidden ones left out; none where there is
    /// no such folder.
    static func files(in folder: String, endings: Set<String>) throws -> [SourceFile] {
        let base = root.appending(path: folder)
        guard FileManager.default.fileExists(atPath: base.path) else { return [] }
        return try FileManager.default.subpathsOfDirectory(atPath: base.path)
            .filter { path in
                endings.contains(URL(filePath: path).pathExtension)
                    && !path.split(separator: "/").contains { $0.hasPrefix(".") }
            }
            .sorted()
            .map { path in
                SourceFile(
                    path: "\(folder)/\(path)",
                    text: try String(contentsOf: base.appending(path: path), encoding: .utf8),
                )
            }
    }

    /// Every folder below the folder, as paths from the root.
    static func foldersBelow(_ folder: String) throws -> [String] {
        let base = root.appending(path: folder)
        guard FileManager.default.fileExists(atPath: base.path) else { return [] }
        return try FileManager.default.subpathsOfDirectory(atPath: base.path)
            .filter { isFolder(base.appending(path: $0)) }
            .map { "\(folder)/\($0)" }
    }

    private static func folders(in base: URL) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: base.path)
            .filter { isFolder(base.appending(path: $0)) }
            .sorted()
    }

    private static func isFolder(_ url: URL) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
            && isFolder.boolValue
    }
}

/// One file of the package.
struct SourceFile: Sendable {
    /// From the root of the package.
    let path: String
    let text: String

    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

    /// How many lines an editor shows; the end of the last line begins no other.
    var lineCount: Int { lines.count - (text.hasSuffix("\n") ? 1 : 0) }

    /// The lines without comments, each with its number.
    var code: [(number: Int, line: String)] {
        zip(1..., lines).map { number, line in
            // A double slash within a text, such as an address, is no comment.
            let cut = line.ranges(of: "//").first { range in
                line[..<range.lowerBound].count { $0 == "\"" }.isMultiple(of: 2)
            }
            return (number, String(line[..<(cut?.lowerBound ?? line.endIndex)]))
        }
    }

    /// The modules that it imports.
    var imports: Set<String> {
        let form =
            #/
            ^\s*(?:@\w+(?:\([^)]*\))?\s+)*
            (?:(?:package|public|internal|fileprivate|private)\s+)?
            import\s+(?:(?:struct|class|enum|protocol|func|var|let|typealias|actor)\s+)?(\w+)
            /#
        return Set(code.compactMap { $0.line.firstMatch(of: form).map { String($0.1) } })
    }
}
