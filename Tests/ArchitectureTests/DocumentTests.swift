import Domain
import Foundation
import Testing

struct DocumentTests {
    @Test func theDrawnStatesAreWhatTheTablesSay() throws {
        let page = try document("docs/states.md")
        #expect(page == StateDiagram.page, "stale; run: xueying docs states")
    }

    @Test func theGlossaryHasEachWordOnce() throws {
        let rows = try document("docs/glossary.md").split(separator: "\n")
            .filter { $0.hasPrefix("| ") && !$0.hasPrefix("| 中文") && !$0.hasPrefix("|--") }
            .map { $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) } }
        #expect(rows.count > 40)
        for column in 0..<3 {
            let words = rows.map { $0.count == 3 ? $0[column] : "" }
            let twice = Dictionary(grouping: words, by: \.self)
                .filter { $0.key != "—" && $0.value.count > 1 }
            #expect(twice.isEmpty, "\(twice.keys.sorted())")
        }
    }

    @Test func theGlossaryNamesOnlyWhatExists() throws {
        let code = try SourceTree.files(in: "Sources", endings: ["swift"])
            .flatMap { $0.code.map(\.line) }.joined(separator: "\n")
        let words = Set(code.split { !$0.isLetter && !$0.isNumber })
        for name in try document("docs/glossary.md").matches(of: #/`([A-Za-z]+)`/#) {
            #expect(words.contains(name.1), "\(name.1)")
        }
    }

    private func document(_ path: String) throws -> String {
        try String(contentsOf: SourceTree.root.appending(path: path), encoding: .utf8)
    }
}
