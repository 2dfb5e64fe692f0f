import CImageEngine
import Domain
import Foundation

extension PhotoMeasures {
    init(_ raw: ie_measures) {
        self.init(
            format: PictureFormat(raw.header.format),
            imageWidth: Int(raw.header.width),
            imageHeight: Int(raw.header.height),
            faceCount: Int(raw.face_count),
        )
        software = raw.header.writer
        quarterTurns = Int(raw.quarter_turns)
        hasLandmarks = raw.has_landmarks != 0
        face = faceCount > 0 ? Mark(raw.face) : nil
        otherFaces = raw.others.prefix(Int(raw.other_face_count)).map(Mark.init)
        faceWidth = known(raw.face_width)
        interEyeDistance = known(raw.eye_distance)
        centreX = known(raw.centre_x)
        eyeLineY = known(raw.eye_line_y)
        chinY = known(raw.chin_y)
        roll = known(raw.roll)
        yaw = known(raw.yaw)
        pitch = known(raw.pitch)
        eyeOpenness = known(raw.eye_openness)
        mouthOpenness = known(raw.mouth_openness)
        glassesEdge = known(raw.glasses_edge)
        eyeSharpness = known(raw.eye_sharpness)
        reblurRatio = known(raw.reblur_ratio)
        faceLightness = known(raw.face_lightness)
        underExposedShare = known(raw.under_exposed)
        overExposedShare = known(raw.over_exposed)
        lightAsymmetry = known(raw.light_asymmetry)
    }
}

extension MattingMeasures {
    init(_ raw: ie_matte_measures) {
        self.init(
            agreement: raw.agreement,
            backgroundLightness: known(raw.background_lightness) ?? 0,
            weakEdgeShare: raw.weak_edge_share,
            coverage: known(raw.coverage),
            backgroundSpread: raw.background_spread,
            hairTopY: raw.hair_top_y,
            hairTouchesEdge: raw.hair_touches_edge != 0,
            backgroundDistance: known(raw.background_distance) ?? 255,
            clothingNearBackground: raw.clothing_near_background,
        )
    }
}

extension StandardPhoto {
    init(_ raw: ie_output, _ spec: PhotoSpec) {
        self.init(
            jpeg: Data(raw.jpeg),
            width: spec.width,
            height: spec.height,
            dpi: spec.dpi,
            quality: Int(raw.quality),
            hairTop: raw.hair_top,
            eyeLine: raw.eye_line,
            faceWidth: raw.face_width,
            centreOffset: raw.centre_offset,
        )
    }
}

extension Data {
    /// A copy of what the engine handed out.
    init(_ raw: ie_bytes) { self.init(bytes: raw.data, count: raw.count) }
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
        )
    }
}

extension ie_colour {
    init(_ colour: Colour) {
        self.init(red: colour.red, green: colour.green, blue: colour.blue)
    }
}

extension PictureFormat {
    fileprivate init(_ raw: ie_format) {
        switch raw {
        case IE_PNG: self = .png
        case IE_WEBP: self = .webp
        case IE_HEIC: self = .heic
        default: self = .jpeg
        }
    }
}

extension Mark {
    fileprivate init(_ raw: ie_rectangle) {
        self.init(x: raw.x, y: raw.y, width: raw.width, height: raw.height)
    }
}

extension ie_header {
    fileprivate var writer: String? {
        let text = withUnsafeBytes(of: software) { bytes in
            String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        return text.isEmpty ? nil : text
    }
}

extension ie_measures {
    fileprivate var others: [ie_rectangle] {
        withUnsafeBytes(of: other_faces) { Array($0.bindMemory(to: ie_rectangle.self)) }
    }
}

/// The engine says "not measured" with a number that is none.
private func known(_ value: Double) -> Double? { value.isFinite ? value : nil }
