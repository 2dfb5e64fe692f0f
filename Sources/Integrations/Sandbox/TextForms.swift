import Foundation

extension Data {
    /// Two lower-case digits for each byte.
    var hexadecimal: String {
        map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }

    /// Reads two digits for each byte; nothing else is hexadecimal.
    init?(hexadecimal text: String) {
        let digits = text.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
        guard digits.count == text.utf8.count, digits.count.isMultiple(of: 2) else { return nil }
        self.init(
            stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
        )
    }

    /// Base 64 in the alphabet for addresses, without filling.
    var base64URL: String {
        base64EncodedString()
            .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    /// Reads what `base64URL` wrote.
    init?(base64URL text: some StringProtocol) {
        let plain = String(text).replacing("-", with: "+").replacing("_", with: "/")
        let filled = plain + String(repeating: "=", count: (4 - plain.count % 4) % 4)
        guard !text.contains("="), let data = Data(base64Encoded: filled), data.base64URL == text
        else { return nil }
        self = data
    }
}
