import Domain
import Foundation

/// What is remembered of a portrait that was judged, one line of the log.
struct BatchRecord: Codable, Sendable {
    /// The portrait's path from its folder.
    let file: String
    let state: FileState
    /// What the verdict rests on: specification, engine and models.
    let basis: String
    /// The name that its pictures have, kept for good.
    let name: String
    let hasPhoto: Bool
    let inspection: Inspection

    /// Where the photo and the small pictures lie in the folder of the batch.
    var photo: String { "photos/\(name)" }
    var smallOriginal: String { "thumbnails/originals/\(name)" }
    var smallPhoto: String { "thumbnails/photos/\(name)" }

    /// The files that have to be there for the record to be true.
    var files: [String] { [smallOriginal] + (hasPhoto ? [photo, smallPhoto] : []) }
}

/// By what one tells that a file has changed.
struct FileState: Codable, Sendable, Equatable {
    let bytes: Int
    let modified: Date

    init(of file: URL) throws {
        let values = try FileManager.default.attributesOfItem(atPath: file.path)
        bytes = (values[.size] as? Int) ?? 0
        modified = (values[.modificationDate] as? Date) ?? .distantPast
    }
}
