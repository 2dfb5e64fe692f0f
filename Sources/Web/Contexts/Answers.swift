package import Foundation
package import Hummingbird
import NIOCore
package import Views

extension Visiting {
    /// A page in the visitor's language; never kept by any cache.
    package func page(_ page: Page, status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status,
            headers: [.contentType: "text/html; charset=utf-8", .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: page.html(in: pageContext))),
        )
    }

    /// The way on after a change, or to where the visitor should be.
    package func redirect(to link: Link) -> Response { .redirect(to: link.path, type: .normal) }

    /// A document for scripts; never kept by any cache.
    package func json(_ value: some Encodable, status: HTTPResponse.Status = .ok) throws -> Response
    {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return data(
            try encoder.encode(value),
            type: "application/json; charset=utf-8",
            cache: "no-store",
            status: status,
        )
    }

    /// Bytes of a kind, with the word on caching; `private, no-store` unless told otherwise.
    package func data(
        _ bytes: Data,
        type: String,
        cache: String = "private, no-store",
        fileName: String? = nil,
        status: HTTPResponse.Status = .ok,
    ) -> Response {
        var headers: HTTPFields = [.contentType: type, .cacheControl: cache]
        if let fileName {
            headers[.contentDisposition] = "attachment; filename=\"\(fileName)\""
        }
        let body = ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        return Response(status: status, headers: headers, body: body)
    }
}
