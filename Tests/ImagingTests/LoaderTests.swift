import Domain
import Foundation
import Imaging
import Testing

/// Only four readers of libvips are left; it knows some twenty.
@Suite struct LoaderTests {
    private static let other: [(kind: String, head: [UInt8])] = [
        ("SVG", Array("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>".utf8)),
        ("PDF", Array("%PDF-1.4\n%%EOF".utf8)),
        ("GIF", Array("GIF89a".utf8) + [9, 0, 9, 0, 0, 0, 0, 0x3b]),
        ("TIFF", [0x49, 0x49, 0x2a, 0, 8, 0, 0, 0]),
        ("BMP", Array("BM".utf8)),
        ("PSD", Array("8BPS".utf8) + [0, 1]),
        ("PPM", Array("P6 9 9 255 ".utf8)),
        ("Radiance", Array("#?RADIANCE\n".utf8)),
        ("OpenEXR", [0x76, 0x2f, 0x31, 0x01]),
        ("FITS", Array("SIMPLE  =                    T".utf8)),
        ("JPEG 2000", [0, 0, 0, 12, 0x6a, 0x50, 0x20, 0x20, 0x0d, 0x0a, 0x87, 0x0a]),
        ("JPEG XL", [0xff, 0x0a, 0, 0]),
    ]

    /// ImageMagick's reader, for one, would gladly read the JPEG.
    @Test(arguments: [
        "magickload", "svgload", "pdfload", "gifload", "tiffload", "radload", "openexrload",
        "ppmload", "vipsload", "jp2kload", "jxlload", "fitsload", "matload", "openslideload",
        "analyzeload", "csvload", "matrixload", "rawload", "niftiload",
    ])
    func noOtherReaderOfLibvipsWorks(name: String) throws {
        #expect(try !reads("chart.jpg", with: name))
    }

    @Test(arguments: ["jpg", "png", "webp", "heic"])
    func theReadersOfTheFourKindsWork(ending: String) throws {
        let names = ["jpg": "jpegload", "png": "pngload", "webp": "webpload", "heic": "heifload"]
        #expect(try reads("chart.\(ending)", with: #require(names[ending])))
    }

    @Test func otherKindsAreRefusedByTheirFirstBytes() async throws {
        let engine = try Fixture.engine.get()
        for (kind, head) in Self.other {
            let error = await #expect(throws: PictureError.self, "\(kind)") {
                try await engine.preview(Data(head) + Data(count: 4096), longSide: 100)
            }
            #expect(error == .notAPicture || error == .unsupportedFormat(kind))
        }
    }

    private typealias Pointer = UnsafeMutableRawPointer

    /// Asks libvips itself, behind the engine's back.
    private func reads(_ file: String, with reader: String) throws -> Bool {
        _ = try Pixels(decoding: Fixture.input("chart.jpg"))
        typealias Make = @convention(c) (UnsafePointer<CChar>) -> Pointer?
        typealias Set = @convention(c) (Pointer, UnsafePointer<CChar>) -> Int32
        typealias Build = @convention(c) (Pointer) -> Pointer?
        let make = try symbol("vips_operation_new", as: Make.self)
        let set = try symbol("vips_object_set_from_string", as: Set.self)
        let build = try symbol("vips_cache_operation_build", as: Build.self)
        // A reader that this machine's libvips lacks reads nothing either.
        guard let operation = make(reader) else { return false }
        return set(operation, Fixture.inputURL(file).path) == 0 && build(operation) != nil
    }

    private func symbol<Function>(_ name: String, as type: Function.Type) throws -> Function {
        unsafeBitCast(try #require(dlsym(nil, name)), to: type)
    }
}
