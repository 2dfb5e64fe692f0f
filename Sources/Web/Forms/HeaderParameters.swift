import Foundation

/// A header value with parameters: `form-data; name="photo"; filename="a.jpg"`.
struct HeaderParameters: Equatable {
    /// What stands before the first semicolon, in lower case.
    let value: String
    private var parameters: [String: String] = [:]

    init(_ header: String) {
        var parts = Self.split(header)
        value = parts.isEmpty ? "" : parts.removeFirst().trimmingWhitespace().lowercased()
        for part in parts {
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard pair.count == 2 else { continue }
            let name = String(pair[0]).trimmingWhitespace().lowercased()
            parameters[name] = Self.unquoted(String(pair[1]).trimmingWhitespace())
        }
    }

    subscript(_ name: String) -> String? { parameters[name] }

    /// Splits at semicolons outside quotation marks.
    private static func split(_ header: String) -> [String] {
        var parts = [""]
        var isQuoted = false
        var isEscaped = false
        for sign in header {
            if sign == ";", !isQuoted {
                parts.append("")
                continue
            }
            if sign == "\"", !isEscaped { isQuoted.toggle() }
            isEscaped = sign == "\\" && !isEscaped
            parts[parts.count - 1].append(sign)
        }
        return parts
    }

    /// Browsers write a quotation mark as `%22`, others as `\"`.
    private static func unquoted(_ text: String) -> String {
        guard text.count >= 2, text.hasPrefix("\""), text.hasSuffix("\"") else { return text }
        return String(text.dropFirst().dropLast())
            .replacing("\\\"", with: "\"")
            .replacing("%22", with: "\"")
    }
}

extension String {
    fileprivate func trimmingWhitespace() -> String {
        trimmingCharacters(in: .whitespaces)
    }
}
