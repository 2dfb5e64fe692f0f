package import Foundation
import Storage

/// A ZIP file that is made while it is sent: each file is fetched or drawn when its turn comes.
package struct ArchiveStream: AsyncSequence, Sendable {
    struct File: Sendable {
        let name: String
        let bytes: @Sendable () async throws -> Data
    }

    package let name: String
    let files: [File]
    let time: Date

    package func makeAsyncIterator() -> Iterator { Iterator(stream: self) }

    package struct Iterator: AsyncIteratorProtocol {
        private let stream: ArchiveStream
        private var zip: ZipStream?
        private var position = 0

        fileprivate init(stream: ArchiveStream) { self.stream = stream }

        /// The next piece of the archive; nothing after the last.
        package mutating func next() async throws -> Data? {
            guard position <= stream.files.count else { return nil }
            let zip = if let zip { zip } else { try ZipStream(at: stream.time) }
            self.zip = zip
            defer { position += 1 }
            guard position < stream.files.count else { return try zip.end() }
            let file = stream.files[position]
            let bytes = try await file.bytes()
            return try zip.file(file.name, bytes)
        }
    }
}
