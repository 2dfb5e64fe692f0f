import CImageEngine
import Domain
import Foundation

/// Everything that is seen in a picture: bytes in, findings or a standard photo out.
///
/// Pictures are worked on by threads of the engine's own, as many as there are workers.
package struct ImageEngine: Sendable {
    /// Where the models are and how many pictures are worked on at once.
    package struct Configuration: Sendable {
        /// The landmark model of dlib; without it some checks say `cannotAssess`.
        package var landmarks: String?
        /// The folder of OpenCV's cascades.
        package var cascades: String?
        package var workers: Int

        package init(
            landmarks: String? = "/usr/share/dlib/shape_predictor_68_face_landmarks.dat",
            cascades: String? = "/usr/share/opencv4/haarcascades",
            workers: Int = ProcessInfo.processInfo.activeProcessorCount,
        ) {
            self.landmarks = landmarks
            self.cascades = cascades
            self.workers = workers
        }
    }

    /// The version of the measures, stored with every inspection.
    package static let version = String(cString: ie_version())

    let crew: Crew

    /// Throws a `Fault` when a named model is missing; models are loaded at the first use.
    package init(_ configuration: Configuration) throws {
        for path in [configuration.landmarks, configuration.cascades].compactMap(\.self)
        where !FileManager.default.isReadableFile(atPath: path) {
            throw Fault("image engine: model is missing: \(path)", isTransient: false)
        }
        crew = Crew(configuration)
    }

    /// Loads the models of every worker now instead of at the first picture.
    package func warmUp() async throws {
        try await withThrowingTaskGroup { group in
            for worker in crew.workers {
                group.addTask { try await worker.run { _ = try worker.engine() } }
            }
            try await group.waitForAll()
        }
    }
}
