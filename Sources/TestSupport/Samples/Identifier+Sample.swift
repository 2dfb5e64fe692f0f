package import Domain
import Foundation

extension Identifier {
    /// The identity with that number, the same in every test.
    package static func sample(_ number: Int = 1) -> Identifier {
        let digits = String(number, radix: 16)
        let padded = String(repeating: "0", count: max(0, 12 - digits.count)) + digits
        guard let id = Identifier("5a3b1e00-0000-4000-8000-\(padded)") else {
            preconditionFailure("twelve hexadecimal digits end a UUID")
        }
        return id
    }
}
