import CImageEngine
import Domain

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

extension PictureFormat {
    init(_ raw: ie_format) {
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
func known(_ value: Double) -> Double? { value.isFinite ? value : nil }
