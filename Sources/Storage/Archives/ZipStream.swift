import CArchive
import Domain
package import Foundation

/// A ZIP file made piece by piece, so that no more than one file of it is ever in memory.
package final class ZipStream {
    private let archive: OpaquePointer?
    private let made = Piece()
    private let time: Date

    /// What libarchive wrote since it was last taken.
    private final class Piece {
        var bytes = Data()
    }

    /// Begins an archive of which every file carries the given time.
    package init(at time: Date) throws {
        self.time = time
        archive = archive_write_new()
        archive_write_set_format_zip(archive)
        let options = archive_write_set_options(
            archive,
            "zip:compression=store,zip:hdrcharset=UTF-8"
        )
        archive_write_set_bytes_per_block(archive, 0)
        let opened = archive_write_open(
            archive,
            Unmanaged.passUnretained(made).toOpaque(),
            nil,
            { _, piece, start, count in
                guard let piece, let start else { return -1 }
                Unmanaged<Piece>.fromOpaque(piece).takeUnretainedValue().bytes
                    .append(start.assumingMemoryBound(to: UInt8.self), count: count)
                return count
            },
            nil
        )
        guard options == ARCHIVE_OK, opened == ARCHIVE_OK else { throw Self.fault }
    }

    deinit { archive_write_free(archive) }

    /// The next piece of the archive: one file under a name in UTF-8.
    package func file(_ name: String, _ bytes: Data) throws -> Data {
        let entry = archive_entry_new()
        defer { archive_entry_free(entry) }
        archive_entry_set_pathname_utf8(entry, name)
        archive_entry_set_size(entry, Int64(bytes.count))
        archive_entry_set_filetype(entry, 0o100000)
        archive_entry_set_perm(entry, 0o644)
        archive_entry_set_mtime(entry, Int(time.timeIntervalSince1970), 0)
        guard archive_write_header(archive, entry) == ARCHIVE_OK else { throw Self.fault }
        let written = bytes.withUnsafeBytes {
            archive_write_data(archive, $0.baseAddress, $0.count)
        }
        guard written == bytes.count, archive_write_finish_entry(archive) == ARCHIVE_OK else {
            throw Self.fault
        }
        return take()
    }

    /// The last piece: the list of all files.
    package func end() throws -> Data {
        guard archive_write_close(archive) == ARCHIVE_OK else { throw Self.fault }
        return take()
    }

    private func take() -> Data {
        defer { made.bytes = Data() }
        return made.bytes
    }

    private static var fault: Fault { Fault("zip.write", isTransient: false) }
}
