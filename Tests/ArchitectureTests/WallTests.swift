import Testing

/// The edges of the floor plan: no arrow goes up, none goes sideways.
struct WallTests {
    /// Which room may reach which.
    static let edges: [String: Set<String>] = [
        "Domain": [],
        "CImageEngine": [],
        "CPostgres": [],
        "CArchive": [],
        "Portraits": [],
        "Imaging": ["Domain", "CImageEngine"],
        "Storage": ["Domain", "CPostgres", "CArchive"],
        "Views": ["Domain"],
        "Integrations": ["Domain"],
        "Services": ["Domain", "Imaging", "Storage", "Views"],
        "Web": ["Domain", "Services", "Views"],
        "xueying": [
            "Domain", "Imaging", "Portraits", "Storage", "Views", "Integrations", "Services", "Web",
        ],
        "TestSupport": ["Domain", "Imaging", "Storage", "Views", "Integrations", "Services"],
    ]

    /// What comes with the language and reaches nobody.
    static let system: Set<String> = ["Foundation", "Dispatch", "Glibc", "Synchronization"]

    /// Modules in which a declared product keeps a part of what it hands out.
    static let parts = ["Hummingbird": ["HTTPTypes", "HummingbirdCore"]]

    @Test func everyRoomIsOnThePlan() throws {
        #expect(Set(try SourceTree.targets) == Set(Self.edges.keys))
    }

    @Test func thePackageDeclaresExactlyTheEdges() throws {
        let manifest = try Manifest()
        for (room, reached) in Self.edges {
            let declared = try #require(manifest.dependencies[room], "\(room) is not declared")
            #expect(declared.intersection(Self.edges.keys) == reached, "\(room)")
        }
    }

    @Test(arguments: edges.keys.sorted())
    func aRoomImportsOnlyWhatItMayReach(_ room: String) throws {
        let declared = try Manifest().dependencies[room, default: []]
        let parts = declared.flatMap { Self.parts[$0, default: []] }
        let system = ["Domain", "Views"].contains(room) ? ["Foundation"] : Self.system
        let allowed = declared.union(parts).union(system).union(
            room == "TestSupport" ? ["Testing"] : []
        )
        for file in try SourceTree.files(in: "Sources/\(room)", endings: ["swift"]) {
            #expect(file.imports.subtracting(allowed).isEmpty, "\(file.path)")
        }
    }

    @Test(
        arguments: [
            ("Hummingbird", ["Web", "xueying"]), ("GRDB", ["Storage"]),
            ("AsyncHTTPClient", ["Integrations", "TestSupport", "xueying"]),
            ("ArgumentParser", ["xueying"]),
            ("Configuration", ["xueying"]), ("CryptoExtras", ["Storage"]),
        ] as [(String, Set<String>)]
    )
    func aPackageStaysInItsRoom(_ product: String, _ rooms: Set<String>) throws {
        let users = try Manifest().dependencies
            .filter { $0.value.contains(product) && Self.edges.keys.contains($0.key) }
        #expect(Set(users.keys).isSubset(of: rooms))
    }

    @Test func onlyTestsReachTheSamplesOfTests() throws {
        for (room, reached) in try Manifest().dependencies where Self.edges.keys.contains(room) {
            #expect(!reached.contains("TestSupport"), "\(room)")
        }
    }

    @Test func anImportIsReadInEveryForm() {
        let text = """
            import A
            package import B
            @preconcurrency import C
            @testable private import D
            import struct E.Inner
            // import F
            let text = "import G"
            """
        let file = SourceFile(path: "x.swift", text: text)
        #expect(file.imports == ["A", "B", "C", "D", "E"])
    }
}
