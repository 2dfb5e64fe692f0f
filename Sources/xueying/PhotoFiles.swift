import ArgumentParser
import Foundation

/// Reads a file that a photo command was given, if it was; says what is wrong and ends with 2.
func read<Value>(_ path: String?, _ make: (Data) throws -> Value) throws -> Value? {
    guard let path else { return nil }
    do {
        return try make(PhotoFile(path: path).read())
    } catch {
        reportPhotoFailure(error, file: path)
        throw ExitCode.unreadable
    }
}
