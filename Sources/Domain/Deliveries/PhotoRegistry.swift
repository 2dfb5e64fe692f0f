package import Foundation

/// The national registry: takes packages of photos and answers for each photo.
package protocol PhotoRegistry: Sendable {
    /// Hands over a package; the same key twice is one package. Returns the registry's receipt.
    func submit(_ package: RegistryPackage) async throws -> String

    /// The answers known so far, by order number.
    func answers(to receipt: String) async throws -> [String: RegistryAnswer]
}

/// What is handed to the registry.
package struct RegistryPackage: Sendable {
    /// Our key: makes a repeated submission harmless.
    package let key: String
    package let items: [Item]

    package struct Item: Sendable {
        package let orderNumber: String
        package let captureNumber: String
        package let fileName: String
        package let sha256: String
        package let photo: Data

        package init(
            orderNumber: String,
            captureNumber: String,
            fileName: String,
            sha256: String,
            photo: Data,
        ) {
            self.orderNumber = orderNumber
            self.captureNumber = captureNumber
            self.fileName = fileName
            self.sha256 = sha256
            self.photo = photo
        }
    }

    package init(key: String, items: [Item]) {
        self.key = key
        self.items = items
    }
}

/// What the registry said about one photo.
package enum RegistryAnswer: Sendable, Hashable, Codable {
    case accepted
    /// Refused, with the registry's own words.
    case refused(String)
}
