import Crypto
package import Domain
package import Foundation

/// A registry that checks packages as the real one would and tells nobody.
///
/// A file name or capture number that ends in `REFUSE` is refused on purpose, to show how that
/// looks.
package struct SandboxRegistry: PhotoRegistry {
    let shelf: RecordShelf
    let now: @Sendable () -> Date

    /// A registry that remembers its packages in `directory`.
    package init(
        directory: URL,
        now: @escaping @Sendable () -> Date,
        newID: @escaping @Sendable () -> UUID,
    ) {
        shelf = RecordShelf(directory: directory, newID: newID)
        self.now = now
    }

    package func submit(_ package: RegistryPackage) async throws -> String {
        let digest = Data(SHA256.hash(data: Data(package.key.utf8))).hexadecimal
        let receipt = "SANDBOX-\(digest.prefix(20))"
        let pairs = package.items.map { ($0.orderNumber, Self.answer(to: $0)) }
        let taken = TakenPackage(
            key: package.key,
            takenAt: now(),
            answers: Dictionary(pairs) { first, _ in first },
        )
        // A name that is taken is the same package handed over again: the first one counts.
        _ = try shelf.put(taken, as: receipt)
        return receipt
    }

    package func answers(to receipt: String) async throws -> [String: RegistryAnswer] {
        guard let taken = try shelf.record(receipt, as: TakenPackage.self) else {
            throw Fault("sandbox receipt unknown", partner: "sandbox", isTransient: false)
        }
        return taken.answers
    }

    private static func answer(to item: RegistryPackage.Item) -> RegistryAnswer {
        let stem = item.fileName.split(separator: ".").first.map(String.init) ?? ""
        if stem.hasSuffix("REFUSE") || item.captureNumber.hasSuffix("REFUSE") {
            return .refused("演示退回：照片与学籍照片差异较大")
        }
        guard Data(SHA256.hash(data: item.photo)).hexadecimal == item.sha256.lowercased() else {
            return .refused("校验值不符")
        }
        guard let header = JPEGHeader(item.photo) else { return .refused("不是JPEG格式") }
        guard header.width == 480, header.height == 640 else {
            return .refused("图像尺寸为\(header.width)×\(header.height)，应为480×640")
        }
        guard (30_721...39_999).contains(item.photo.count) else {
            return .refused("文件大小为\(item.photo.count)字节，应为30721至39999字节")
        }
        return .accepted
    }
}

/// A package as the registry keeps it: the answers, never the photos.
private struct TakenPackage: Codable {
    let key: String
    let takenAt: Date
    let answers: [String: RegistryAnswer]
}
