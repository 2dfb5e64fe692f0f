import CImageEngine
import Domain
import Foundation

/// Everything that is seen in a picture: bytes in, findings or a standard photo out.
///
/// Pictures are worked on by as many workers as are configured: processes, each of which a picture
/// can cost, or threads.
package struct ImageEngine: Sendable {
    /// Where the models are and how many pictures are worked on at once.
    package struct Configuration: Sendable, Codable {
        /// The landmark model of dlib; without it some checks say `cannotAssess`.
        package var landmarks: String?
        /// The folder of OpenCV's cascades.
        package var cascades: String?
        /// A network that tells the person from the wall, beside the classical way.
        package var segmenter: NetworkDescription?
        /// A network that places landmarks, instead of dlib's model.
        package var landmarker: NetworkDescription?
        /// The folder of Tesseract's data; nil is where the library looks.
        ///
        /// Opened only when a document is read.
        package var languages: String?
        package var workers: Int
        package var place: Place

        package init(
            landmarks: String? = "/usr/share/dlib/shape_predictor_68_face_landmarks.dat",
            cascades: String? = "/usr/share/opencv4/haarcascades",
            workers: Int = ProcessInfo.processInfo.activeProcessorCount,
            place: Place = .threads,
        ) {
            self.landmarks = landmarks
            self.cascades = cascades
            self.workers = workers
            self.place = place
        }
    }

    /// The version of the measures, stored with every inspection.
    package static let version = String(cString: ie_version())

    let crew: any Crew
    let report: @Sendable (String) -> Void

    /// Throws a `Fault` when a named model is missing; models are loaded at the first use.
    ///
    /// `report` is told, in words for logs, of each picture that was lost and each process that
    /// did not start.
    package init(
        _ configuration: Configuration,
        report: @escaping @Sendable (String) -> Void = { _ in },
    ) throws {
        for path in [configuration.landmarks, configuration.cascades].compactMap(\.self)
        where !FileManager.default.isReadableFile(atPath: path) {
            throw Fault("image engine: model is missing: \(path)", isTransient: false)
        }
        self.report = report
        crew =
            switch configuration.place {
            case .threads: ThreadCrew(configuration)
            case .processes(let processes):
                ProcessCrew(configuration, processes, report: report)
            }
    }

    /// Loads the models of every worker now instead of at the first picture, and keeps as many
    /// workers loaded from now on.
    package func warmUp() async throws { try await crew.warmUp() }
}
