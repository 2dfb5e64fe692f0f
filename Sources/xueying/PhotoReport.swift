import Domain
import Foundation
import Views

/// What the photo commands print about one file.
struct PhotoReport: Encodable {
    let file: String
    let spec: String
    let verdict: Verdict
    let checks: [Finding]
    let output: Output?
    let matting: Matting?
    let elapsedMilliseconds: Int

    struct Finding: Encodable {
        let id: CheckID
        let verdict: Verdict
        let value: Double?
        let unit: String?
        let allowed: String?
        let advice: [String: String]?
        let mark: Mark?

        /// What is absent is written as `null`, so that every check has every key.
        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(id, forKey: .id)
            try container.encode(verdict, forKey: .verdict)
            try container.encode(value, forKey: .value)
            try container.encode(unit, forKey: .unit)
            try container.encode(allowed, forKey: .allowed)
            try container.encode(advice, forKey: .advice)
            try container.encode(mark, forKey: .mark)
        }

        private enum CodingKeys: CodingKey {
            case id, verdict, value, unit, allowed, advice, mark
        }
    }

    struct Output: Encodable {
        let width, height, dpi, bytes, quality: Int
        let hairTop, eyeLine, faceWidth, centreOffset: Double
    }

    struct Matting: Encodable {
        let confidence: Double?
    }

    init(_ inspection: Inspection, file: String, elapsed: Duration) {
        self.init(inspection, file: file, elapsed: elapsed, output: nil, matting: nil)
    }

    init(_ result: Standardisation, file: String, elapsed: Duration) {
        self.init(
            result.inspection,
            file: file,
            elapsed: elapsed,
            output: result.output.map(Output.init),
            matting: Matting(confidence: result.mattingConfidence?.rounded(to: 3)),
        )
    }

    private init(
        _ inspection: Inspection,
        file: String,
        elapsed: Duration,
        output: Output?,
        matting: Matting?,
    ) {
        self.file = file
        spec = inspection.spec
        verdict = inspection.verdict
        checks = inspection.checks.map(Finding.init)
        self.output = output
        self.matting = matting
        elapsedMilliseconds = Int(elapsed / .milliseconds(1))
    }

    /// `output` is `null` where a photo was asked for and refused, and absent for a mere check.
    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(file, forKey: .file)
        try container.encode(spec, forKey: .spec)
        try container.encode(verdict, forKey: .verdict)
        try container.encode(checks, forKey: .checks)
        try container.encode(elapsedMilliseconds, forKey: .elapsedMilliseconds)
        guard let matting else { return }
        try container.encode(output, forKey: .output)
        try container.encode(matting, forKey: .matting)
    }

    private enum CodingKeys: CodingKey {
        case file, spec, verdict, checks, elapsedMilliseconds, output, matting
    }

    /// Writes to standard output: one line of JSON, or lines for people.
    func print(asJSON: Bool) throws {
        guard asJSON else { return printForPeople() }
        try printJSON(self)
    }

    private func printForPeople() {
        Swift.print("\(file): \(verdict.rawValue)  (\(spec), \(elapsedMilliseconds) ms)")
        for check in checks where check.verdict != .pass {
            let measured = check.value.map { " \($0) \(check.unit ?? "")" } ?? ""
            let allowed = check.allowed.map { ", allowed \($0)" } ?? ""
            Swift.print("  \(check.verdict.rawValue) \(check.id.rawValue)\(measured)\(allowed)")
            if let advice = check.advice?["en"] { Swift.print("      \(advice)") }
        }
        guard let output else { return }
        Swift.print(
            "  \(output.width) × \(output.height), \(output.bytes) bytes, quality \(output.quality)"
                + ", hair \(output.hairTop), eyes \(output.eyeLine), face \(output.faceWidth)"
        )
    }
}

extension PhotoReport.Finding {
    fileprivate init(_ check: Check) {
        id = check.id
        verdict = check.verdict
        value = check.valueToShow { _ in 0.001 }?.rounded(to: 3)
        unit = check.unit?.rawValue
        allowed = check.allowed?.text
        advice = Text.advice(for: check).map { ["zh": $0.zh, "en": $0.en] }
        mark = check.mark
    }
}

extension PhotoReport.Output {
    fileprivate init(_ photo: StandardPhoto) {
        width = photo.width
        height = photo.height
        dpi = photo.dpi
        bytes = photo.bytes
        quality = photo.quality
        hairTop = photo.hairTop.rounded(to: 1)
        eyeLine = photo.eyeLine.rounded(to: 1)
        faceWidth = photo.faceWidth.rounded(to: 1)
        centreOffset = photo.centreOffset.rounded(to: 1)
    }
}

extension Band {
    /// The band as `low…high`, `≥ low` or `≤ high`.
    fileprivate var text: String? {
        func short(_ value: Double) -> String {
            let rounded = value.rounded(to: 3)
            return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
        }
        switch (low, high) {
        case (let low?, let high?) where low == high: return short(low)
        case (let low?, let high?): return "\(short(low))…\(short(high))"
        case (let low?, nil): return "≥ \(short(low))"
        case (nil, let high?): return "≤ \(short(high))"
        case (nil, nil): return nil
        }
    }
}

extension Double {
    fileprivate func rounded(to digits: Int) -> Double {
        let factor = (0..<digits).reduce(1.0) { power, _ in power * 10 }
        return (self * factor).rounded() / factor
    }
}
