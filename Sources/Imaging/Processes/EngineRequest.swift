import Domain
import Foundation

/// What a worker can be asked, in a process or on a thread; a new verb is a case and its line.
enum EngineRequest: Sendable, Codable {
    case inspect(Data, PhotoSpec)
    case standardise(Data, PhotoSpec)
    case preview(Data, longSide: Int)
    case readQRCodes(Data)

    /// Does the work; throws `PictureError` for a picture that is refused, `PictureLoss` for one
    /// on which the engine fails, and a `Fault` when the models cannot be loaded.
    func answer(by worker: Worker) throws -> any Codable & Sendable {
        do {
            return switch self {
            case .inspect(let bytes, let spec): try worker.inspect(bytes, against: spec)
            case .standardise(let bytes, let spec): try worker.standardise(bytes, to: spec)
            case .preview(let bytes, let side): try worker.preview(bytes, longSide: side)
            case .readQRCodes(let bytes): try worker.readQRCodes(bytes)
            }
        } catch let fault as Fault where worker.isLoaded {
            // The models are there, so it is this picture that the engine cannot master.
            throw PictureLoss(fault.what)
        }
    }
}

/// What comes back from an engine process.
enum EngineReply<Answer: Codable & Sendable>: Sendable, Codable {
    case answer(Answer)
    case refused(PictureError)
    /// The picture, or at the start the models, could not be processed; the reason is for logs.
    case failed(String)
}

/// Why a picture could not be processed, for logs; it costs that picture and nothing else.
struct PictureLoss: Error, Sendable {
    let reason: String
    /// Whether the process ended by itself, for which another picture or somebody outside may be
    /// to blame.
    let mayBeAnothers: Bool

    init(_ reason: String, mayBeAnothers: Bool = false) {
        self.reason = reason
        self.mayBeAnothers = mayBeAnothers
    }
}
