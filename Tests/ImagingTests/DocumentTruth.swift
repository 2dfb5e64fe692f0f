import Foundation
import Testing

/// What is true of a drawn document, as `tools/cards/make.py` writes it beside the pictures.
struct DocumentTruth: Decodable, Sendable, CustomTestStringConvertible {
    let file: String
    let kind: String
    /// Whether a person could read the number.
    let legible: Bool
    let name: String?
    let sex: String?
    let people: String?
    /// `YYYYMMDD`.
    let birth: String?
    let address: String?
    let number: String?
    let lines: [String]?

    var testDescription: String { file }

    static func all(in folder: URL) throws -> [DocumentTruth] {
        let text = try String(contentsOf: folder.appending(path: "truth.jsonl"), encoding: .utf8)
        return try text.split(separator: "\n").map {
            try JSONDecoder().decode(DocumentTruth.self, from: Data($0.utf8))
        }
    }
}
