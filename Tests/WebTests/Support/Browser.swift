import Domain
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Views

/// What came back for one request.
struct Visit {
    let status: Int
    let body: String
    let headers: HTTPFields

    /// Where the answer sends the browser.
    var location: String? { headers[.location] }

    /// The words of the page's title.
    var title: String? { body.firstMatch(of: /<title>(.*?)<\/title>/).map { String($0.1) } }

    /// The address of a link of ours that the answer leads to, read as an identifier.
    func id<Of>(after prefix: String) -> Identifier<Of>? {
        location?.firstRange(of: prefix).flatMap { range in
            Identifier(location?[range.upperBound...].prefix(36) ?? "")
        }
    }
}

/// A browser without script: keeps cookies and the token of the last page it saw.
actor Browser {
    private let client: any TestClientProtocol
    private var cookies: [String: String] = [:]
    private(set) var token = ""

    init(_ client: any TestClientProtocol) { self.client = client }

    func get(_ link: Link, headers: [String: String] = [:]) async throws -> Visit {
        try await get(link.path, headers: headers)
    }

    func get(_ path: String, headers: [String: String] = [:]) async throws -> Visit {
        let visit = try await send(.get, path, headers: headers)
        if let found = visit.body.firstMatch(of: /name="csrf" content="([^"]+)"/) {
            token = String(found.1)
        }
        return visit
    }

    /// Posts a form with the token of the last page.
    func post(
        _ link: Link,
        _ fields: [String: String] = [:],
        token given: String? = nil,
        headers: [String: String] = [:],
    ) async throws -> Visit {
        let all = fields.merging(["csrf": given ?? token]) { own, _ in own }
        let text = all.map { "\($0.key)=\($0.value.formEncoded)" }.joined(separator: "&")
        let kind = ["Content-Type": "application/x-www-form-urlencoded"]
        return try await send(
            .post,
            link.path,
            headers: headers.merging(kind) { $1 },
            body: Data(text.utf8)
        )
    }

    /// Posts a file as browsers do.
    func post(_ link: Link, file bytes: Data, as name: String) async throws -> Visit {
        var body = Data()
        body.append(
            contentsOf: "--frontier\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n".utf8
        )
        body.append(contentsOf: "\(token)\r\n--frontier\r\n".utf8)
        body.append(
            contentsOf:
                "Content-Disposition: form-data; name=\"\(name)\"; filename=\"a.jpg\"\r\n\r\n".utf8
        )
        body.append(bytes)
        body.append(contentsOf: "\r\n--frontier--\r\n".utf8)
        let kind = ["Content-Type": "multipart/form-data; boundary=frontier"]
        return try await send(.post, link.path, headers: kind, body: body)
    }

    /// Sends an empty form in any way, with the token in its header.
    func ask(_ method: HTTPRequest.Method, _ path: String) async throws -> Visit {
        try await send(
            method,
            path,
            headers: [
                "X-CSRF-Token": token, "Content-Type": "application/x-www-form-urlencoded",
                "Upload-Length": "10", "Upload-Offset": "0",
            ],
            body: method == .get ? nil : Data("csrf=\(token)".utf8),
        )
    }

    /// Sends what a script sends: the token in a header.
    func fetch(
        _ method: HTTPRequest.Method,
        _ link: Link,
        headers: [String: String] = [:],
        body: Data = Data(),
    ) async throws -> Visit {
        let own = ["X-CSRF-Token": token, "Accept": "application/json"]
        return try await send(method, link.path, headers: own.merging(headers) { $1 }, body: body)
    }

    private func send(
        _ method: HTTPRequest.Method,
        _ path: String,
        headers: [String: String],
        body: Data? = nil,
    ) async throws -> Visit {
        var fields = HTTPFields()
        for (name, value) in headers { fields.append(HTTPField(name: named(name), value: value)) }
        if !cookies.isEmpty {
            fields[.cookie] = cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
        }
        let answer = try await client.executeRequest(
            uri: path,
            method: method,
            headers: fields,
            body: body.map { ByteBuffer(bytes: $0) },
        )
        keep(answer.headers[values: .setCookie])
        let text = String(decoding: Data(answer.body.readableBytesView), as: UTF8.self)
        return Visit(status: answer.status.code, body: text, headers: answer.headers)
    }

    private func keep(_ lines: [String]) {
        for line in lines {
            let pair = line.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1)
            let value = pair.count > 1 ? String(pair[1]) : ""
            cookies[String(pair[0])] = line.contains("Max-Age=0") ? nil : value
        }
    }

    private func named(_ name: String) -> HTTPField.Name {
        guard let name = HTTPField.Name(name) else { preconditionFailure("a header's name") }
        return name
    }
}

extension String {
    fileprivate var formEncoded: String {
        addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? self
    }
}
