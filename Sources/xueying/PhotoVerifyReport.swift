import Domain
import Foundation

/// What `photo verify` prints.
struct PhotoVerifyReport: Encodable {
    let file: String
    let verified: Bool
    let signature: SignatureStanding
    let originalIsRecorded: Bool
    let outputIsRecorded: Bool
    let maskIsRecorded: Bool
    let pixels: Pixels?

    struct Pixels: Encodable {
        let unaltered: Bool
        let compared: Double
        let largestExcess: Double
        let tolerance: Double
        let altered: [Mark]
    }

    init(_ report: IntegrityReport, file: String) {
        self.file = file
        verified = report.isVerified
        signature = report.signature
        originalIsRecorded = report.originalIsRecorded
        outputIsRecorded = report.outputIsRecorded
        maskIsRecorded = report.maskIsRecorded
        pixels = report.pixels.map {
            Pixels(
                unaltered: $0.areTheOriginals,
                compared: ($0.compared * 1000).rounded() / 1000,
                largestExcess: ($0.largestExcess * 100).rounded() / 100,
                tolerance: $0.tolerance,
                altered: $0.altered,
            )
        }
    }

    /// Writes to standard output: one line of JSON, or lines for people.
    func print(asJSON: Bool) throws {
        guard asJSON else { return Swift.print(lines.joined(separator: "\n")) }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        Swift.print(String(decoding: try encoder.encode(self), as: UTF8.self))
    }

    private var lines: [String] {
        [
            "\(file): \(verified ? "verified" : "NOT VERIFIED")",
            "  signature  \(signature.sentence)",
            line("original", originalIsRecorded, else: "ANOTHER FILE than the recorded one"),
            line("photo   ", outputIsRecorded, else: "ANOTHER FILE: changed or encoded again"),
            line("mask    ", maskIsRecorded, else: "ANOTHER than its hash says"),
        ] + pixelLines
    }

    private func line(_ name: String, _ isRecorded: Bool, else other: String) -> String {
        "  \(name)   is \(isRecorded ? "the recorded one" : other)"
    }

    private var pixelLines: [String] {
        guard let pixels else {
            return ["  person     could not be compared: sizes or formats differ from the record"]
        }
        let share = "\(Int(100 * pixels.compared)) % of the person compared"
        let excess = "largest excess \(pixels.largestExcess), allowed \(pixels.tolerance)"
        guard !pixels.altered.isEmpty else {
            return pixels.unaltered
                ? ["  person     unaltered: \(share), \(excess)"]
                : ["  person     NOT SHOWN to be unaltered: only \(share)"]
        }
        let places = pixels.altered.prefix(10).map {
            "               \(Int($0.width)) × \(Int($0.height)) pixels "
                + "at column \(Int($0.x)), row \(Int($0.y))"
        }
        let rest = pixels.altered.count - places.count
        return ["  person     ALTERED in \(pixels.altered.count) places: \(share), \(excess)"]
            + places
            + (rest > 0 ? ["               and \(rest) more"] : [])
    }
}

extension SignatureStanding {
    fileprivate var sentence: String {
        switch self {
        case .valid: "is valid, by the given key"
        case .validButNotPinned:
            "is valid by the key in the record itself, which is NOT PINNED: give --public-key"
        case .otherKey: "is by ANOTHER KEY than the given one"
        case .invalid: "is INVALID: the record was changed or not signed by its key"
        }
    }
}
