import CArchive
import Domain
package import Foundation

/// A ZIP file in memory; photos are stored as they are, since JPEG does not shrink further.
package struct ZipArchive {
    private var files: [(name: String, bytes: Data)] = []

    package init() {}

    /// Adds a file under a name in UTF-8.
    package mutating func add(_ name: String, _ bytes: Data) { files.append((name, bytes)) }

    /// The whole archive; every file carries the given time.
    package func data(at time: Date) throws -> Data {
        // Each file costs two headers with its name and some extra fields.
        let room = files.reduce(4096) { $0 + $1.bytes.count + 2 * $1.name.utf8.count + 512 }
        var buffer = Data(count: room)
        var used = 0
        let archive = archive_write_new()
        defer { archive_write_free(archive) }
        try buffer.withUnsafeMutableBytes { memory in
            archive_write_set_format_zip(archive)
            try check(
                archive_write_set_options(
                    archive,
                    "zip:compression=store,zip:hdrcharset=UTF-8"
                )
            )
            // One byte per block: the archive is not padded to tape blocks.
            archive_write_set_bytes_in_last_block(archive, 1)
            try check(
                archive_write_open_memory(archive, memory.baseAddress, memory.count, &used)
            )
            for file in files { try write(file.name, file.bytes, at: time, to: archive) }
            try check(archive_write_close(archive))
        }
        return buffer.prefix(used)
    }

    private func write(
        _ name: String,
        _ bytes: Data,
        at time: Date,
        to archive: OpaquePointer?,
    ) throws {
        let entry = archive_entry_new()
        defer { archive_entry_free(entry) }
        archive_entry_set_pathname_utf8(entry, name)
        archive_entry_set_size(entry, Int64(bytes.count))
        archive_entry_set_filetype(entry, 0o100000)
        archive_entry_set_perm(entry, 0o644)
        archive_entry_set_mtime(entry, Int(time.timeIntervalSince1970), 0)
        try check(archive_write_header(archive, entry))
        let written = bytes.withUnsafeBytes {
            archive_write_data(archive, $0.baseAddress, $0.count)
        }
        guard written == bytes.count else { throw Fault("zip.write", isTransient: false) }
    }

    private func check(_ code: Int32) throws {
        guard code == ARCHIVE_OK else { throw Fault("zip.write", isTransient: false) }
    }
}
