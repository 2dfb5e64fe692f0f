import CImageEngine
import Domain
import Foundation

extension StandardPhoto {
    init(_ raw: ie_output, _ spec: PhotoSpec, _ crop: Crop) {
        self.init(
            jpeg: Data(raw.jpeg),
            width: spec.width,
            height: spec.height,
            dpi: spec.dpi,
            quality: Int(raw.quality),
            // Before its own background nobody is cut out safely enough to measure that again.
            hairTop: spec.ground == .asShot ? crop.hairTop : raw.hair_top,
            eyeLine: raw.eye_line,
            faceWidth: raw.face_width,
            centreOffset: raw.centre_offset,
        )
    }
}

extension Derivation {
    init(_ raw: ie_output, _ spec: PhotoSpec, _ crop: Crop, isDrawn: Bool) {
        self.init(
            crop: crop,
            reduction: Int(raw.reduction),
            alpha: GreyPicture(width: spec.width, height: spec.height, pixels: Data(raw.alpha)),
            isDrawn: isDrawn,
        )
    }
}

extension ie_output_order {
    init(_ spec: PhotoSpec, _ crop: Crop) {
        self.init(
            width: Int32(spec.width),
            height: Int32(spec.height),
            density: Int32(spec.dpi),
            least_bytes: Int64(spec.fileBytes.lowerBound),
            most_bytes: Int64(spec.fileBytes.upperBound),
            least_quality: Int32(spec.quality.lowerBound),
            most_quality: Int32(spec.quality.upperBound),
            background: ie_colour(spec.background),
            x: crop.x,
            y: crop.y,
            scale: crop.scale,
            keeps_background: spec.ground == .asShot ? 1 : 0,
        )
    }
}

extension Data {
    /// A copy of what the engine handed out.
    init(_ raw: ie_bytes) { self.init(bytes: raw.data, count: raw.count) }
}
