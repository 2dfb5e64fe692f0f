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
        measureFile(raw)
        quarterTurns = Int(raw.quarter_turns)
        hasLandmarks = raw.has_landmarks != 0
        face = faceCount > 0 ? Mark(raw.face) : nil
        otherFaces = raw.others.prefix(Int(raw.other_face_count)).map(Mark.init)
        bystander = Mark(seen: raw.bystander)
        measureFace(raw)
        measureLight(raw)
        measureSurroundings(raw)
    }

    private mutating func measureFile(_ raw: ie_measures) {
        fileBytes = Int(raw.file_bytes)
        density = raw.header.density > 0 ? raw.header.density : nil
        software = raw.header.writer
        jpegQuality = known(raw.jpeg_quality)
        blockiness = known(raw.blockiness)
        pictureHash = PictureHash(raw.picture_hash)
        faceHash = faceCount > 0 ? PictureHash(raw.face_hash) : nil
    }

    private mutating func measureFace(_ raw: ie_measures) {
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
        lensGlare = known(raw.lens_glare)
        browSkin = known(raw.brow_skin)
        eyeSharpness = known(raw.eye_sharpness)
        reblurRatio = known(raw.reblur_ratio)
        reblurAlong = known(raw.reblur_along)
        reblurAcross = known(raw.reblur_across)
        skinDetail = known(raw.skin_detail)
    }

    private mutating func measureLight(_ raw: ie_measures) {
        faceLightness = known(raw.face_lightness)
        underExposedShare = known(raw.under_exposed)
        overExposedShare = known(raw.over_exposed)
        lightAsymmetry = known(raw.light_asymmetry)
        lightOverlap = known(raw.light_overlap)
        dynamicRange = known(raw.dynamic_range)
        skinA = known(raw.skin_a)
        skinB = known(raw.skin_b)
        faceChroma = known(raw.face_chroma)
        skinGlare = known(raw.skin_glare)
        glare = Mark(seen: raw.glare)
    }

    private mutating func measureSurroundings(_ raw: ie_measures) {
        wallSpread = known(raw.wall_spread)
        wallLightness = known(raw.wall_lightness)
        borderWidth = known(raw.border_width)
        border = Mark(seen: raw.border)
        textStrokes = known(raw.text_strokes)
        text = Mark(seen: raw.text)
        frameLine = known(raw.frame_line)
        screenPeaks = known(raw.screen_peaks)
    }
}

extension OutlineMeasures {
    init(_ raw: ie_outline_measures) {
        self.init(
            shoulderSlope: known(raw.shoulder_slope),
            shadowDepth: raw.shadow_depth,
            shadow: Mark(seen: raw.shadow),
        )
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

    /// An empty rectangle says that nothing was seen.
    fileprivate init?(seen raw: ie_rectangle) {
        guard raw.width > 0 else { return nil }
        self.init(raw)
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
