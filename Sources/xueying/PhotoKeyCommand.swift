import ArgumentParser
import Foundation
import Glibc

/// Makes the key that signs the records of photos.
struct PhotoKeyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key",
        abstract: "Make the key that signs records of photos.",
        discussion: "Writes the private key to FILE, for the owner's eyes only, and the public "
            + "key, which checks records, to FILE.pub. Never overwrites a file.",
    )

    @Argument(help: "Where to write the private key.")
    var file: String

    func run() throws {
        let key = SigningKey()
        try create("\(file).pub", key.publicKey.pem, mode: 0o644)
        do {
            try create(file, key.pem, mode: 0o600)
        } catch {
            try FileManager.default.removeItem(atPath: "\(file).pub")
            throw error
        }
        print("Key \(key.publicKey.id): \(file), public part \(file).pub")
    }

    /// Writes a new file with these rights from its first moment on.
    private func create(_ path: String, _ bytes: Data, mode: mode_t) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL, mode)
        guard descriptor >= 0 else {
            let reason =
                errno == EEXIST
                ? "There is such a file already; choose another name."
                : String(cString: strerror(errno))
            FileHandle.standardError.write(Data("\(path): \(reason)\n".utf8))
            throw ExitCode.unreadable
        }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        try handle.write(contentsOf: bytes)
    }
}
