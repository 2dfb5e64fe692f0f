import Domain
import Foundation

/// What a worker can be asked, in a process or on a thread; a new verb is a case and its line.
enum EngineRequest: Sendable, Codable {
    case inspect(Data, PhotoSpec)
    case standardise(Data, PhotoSpec, mask: GreyPicture?, overruled: Bool)
    case crop(Data, PhotoSpec, Placement)
    case preview(Data, longSide: Int)
    case square(Data, side: Int)
    case readQRCodes(Data)
    case readHeader(Data)
    case readGrey(Data)
    case drawMask(Data, PhotoSpec)
    case drawSheet(PrintSheet, Data, SheetFormat)
    case drawContactSheet([ContactSheetTile])
    case compare(Comparison)
    case readIDCard(Data)
    case readPassport(Data)

    /// Does the work; throws `PictureError` and `MaskError` for what is refused, `PictureLoss` for one
    /// on which the engine fails, and a `Fault` when the models cannot be loaded.
    func answer(by worker: Worker) throws -> any Codable & Sendable {
        do {
            return switch self {
            case .inspect(let bytes, let spec): try worker.inspect(bytes, against: spec)
            case .standardise(let bytes, let spec, let mask, let overruled):
                try worker.standardise(bytes, to: spec, by: mask, overruled: overruled)
            case .crop(let bytes, let spec, let placement):
                try worker.crop(bytes, to: spec, at: placement)
            case .preview(let bytes, let side): try worker.preview(bytes, longSide: side)
            case .square(let bytes, let side): try worker.square(bytes, side: side)
            case .readQRCodes(let bytes): try worker.readQRCodes(bytes)
            case .readHeader(let bytes): try worker.readHeader(bytes)
            case .readGrey(let bytes): try worker.readGrey(bytes)
            case .drawMask(let bytes, let spec): try worker.drawMask(of: bytes, against: spec)
            case .drawSheet(let sheet, let photo, let format):
                try worker.draw(sheet, of: photo, as: format)
            case .drawContactSheet(let tiles): try worker.contactSheet(tiles)
            case .compare(let comparison): try worker.compare(comparison)
            case .readIDCard(let bytes): try worker.readIDCard(bytes)
            case .readPassport(let bytes): try worker.readPassport(bytes)
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
    case refused(EngineRefusal)
    /// The picture, or at the start the models, could not be processed; the reason is for logs.
    case failed(String)
}

/// What the sender of a picture or a mask can mend, or the operator by installing a language.
enum EngineRefusal: Sendable, Codable {
    case picture(PictureError)
    case mask(MaskError)
    case language(MissingLanguage)

    init?(_ error: any Error) {
        switch error {
        case let error as PictureError: self = .picture(error)
        case let error as MaskError: self = .mask(error)
        case let error as MissingLanguage: self = .language(error)
        default: return nil
        }
    }

    var error: any Error {
        switch self {
        case .picture(let error): error
        case .mask(let error): error
        case .language(let error): error
        }
    }
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
