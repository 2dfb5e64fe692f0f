import CImageEngine
import Domain
import Foundation

extension ImageEngine {
    /// What an operator wants to know of the engine before it is needed.
    package struct Diagnosis: Sendable {
        /// The versions of the engine and of the libraries beneath it.
        package let versions: String
        /// Named model files that are missing or cannot be read.
        package let missing: [String]
        /// Why the models cannot be loaded, for logs; absent when they can.
        package let failure: String?
        /// How long one worker took to be ready; absent when it never was.
        package let start: Duration?

        package var isHealthy: Bool { missing.isEmpty && failure == nil }
    }

    /// Looks whether everything that the configuration names is there and loads.
    package static func diagnosis(_ configuration: Configuration) async -> Diagnosis {
        let missing = [configuration.landmarks, configuration.cascades].compactMap(\.self)
            .filter { !FileManager.default.isReadableFile(atPath: $0) }
        var failure: String?
        var start: Duration?
        if missing.isEmpty {
            do {
                var single = configuration
                single.workers = 1
                let engine = try ImageEngine(single)
                start = try await ContinuousClock().measure { try await engine.warmUp() }
            } catch {
                failure = (error as? Fault)?.what ?? String(describing: error)
            }
        }
        return Diagnosis(
            versions: "engine \(version), \(String(cString: ie_libraries()))",
            missing: missing,
            failure: failure,
            start: start,
        )
    }
}
