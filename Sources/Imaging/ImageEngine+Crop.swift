import CImageEngine
package import Domain
package import Foundation

/// What came of cropping a picture by hand: what is known without looking, and the photo when its
/// file keeps its bounds.
package struct PlacedPhoto: Sendable, Codable {
    package let inspection: Inspection
    package let jpeg: Data?
}

extension ImageEngine {
    /// Crops and scales where a person said; no face is looked for.
    ///
    /// Throws `PictureError` for bytes that are no usable picture.
    package func crop(
        _ bytes: Data,
        to spec: PhotoSpec,
        at placement: Placement,
    ) async throws -> PlacedPhoto {
        try await processed { try await crew.answer(to: .crop(bytes, spec, placement)) }
    }
}

extension Worker {
    func crop(_ bytes: Data, to spec: PhotoSpec, at placement: Placement) throws -> PlacedPhoto {
        let format = try readHeader(bytes).format
        let opened = try OpenedPhoto(bytes, by: engine())
        let frame = spec.frameSize(placement, of: opened.size)
        let left = [frame] + spec.leftToPeople(opened.size)
        let measures = PhotoMeasures(
            format: format,
            imageWidth: opened.size.width,
            imageHeight: opened.size.height,
            faceCount: 0,
        )
        func inspection(_ more: [Check]) -> Inspection {
            Inspection(
                spec: spec.name,
                specVersion: spec.version,
                engineVersion: ImageEngine.version,
                checks: left + more,
                measures: measures,
            )
        }
        guard frame.verdict != .fail else {
            return PlacedPhoto(inspection: inspection([]), jpeg: nil)
        }
        let made = try opened.render(spec.crop(placement, of: opened.size), to: spec)
        return PlacedPhoto(inspection: inspection([spec.fileSize(made.bytes)]), jpeg: made.jpeg)
    }
}

/// One picture inside the engine of which nothing but its size is known.
private final class OpenedPhoto {
    private var handle: OpaquePointer?
    private(set) var size = PictureSize(width: 0, height: 0)

    init(_ bytes: Data, by engine: OpaquePointer) throws {
        var (width, height): (Int32, Int32) = (0, 0)
        try bytes.read { start, count, limits in
            try checked { ie_open(engine, start, count, limits, &handle, &width, &height, $0) }
        }
        size = PictureSize(width: Int(width), height: Int(height))
    }

    deinit { ie_photo_free(handle) }

    /// The photo and its bytes, or the nearest size where none keeps the bounds.
    func render(_ crop: Crop, to spec: PhotoSpec) throws -> (jpeg: Data?, bytes: Int) {
        var own = spec
        own.ground = .asShot
        return try rendered(handle, ie_output_order(own, crop)) { output in
            let jpeg = Data(output.jpeg)
            return (jpeg, jpeg.count)
        } orSize: { nearest in
            (nil, nearest)
        }
    }
}
