import ArgumentParser
import Domain
import Foundation
import Imaging

/// What every command that judges photos is told.
struct PhotoOptions: ParsableArguments {
    @Option(help: "The photo specification: \(PhotoSpec.all.map(\.name).joined(separator: ", ")).")
    var spec = "chsi"

    @Flag(help: "Print one JSON object per file, each on one line.")
    var json = false

    @Option(help: "The landmark model (libdlib-data), or none.")
    var landmarks: String?

    @Option(help: "The folder of face and eye cascades (opencv-data), or none.")
    var cascades: String?

    @Option(help: "The JSON description of an ONNX network that tells the person from the wall.")
    var segmenter: String?

    @Option(help: "The JSON description of an ONNX network that places 68 landmarks.")
    var landmarker: String?

    func validate() throws {
        guard PhotoSpec.named(spec) != nil else {
            throw ValidationError("There is no photo specification named '\(spec)'.")
        }
    }

    var photoSpec: PhotoSpec { PhotoSpec.named(spec) ?? .chsi }

    /// The models that were asked for, in words: results by others are not comparable.
    var models: [String] { [landmarks, cascades, segmenter, landmarker].map { $0 ?? "" } }

    /// The engine; one whose networks cannot be used is refused once, and not for every photo.
    func engine(workers: Int) async throws -> ImageEngine {
        do {
            let engine = try ImageEngine(configuration(workers: workers)) { reason in
                FileHandle.standardError.write(Data("\(reason)\n".utf8))
            }
            guard segmenter != nil || landmarker != nil else { return engine }
            // What it fails on, it reports itself.
            do { try await engine.warmUp() } catch { throw ExitCode.unreadable }
            return engine
        } catch let fault as Fault {
            FileHandle.standardError.write(Data("\(fault.what)\n".utf8))
        } catch let failure as NetworkFile.Failure {
            FileHandle.standardError.write(Data("\(failure)\n".utf8))
        }
        throw ExitCode.unreadable
    }

    private func configuration(workers: Int) throws -> ImageEngine.Configuration {
        var configuration = ImageEngine.Configuration(
            workers: workers,
            place: .processes(.ownExecutable),
        )
        if let landmarks { configuration.landmarks = Self.path(landmarks) }
        if let cascades { configuration.cascades = Self.path(cascades) }
        configuration.segmenter = try segmenter.flatMap(Self.path).map(NetworkFile.read)
        configuration.landmarker = try landmarker.flatMap(Self.path).map(NetworkFile.read)
        return configuration
    }

    private static func path(_ text: String) -> String? { text == "none" ? nil : text }
}
