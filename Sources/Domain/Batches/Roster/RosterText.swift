package import Foundation

/// The text of a roster's file, whatever its encoding.
package enum RosterText {
    /// The largest file that is taken, in bytes.
    package static let maximumBytes = 8 * 1024 * 1024

    /// Reads UTF-8 with or without a mark, UTF-16 with one, and GB 18030 (the CSV of Chinese
    /// spreadsheet programs).
    package static func decode(_ bytes: Data) throws(RosterError) -> String {
        guard !bytes.isEmpty else { throw .empty }
        guard bytes.count <= maximumBytes else {
            throw .tooManyBytes(found: bytes.count, limit: maximumBytes)
        }
        guard !bytes.starts(with: workbook), !bytes.starts(with: formerWorkbook) else {
            throw .workbook
        }
        guard let text = text(bytes), !text.contains("\0") else { throw .unreadable }
        return text
    }

    private static func text(_ bytes: Data) -> String? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            return String(data: bytes.dropFirst(3), encoding: .utf8)
        }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return String(data: bytes, encoding: .utf16)
        }
        return String(data: bytes, encoding: .utf8) ?? String(data: bytes, encoding: gb18030)
    }

    /// Core Foundation's number of GB 18030, with the bit that marks numbers from there.
    private static let gb18030 = String.Encoding(rawValue: 0x8000_0632)

    private static let workbook: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
    private static let formerWorkbook: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]
}
