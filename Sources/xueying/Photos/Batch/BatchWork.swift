import Domain
import Foundation
import Glibc
import Imaging

/// Judges one portrait after the other and writes what came of it, whole or not at all.
struct BatchWork: Sendable {
    let input: String
    let output: String
    let partial: URL
    let engine: ImageEngine
    let spec: PhotoSpec
    let basis: String

    /// A portrait that is to be worked on, under the name that its pictures will have.
    struct Order: Sendable {
        /// Unlike that of any other order.
        let number: Int
        let file: String
        let name: String
    }

    enum Result: Sendable {
        case judged(BatchRecord, report: PhotoReport)
        case unreadable(PictureError)
        /// The system does not let us read the file, in its own words.
        case inaccessible(String)
    }

    /// Throws `BatchRefusal` when nothing can be written any more.
    func result(of order: Order) async throws -> Result {
        let url = URL(filePath: input).appending(path: order.file)
        let state: FileState
        let bytes: Data
        do {
            state = try FileState(of: url)
            bytes = try PhotoFile(path: url.path).read()
        } catch let error as PictureError {
            return .unreadable(error)
        } catch {
            return .inaccessible(error.localizedDescription)
        }
        do {
            let start = ContinuousClock.now
            let made = try await engine.standardise(bytes, to: spec)
            let elapsed = start.duration(to: .now)
            guard !made.inspection.isMissing else { return .unreadable(.couldNotBeProcessed) }
            let record = BatchRecord(
                file: order.file,
                state: state,
                basis: basis,
                name: order.name,
                hasPhoto: made.output != nil,
                inspection: made.inspection,
            )
            try await write(record, made.output?.jpeg, original: bytes, by: order)
            let report = PhotoReport(made, file: order.file, elapsed: elapsed)
            return .judged(record, report: report)
        } catch let error as PictureError {
            return .unreadable(error)
        }
    }

    private func write(
        _ record: BatchRecord,
        _ photo: Data?,
        original: Data,
        by order: Order,
    ) async throws {
        let whole = partial.appending(path: "\(order.number)")
        try put(
            try await engine.preview(original, longSide: Self.smallSide),
            at: record.smallOriginal,
            by: whole,
        )
        guard let photo else {
            // A photo of an earlier portrait of that name must not stay.
            try remove(record.photo)
            return try remove(record.smallPhoto)
        }
        try put(
            try await engine.preview(photo, longSide: Self.smallSide),
            at: record.smallPhoto,
            by: whole,
        )
        try put(photo, at: record.photo, by: whole)
    }

    private static let smallSide = 480

    /// Writes a file aside and moves it into its place when it is whole.
    private func put(_ bytes: Data, at path: String, by whole: URL) throws {
        let place = URL(filePath: output).appending(path: path)
        do {
            try FileManager.default.createDirectory(
                at: place.deletingLastPathComponent(),
                withIntermediateDirectories: true,
            )
            try PhotoFile(path: whole.path).write(bytes)
            guard rename(whole.path, place.path) == 0 else { throw Self.systemError }
        } catch let failure as PhotoFile.Failure {
            throw BatchRefusal(failure.localizedDescription)
        } catch {
            throw BatchRefusal("\(place.path): \(error.localizedDescription)")
        }
    }

    private func remove(_ path: String) throws {
        let place = URL(filePath: output).appending(path: path)
        guard unlink(place.path) == 0 || errno == ENOENT || errno == ENOTDIR else {
            throw BatchRefusal("\(place.path): \(Self.systemError.localizedDescription)")
        }
    }

    private static var systemError: POSIXError {
        POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
    }
}
