package import Foundation
package import Hummingbird
import NIOCore

/// The body is larger than this address takes.
package struct BodyTooLarge: Error {
    package let limit: Int
}

extension Request {
    /// The whole body; a larger one is read to its end and refused, so that the sender hears why.
    package func bytes(upTo limit: Int) async throws -> Data {
        let announced = headers[.contentLength].flatMap { Int($0) } ?? 0
        guard announced <= limit + Self.drained else { throw BodyTooLarge(limit: limit) }
        var bytes = Data(capacity: min(announced, limit))
        var count = 0
        for try await buffer in body {
            count += buffer.readableBytes
            guard count <= limit + Self.drained else { throw BodyTooLarge(limit: limit) }
            if count <= limit { bytes.append(contentsOf: buffer.readableBytesView) }
        }
        guard count <= limit else { throw BodyTooLarge(limit: limit) }
        return bytes
    }

    /// How much beyond a limit is still read and thrown away.
    private static var drained: Int { 64 * 1024 * 1024 }

    /// The fields of a form body; nothing when the body is no form.
    func readForm() async throws -> Form? {
        let type = HeaderParameters(headers[.contentType] ?? "")
        switch type.value {
        case "application/x-www-form-urlencoded":
            let text = String(decoding: try await bytes(upTo: FormLimit.fields), as: UTF8.self)
            return Form(urlEncoded: text)
        case "multipart/form-data":
            let body = try await bytes(upTo: FormLimit.files)
            return try Form(multipart: body, boundary: type["boundary"] ?? "")
        default:
            return nil
        }
    }
}

/// The largest bodies of forms, in bytes.
enum FormLimit {
    static let fields = 64 * 1024

    /// A photo of 20 MB and what a form adds to it.
    static let files = 21 * 1024 * 1024
}
