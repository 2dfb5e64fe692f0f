// swift-tools-version:6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

// Where Debian and Ubuntu keep the headers of OpenCV, of GLib, on which libvips stands, and of Pango.
#if arch(arm64)
let architecture = "aarch64-linux-gnu"
#else
let architecture = "x86_64-linux-gnu"
#endif
let imageLibraryHeaders = [
    "/usr/include/opencv4", "/usr/include/glib-2.0", "/usr/lib/\(architecture)/glib-2.0/include",
    "/usr/include/cairo", "/usr/include/pango-1.0", "/usr/include/harfbuzz",
].flatMap { ["-isystem", $0] }

let engineRooms = [
    ".", "cards", "codes", "face", "input", "matting", "measures", "networks", "output", "process",
    "sheets",
]

let package = Package(
    name: "xueying",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "xueying", targets: ["xueying"])],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(
            url: "https://github.com/apple/swift-configuration",
            from: "1.4.0",
            traits: [.defaults, "CommandLineArguments"],
        ),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        // The values, rules and state machines of photo collection, and the ports (what we ask
        // of partners), with no I/O.
        .target(name: "Domain", swiftSettings: strict),

        // The C++ engine behind one C header: decode, find the face, measure, check, standardise,
        // encode.
        .target(
            name: "CImageEngine",
            cxxSettings: engineRooms.map { .headerSearchPath($0) } + [
                .unsafeFlags(["-O2", "-Wall", "-Wextra", "-Werror"] + imageLibraryHeaders)
            ],
            linkerSettings: [
                "vips", "gobject-2.0", "glib-2.0", "opencv_core", "opencv_imgproc",
                "opencv_objdetect", "opencv_dnn", "dlib", "blas", "lapack", "ZXing", "qrencode",
                "jpeg", "lcms2", "tesseract", "gomp",
                "cairo", "pango-1.0", "pangocairo-1.0",
            ].map { .linkedLibrary($0) },
        ),

        // The safe Swift face of the engine: bytes in, `Inspection` or standard JPEG out.
        .target(name: "Imaging", dependencies: ["Domain", "CImageEngine"], swiftSettings: strict),

        // Draws portraits of people who do not exist, with the truth about them, for tests and the
        // demo; optimised in every build, for it counts pixels.
        .target(
            name: "Portraits",
            swiftSettings: strict + [.unsafeFlags(["-O"])],
        ),

        // The client library of PostgreSQL.
        .systemLibrary(name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),

        // The library that writes ZIP files.
        .systemLibrary(
            name: "CArchive",
            pkgConfig: "libarchive",
            providers: [.apt(["libarchive-dev"])]
        ),

        // What we remember: SQL, migrations and transactions on SQLite and PostgreSQL, and photo
        // bytes in a directory.
        .target(
            name: "Storage",
            dependencies: [
                "Domain", "CPostgres", "CArchive",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict,
        ),

        // Everything a person reads: pages, messages and every sentence in 中文 and English.
        .target(name: "Views", dependencies: ["Domain"], swiftSettings: strict),

        // The live partners, one folder each, each speaking its own language outward and `Domain`
        // inward.
        .target(
            name: "Integrations",
            dependencies: [
                "Domain",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
            ],
            swiftSettings: strict,
        ),

        // Every verb of the business, one file each, each saving in one transaction; and the job
        // runner.
        .target(
            name: "Services",
            dependencies: [
                "Domain", "Imaging", "Storage", "Views",
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict,
        ),

        // The site: routes, request contexts, handlers, JSON API, callbacks.
        .target(
            name: "Web",
            dependencies: [
                "Domain", "Services", "Views",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: strict,
        ),

        // The front door: reads the configuration once, builds every value, runs a command.
        .executableTarget(
            name: "xueying",
            dependencies: [
                "Domain", "Imaging", "Portraits", "Storage", "Views", "Integrations", "Services",
                "Web",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            swiftSettings: strict,
        ),

        // Sample values, a test database, a fixed clock, failing and scripted dependencies.
        .target(
            name: "TestSupport",
            dependencies: [
                "Domain", "Imaging", "Storage", "Views", "Integrations", "Services",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict,
        ),

        .testTarget(name: "DomainTests", dependencies: ["Domain"], swiftSettings: strict),
        .testTarget(name: "ArchitectureTests", dependencies: ["Domain"], swiftSettings: strict),
        .testTarget(
            name: "ImagingTests",
            dependencies: ["Domain", "CImageEngine", "Imaging", "Portraits"],
            swiftSettings: strict,
        ),
        .testTarget(
            name: "StorageTests",
            dependencies: [
                "Domain", "Storage", "TestSupport",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict,
        ),
        .testTarget(name: "ViewsTests", dependencies: ["Domain", "Views"], swiftSettings: strict),
        .testTarget(
            name: "IntegrationsTests",
            dependencies: [
                "Domain", "Integrations",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
            swiftSettings: strict,
        ),
        .testTarget(
            name: "ServicesTests",
            dependencies: ["Domain", "Integrations", "Services", "Storage", "TestSupport"],
            swiftSettings: strict,
        ),
        .testTarget(
            name: "WebTests",
            dependencies: [
                "Domain", "Services", "TestSupport", "Views", "Web",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "NIOCore", package: "swift-nio"),
            ],
            swiftSettings: strict,
        ),
    ],
    swiftLanguageModes: [.v6],
    cxxLanguageStandard: .cxx20,
)
