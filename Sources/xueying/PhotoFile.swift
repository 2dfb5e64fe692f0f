import Domain
import Foundation

/// A file that a photo command reads or writes; every error says in one line what to do.
struct PhotoFile {
    let path: String

    struct Failure: LocalizedError {
        let errorDescription: String?

        init(_ words: String) { errorDescription = words }
    }

    /// All bytes; of a file above the limit, or of a device that never ends, no more than that.
    func read() throws -> Data {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw Failure("\(path): \(Self.whyUnreadable(errno))") }
        let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
        var facts = stat()
        guard fstat(file, &facts) == 0 else {
            throw Failure("\(path): \(Self.whyUnreadable(errno))")
        }
        guard facts.kind != S_IFDIR else { throw Failure("\(path): \(Self.whyUnreadable(EISDIR))") }
        let limit = PictureLimits.bytes
        guard facts.kind != S_IFREG || facts.st_size <= limit else {
            throw PictureError.tooManyBytes(Int(facts.st_size), limit: limit)
        }
        var bytes = Data()
        do {
            while bytes.count <= limit, let more = try handle.read(upToCount: 1 << 20),
                !more.isEmpty
            {
                bytes += more
            }
        } catch {
            throw Failure("\(path): \(Self.whyUnreadable(Self.code(of: error)))")
        }
        return bytes
    }

    /// Writes all of it or nothing; what was there before stays until then.
    func write(_ bytes: Data) throws {
        var facts = stat()
        if stat(path, &facts) == 0 {
            guard facts.kind == S_IFREG else {
                let kind = facts.kind == S_IFDIR ? "a directory" : "a device"
                throw Failure("\(path): this is \(kind). Name a file to write the photo to.")
            }
        }
        // Past a limit of the shell the write shall fail, not the process.
        signal(SIGXFSZ, SIG_IGN)
        do {
            try bytes.write(to: URL(filePath: path), options: .atomic)
        } catch {
            throw Failure("\(path): \(Self.whyUnwritable(Self.code(of: error), bytes.count))")
        }
    }

    private static func whyUnreadable(_ code: Int32) -> String {
        switch code {
        case ENOENT, ENOTDIR: "there is no such file. Check the name."
        case EACCES, EPERM: "the file may not be read. Change its permissions, or ask its owner."
        case EISDIR: "this is a directory. Name the photos in it."
        default: "the file cannot be read: \(words(code))."
        }
    }

    private static func whyUnwritable(_ code: Int32, _ count: Int) -> String {
        switch code {
        case ENOENT, ENOTDIR:
            "the directory does not exist. Make it first, or name another one."
        case EACCES, EPERM, EROFS:
            "nothing may be written here. Change the permissions, or name another directory."
        case ENOSPC, EDQUOT:
            "the disk is full. Free \(count) bytes, or name another directory."
        case EFBIG: "the file may not grow to \(count) bytes here. Name another directory."
        default: "the file cannot be written: \(words(code))."
        }
    }

    private static func words(_ code: Int32) -> String { String(cString: strerror(code)) }

    /// Foundation wraps the number of the system.
    private static func code(of error: any Error) -> Int32 {
        let error = error as NSError
        if error.domain == NSPOSIXErrorDomain { return Int32(error.code) }
        return (error.userInfo[NSUnderlyingErrorKey] as? any Error).map(code) ?? EIO
    }
}

extension stat {
    fileprivate var kind: mode_t { st_mode & S_IFMT }
}
