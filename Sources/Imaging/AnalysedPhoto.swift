import CImageEngine
import Domain
import Foundation

/// One picture inside the engine, from decoding to rendering, on one worker's thread.
final class AnalysedPhoto {
    private(set) var handle: OpaquePointer?
    private var raw = ie_measures()

    init(_ bytes: Data, by engine: OpaquePointer) throws {
        try bytes.withUnsafeBytes { buffer in
            let start = buffer.bindMemory(to: UInt8.self).baseAddress
            try withUnsafePointer(to: ie_limits.input) { limits in
                try checked {
                    ie_analyse(engine, start, bytes.count, limits, &handle, &raw, $0)
                }
            }
        }
    }

    deinit { ie_photo_free(handle) }

    /// The size of the upright picture.
    var width: Int { Int(raw.header.width) }
    var height: Int { Int(raw.header.height) }

    /// How long each step took so far.
    var timings: StageTimings {
        var timings = ie_timings()
        ie_photo_timings(handle, &timings)
        return StageTimings(timings)
    }

    /// Cuts the person out, where that can lead to a photo, and judges everything at once.
    func inspection(against spec: PhotoSpec, by mask: GreyPicture? = nil) throws -> Inspection {
        var measures = PhotoMeasures(raw)
        if let mask {
            measures.matting = try apply(mask, against: spec)
        } else if spec.needsCutOut(measures) {
            try cutOut(&measures, against: spec)
        }
        return Inspection(
            spec: spec.name,
            specVersion: spec.version,
            engineVersion: ImageEngine.version,
            checks: spec.judge(measures),
            measures: measures,
        )
    }

    /// Cuts the person out for somebody to go on from, however hopeless the background is; false
    /// where no cut-out can lead to a photo.
    func cutOutAnyway(against spec: PhotoSpec) throws -> Bool {
        guard spec.needsCutOut(PhotoMeasures(raw)) else { return false }
        var matte = ie_matte_measures()
        try checked { ie_matte(handle, ie_colour(spec.background), &matte, $0) }
        return true
    }

    /// Looks at the background first: before a hopeless one there is nothing to cut out.
    private func cutOut(_ measures: inout PhotoMeasures, against spec: PhotoSpec) throws {
        let blue = ie_colour(spec.background)
        var matte = ie_matte_measures()
        try checked { ie_measure_background(handle, blue, &matte, $0) }
        measures.matting = MattingMeasures(matte)
        guard spec.cutOutCanSucceed(measures) else { return }
        var outline = ie_outline_measures()
        try checked { ie_matte(handle, blue, &matte, $0) }
        try checked { ie_measure_outline(handle, &outline, $0) }
        measures.matting = MattingMeasures(matte)
        measures.outline = OutlineMeasures(outline)
        if spec.ground == .replaced, spec.keepsItsEdges(measures) {
            try checked { ie_keep_edges(handle, blue, $0) }
        }
    }

    /// Renders the crop that the spec asks for, and judges the file that came of it.
    func render(
        _ inspection: Inspection,
        to spec: PhotoSpec,
    ) throws -> Rendering {
        let measures = inspection.measures
        guard let person = measures.standing(cutOutIsSafe: spec.cutOutIsSafe(measures)),
            let crop = spec.crop(for: person)
        else {
            return Rendering([Check(.framing, .fail, advice: .showHeadAndShoulders)])
        }
        return try rendered(handle, ie_output_order(spec, crop)) { output in
            let photo = StandardPhoto(output, spec, crop)
            let checks = spec.judge(photo)
            guard !checks.contains(where: { $0.verdict == .fail }) else {
                return Rendering(checks)
            }
            return Rendering(
                checks,
                photo,
                framedOriginal: Data(output.framed),
                derivation: Derivation(
                    output,
                    spec,
                    crop,
                    isDrawn: measures.matting?.isDrawn == true,
                ),
            )
        } orSize: { nearest in
            Rendering([spec.fileSize(nearest)])
        }
    }
}

/// What came of rendering: the judgement always, the pictures when nothing refused them.
struct Rendering {
    let checks: [Check]
    let photo: StandardPhoto?
    let framedOriginal: Data?
    let derivation: Derivation?

    init(
        _ checks: [Check],
        _ photo: StandardPhoto? = nil,
        framedOriginal: Data? = nil,
        derivation: Derivation? = nil,
    ) {
        self.checks = checks
        self.photo = photo
        self.framedOriginal = framedOriginal
        self.derivation = derivation
    }
}
