import Domain
import Foundation
import Imaging

/// An evaluation with what is told of each picture.
struct PhotoEvaluation {
    /// What came of one labelled portrait.
    struct Result: Sendable {
        let file: String
        let judged: Swift.Result<JudgedPortrait, any Error>
        /// The standard photo, or the picture as it was, for the contact sheet.
        let picture: Data?

        var isUnreadable: Bool {
            if case .failure = judged { true } else { false }
        }

        init(
            _ labels: PortraitLabels,
            _ file: URL,
            _ engine: ImageEngine,
            _ spec: PhotoSpec,
            isShown: Bool,
        ) async {
            self.file = labels.file
            do {
                let bytes = try PhotoFile(path: file.path).read()
                let result = try await engine.standardise(bytes, to: spec)
                guard !result.inspection.isMissing else { throw PictureError.couldNotBeProcessed }
                let shown = result.output?.jpeg ?? bytes
                picture = isShown ? try await engine.preview(shown, longSide: 320) : nil
                judged = .success(JudgedPortrait(labels: labels, result, by: spec))
            } catch {
                picture = nil
                judged = .failure(error)
            }
        }
    }

    let results: [Result]
    let spec: PhotoSpec
    let evaluation: Evaluation
    let elapsed: Duration

    init(_ results: [Result], by spec: PhotoSpec, elapsed: Duration) {
        self.results = results
        self.spec = spec
        self.elapsed = elapsed
        evaluation = Evaluation(results.compactMap { try? $0.judged.get() }, by: spec)
    }

    /// Draws every picture with its name, its verdict and the first reason of a refusal.
    func drawSheet(with engine: ImageEngine) async throws -> Data {
        let tiles = results.compactMap { result -> ContactSheetTile? in
            guard let picture = result.picture, case .success(let portrait) = result.judged else {
                return nil
            }
            let inspection = portrait.inspection
            let findings = inspection.findings
            let more = findings.count > 1 ? " +\(findings.count - 1)" : ""
            let reason = findings.first.map { " \($0.id.rawValue)\(more)" } ?? ""
            return ContactSheetTile(
                picture: picture,
                name: result.file,
                words: "\(inspection.verdict.rawValue)\(reason)",
                verdict: inspection.verdict,
            )
        }
        return try await engine.contactSheet(tiles)
    }
}
