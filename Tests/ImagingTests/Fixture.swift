import CImageEngine
import Domain
import Foundation
import Imaging

/// Pictures and an engine for tests of this target.
enum Fixture {
    /// A made portrait of `Tests/Fixtures/portraits`.
    static func made(_ name: String) throws -> Data {
        try Data(contentsOf: tests.appending(path: "Fixtures/portraits/\(name)"))
    }

    /// The names of all made portraits.
    static var madeNames: [String] {
        let folder = tests.appending(path: "Fixtures/portraits").path
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
        return (names ?? []).sorted()
    }

    /// A picture of `Tests/Fixtures/inputs`.
    static func input(_ name: String) throws -> Data {
        try Data(contentsOf: inputURL(name))
    }

    static func inputURL(_ name: String) -> URL {
        tests.appending(path: "Fixtures/inputs/\(name)")
    }

    /// A folder of `Tests/Fixtures`.
    static func folder(_ name: String) -> URL { tests.appending(path: "Fixtures/\(name)") }

    /// The folder of real portraits, which is never part of the package.
    static var realPortraits: URL? {
        let named = ProcessInfo.processInfo.environment["XUEYING_PORTRAITS"].map {
            URL(filePath: $0)
        }
        let folder = named ?? tests.appending(path: "../../shared/portraits").standardized
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }

    /// A made portrait at half its size: 600 × 800.
    static func small(_ name: String) async throws -> Pixels {
        try await Pixels(decoding: engine.get().preview(made(name), longSide: 800))
    }

    static let engine = Result {
        try ImageEngine(ImageEngine.Configuration(workers: 2))
    }

    private static let tests = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()
}

/// Decoded pixels, three bytes each: red, green, blue.
struct Pixels {
    let width: Int
    let height: Int
    var bytes: [UInt8]

    init(decoding data: Data) throws {
        var out = ie_bytes()
        var columns: Int32 = 0
        var rows: Int32 = 0
        var error = ie_error()
        var limits = ie_limits(bytes: 1 << 25, pixels: 1 << 26, short_side: 1, aspect: 1 << 20)
        let status = data.withUnsafeBytes { buffer in
            ie_decode(
                buffer.bindMemory(to: UInt8.self).baseAddress,
                buffer.count,
                &limits,
                &out,
                &columns,
                &rows,
                &error,
            )
        }
        switch status {
        case IE_OK: break
        case IE_EMPTY: throw PictureError.empty
        case IE_TRUNCATED: throw PictureError.truncated
        default: throw PictureError.notAPicture
        }
        width = Int(columns)
        height = Int(rows)
        bytes = Array(UnsafeBufferPointer(start: out.data, count: out.count))
        ie_bytes_free(&out)
    }

    subscript(x: Int, y: Int) -> Colour {
        get {
            let start = 3 * (y * width + x)
            return Colour(red: bytes[start], green: bytes[start + 1], blue: bytes[start + 2])
        }
        set {
            let start = 3 * (y * width + x)
            bytes.replaceSubrange(
                start..<start + 3,
                with: [newValue.red, newValue.green, newValue.blue]
            )
        }
    }
}

enum JPEG {
    /// The sampling factors of brightness: 0x22 for 4:2:0, 0x11 for 4:4:4.
    static func subsampling(of jpeg: Data) -> UInt8? {
        jpeg.firstRange(of: [0xff, 0xc0]).map { jpeg[$0.lowerBound + 11] }
    }

    /// The markers between start and picture data.
    static func markers(of jpeg: Data) -> [UInt8] {
        var result: [UInt8] = []
        var place = 2
        while place + 4 <= jpeg.count, jpeg[place] == 0xff, jpeg[place + 1] != 0xda {
            result.append(jpeg[place + 1])
            place += 2 + Int(jpeg[place + 2]) << 8 + Int(jpeg[place + 3])
        }
        return result
    }
}

extension Colour {
    /// The largest difference of one channel.
    func distance(to other: Colour) -> Int {
        max(
            abs(Int(red) - Int(other.red)),
            abs(Int(green) - Int(other.green)),
            abs(Int(blue) - Int(other.blue)),
        )
    }
}
