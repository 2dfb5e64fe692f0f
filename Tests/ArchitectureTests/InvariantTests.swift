import Testing

/// What holds in every room.
struct InvariantTests {
    static let code: Set<String> = [
        "swift", "cpp", "hpp", "c", "h", "js", "css", "sh", "py",
    ]

    @Test(arguments: ["Sources", "Tests", "Public", "script", ".ci"])
    func noFileIsLongerThanThreeHundredLines(_ folder: String) throws {
        for file in try SourceTree.files(in: folder, endings: Self.code) {
            #expect(file.lineCount <= 300, "\(file.path) has \(file.lineCount) lines")
        }
    }

    @Test(arguments: ["Sources", "Tests", "Public"])
    func noFolderIsALumberRoom(_ folder: String) throws {
        let lumber: Set = [
            "util", "utils", "utilities", "helper", "helpers", "common", "shared", "manager",
            "managers", "misc",
        ]
        for path in try SourceTree.foldersBelow(folder) {
            let name = path.split(separator: "/").last.map { $0.lowercased() } ?? ""
            #expect(!lumber.contains(name), "\(path)")
        }
    }

    /// Time, chance and surroundings are parameters everywhere but at the door.
    @Test func nothingIsAmbient() throws {
        let ambient =
            #/
            \bDate\(\)|\bDate\.now\b|\bUUID\(\)|\.random\(|\.randomElement\(|\.shuffled\(\)
            |SystemRandomNumberGenerator|\bProcessInfo\b|\bgetenv\b
            /#
        try expectNone(
            of: ambient,
            outside: ["xueying", "TestSupport"],
            endings: ["swift", "cpp"]
        )
    }

    @Test func statementsOfSQLStayInStorage() throws {
        let sql = #/"(?:select|insert into|update|delete from|create table|drop table)\s/#
        try expectNone(of: sql, outside: ["Storage"], endings: ["swift"])
    }

    /// Sentences for people stand in `Views`; partners, the demo's data, the names of programs and
    /// the words that lists of others are read by speak for themselves.
    @Test func otherRoomsSpeakNoChinese() throws {
        try expectNone(
            of: #/\p{Script=Han}/#,
            outside: ["Views", "Integrations", "xueying", "TestSupport"],
            andFolders: ["Demo", "Software", "Vocabulary"],
            endings: ["swift", "cpp", "hpp"],
        )
    }

    private func expectNone(
        of form: Regex<Substring>,
        outside rooms: Set<String>,
        andFolders folders: Set<String> = [],
        endings: Set<String>,
    ) throws {
        for room in try SourceTree.targets where !rooms.contains(room) {
            for file in try SourceTree.files(in: "Sources/\(room)", endings: endings)
            where !folders.contains(where: { file.path.contains("/\($0)/") }) {
                for (number, line) in file.code where line.contains(form) {
                    Issue.record("\(file.path):\(number): \(line)")
                }
            }
        }
    }
}
