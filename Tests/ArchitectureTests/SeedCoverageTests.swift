import Foundation
import Testing

/// What the replaced systems did, row by row, against what the product shows of it.
struct SeedCoverageTests {
    /// The rows of each system: S0.1 to S0.42, …, B1 to B24, C1 to C42.
    static let systems: [(name: String, start: String, count: Int)] = [
        ("S0", "S0.", 42), ("S1", "S1.", 34), ("S2", "S2.", 39), ("S3", "S3.", 35),
        ("S4", "S4.", 28), ("B", "B", 24), ("C", "C", 42),
    ]
    static let states = ["done", "part", "open"]

    @Test func everyRowStandsOnceAndInItsPlace() throws {
        let expected = Self.systems.flatMap { system in
            (1...system.count).map { "\(system.start)\($0)" }
        }
        #expect(try CoverageTable().rows.map(\.id) == expected)
    }

    @Test func everyStateSaysWhatItMust() throws {
        for row in try CoverageTable().rows {
            let proofs = row.names.filter { !$0.hasPrefix("Link.") }
            switch row.state {
            case "done": #expect(!proofs.isEmpty, "\(row.id) is shown by no test or command")
            case "part": #expect(!row.names.isEmpty && !row.remark.isEmpty, "\(row.id)")
            case "open": #expect(row.names.isEmpty, "\(row.id) shows something")
            default: Issue.record("\(row.id) is \(row.state)")
            }
        }
    }

    @Test func theCountsAtTheTopAreThoseOfTheRows() throws {
        let table = try CoverageTable()
        for system in Self.systems {
            let rows = table.rows.filter { $0.system == system.name }
            #expect(table.counts[system.name] == Self.count(rows), "\(system.name)")
        }
        #expect(table.counts["all"] == Self.count(table.rows))
    }

    @Test func whatARowNamesExists() throws {
        let product = try ProductNames()
        for row in try CoverageTable().rows {
            for name in row.names { #expect(product.have(name), "\(row.id): \(name)") }
        }
    }

    @Test(arguments: [
        "Link.nowhere", "xueying dance", "xueying", "PayTests.swift:nobodyPays", "order",
        "ArchitectureTests/SeedCoverageTests.swift:count",
    ])
    func whatDoesNotExistIsFoundOut(_ name: String) throws {
        #expect(try !ProductNames().have(name))
    }

    private static func count(_ rows: [CoverageTable.Row]) -> [Int] {
        states.map { state in rows.filter { $0.state == state }.count } + [rows.count]
    }
}

/// `docs/seed-coverage.md`, read.
private struct CoverageTable {
    struct Row {
        let id: String
        let system: String
        /// What shows the row: pages, commands, tests.
        let names: [String]
        let state: String
        let remark: String
    }

    private(set) var rows: [Row] = []
    /// Done, part, open and all, by system.
    private(set) var counts: [String: [Int]] = [:]

    init() throws {
        let page = SourceTree.root.appending(path: "docs/seed-coverage.md")
        let lines = try String(contentsOf: page, encoding: .utf8).split(separator: "\n")
        for line in lines where line.hasPrefix("| ") {
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            try #require(cells.count == 5, "\(line)")
            let numbers = cells.dropFirst().compactMap { Int($0) }
            if numbers.count == 4 { counts[cells[0]] = numbers }
            guard let id = cells[0].wholeMatch(of: #/(S\d|B|C)\.?\d+/#) else { continue }
            rows.append(
                Row(
                    id: cells[0],
                    system: String(id.1),
                    names: cells[2].matches(of: #/`([^`]+)`/#).map { String($0.1) },
                    state: cells[3],
                    remark: cells[4],
                )
            )
        }
    }
}

/// The pages, commands and tests that there are, as their sources declare them.
private struct ProductNames {
    private var links: Set<String> = []
    private var commands: Set<String> = []
    private var tests: Set<String> = []

    init() throws {
        for line in try Self.code(of: "Sources/Views/Links") {
            if let link = line.firstMatch(of: #/^ +case (\w+)/#) { links.insert(String(link.1)) }
        }
        for line in try Self.code(of: "Sources/xueying") {
            if let name = line.firstMatch(of: #/commandName: "(\w+)"/#) {
                commands.insert(String(name.1))
            }
            // A command without a name of its own is called as its type is.
            if let type = line.firstMatch(of: #/struct (\w+): (?:Async)?ParsableCommand/#) {
                commands.insert(type.1.lowercased())
            }
        }
        for file in try SourceTree.files(in: "Tests", endings: ["swift"]) {
            for part in file.text.components(separatedBy: "@Test").dropFirst() {
                guard let name = part.firstMatch(of: #/func (`[^`]+`|\w+)/#) else { continue }
                tests.insert("\(file.path.dropFirst("Tests/".count)):\(name.1)")
            }
        }
        for file in try SourceTree.files(in: "Tests/EndToEnd", endings: ["py"]) {
            for line in file.lines {
                guard let name = line.firstMatch(of: #/^def (test_\w+)\(/#) else { continue }
                tests.insert("\(file.path.dropFirst("Tests/".count)):\(name.1)")
            }
        }
    }

    func have(_ name: String) -> Bool {
        if name.hasPrefix("Link.") { return links.contains(String(name.dropFirst(5))) }
        guard name.hasPrefix("xueying ") else { return tests.contains(name) }
        return name.split(separator: " ").dropFirst().allSatisfy { commands.contains(String($0)) }
    }

    private static func code(of folder: String) throws -> [String] {
        try SourceTree.files(in: folder, endings: ["swift"]).flatMap { $0.code.map(\.line) }
    }
}
