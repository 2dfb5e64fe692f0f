package import Foundation

/// Why a multipart body cannot be read.
package enum MultipartError: Error, Equatable {
    case boundaryMissing
    case broken
}

extension Form {
    /// Reads `multipart/form-data` (RFC 7578); names and file names are UTF-8.
    package init(multipart body: Data, boundary: String) throws(MultipartError) {
        self.init()
        guard !boundary.isEmpty, boundary.utf8.count <= 70 else {
            throw .boundaryMissing
        }
        var rest = Slices(body, delimiter: Data("\r\n--\(boundary)".utf8))
        try rest.skipPreamble(opening: Data("--\(boundary)".utf8))
        while try rest.beginsPart() {
            let headers = try rest.headers()
            let content = try rest.content()
            let disposition = HeaderParameters(headers["content-disposition"] ?? "")
            guard disposition.value == "form-data", let name = disposition["name"] else {
                throw .broken
            }
            if let fileName = disposition["filename"] {
                let type = headers["content-type"] ?? "application/octet-stream"
                add(name, file: File(name: fileName, type: type, bytes: Data(content)))
            } else {
                add(name, String(decoding: content, as: UTF8.self))
            }
        }
    }
}

/// Walks through a multipart body from delimiter to delimiter.
private struct Slices {
    private let body: Data
    private let delimiter: Data
    private var position: Data.Index

    init(_ body: Data, delimiter: Data) {
        self.body = body
        self.delimiter = delimiter
        position = body.startIndex
    }

    mutating func skipPreamble(opening: Data) throws(MultipartError) {
        if body.starts(with: opening) {
            position = body.startIndex + opening.count
        } else if let found = body.firstRange(of: delimiter) {
            position = found.upperBound
        } else {
            throw .broken
        }
    }

    /// After a delimiter: `--` ends the body, a line end begins a part.
    mutating func beginsPart() throws(MultipartError) -> Bool {
        if body[position...].starts(with: Data("--".utf8)) { return false }
        while position < body.endIndex, body[position] == 0x20 || body[position] == 0x09 {
            position += 1
        }
        guard body[position...].starts(with: Data("\r\n".utf8)) else { throw .broken }
        position += 2
        return true
    }

    mutating func headers() throws(MultipartError) -> [String: String] {
        var headers: [String: String] = [:]
        while true {
            guard let end = body[position...].firstRange(of: Data("\r\n".utf8)),
                headers.count < 16
            else { throw .broken }
            let line = String(decoding: body[position..<end.lowerBound], as: UTF8.self)
            position = end.upperBound
            if line.isEmpty { return headers }
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { throw .broken }
            headers[parts[0].lowercased()] = String(parts[1].drop { $0 == " " || $0 == "\t" })
        }
    }

    mutating func content() throws(MultipartError) -> Data.SubSequence {
        // An empty part may end right where its headers ended: the delimiter's line end is theirs.
        let start = position
        let search = body.index(start, offsetBy: -2)
        guard let end = body[search...].firstRange(of: delimiter) else { throw .broken }
        position = end.upperBound
        return end.lowerBound <= start ? body[start..<start] : body[start..<end.lowerBound]
    }
}
