import Crypto
import Foundation
import Imaging

/// Reads the description of a network, and makes sure that the file beside it is the one meant.
enum NetworkFile {
    /// Why a network cannot be used, in words for an operator.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// The description with the network's whole path.
    static func read(_ path: String) throws(Failure) -> NetworkDescription {
        var network = try decoded(path)
        guard network.faults.isEmpty else {
            throw Failure(description: "\(path): \(network.faults.joined(separator: "; ")).")
        }
        let file = URL(filePath: path).deletingLastPathComponent().appending(path: network.file)
        network.file = file.path
        let bytes = try bytes(of: file.path)
        let hash = SHA256.hash(data: bytes).map { byte in
            String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
        }.joined()
        guard hash == network.sha256.lowercased() else {
            throw Failure(
                description: "\(file.path): the SHA-256 is \(hash), but \(path) names "
                    + "\(network.sha256): get the file again, or describe this one."
            )
        }
        return network
    }

    private static func decoded(_ path: String) throws(Failure) -> NetworkDescription {
        let json = try bytes(of: path)
        do {
            return try JSONDecoder().decode(NetworkDescription.self, from: json)
        } catch let error as DecodingError {
            throw Failure(description: "\(path): \(error.words).")
        } catch {
            throw Failure(description: "\(path): \(error.localizedDescription)")
        }
    }

    private static func bytes(of path: String) throws(Failure) -> Data {
        do {
            return try Data(contentsOf: URL(filePath: path))
        } catch {
            throw Failure(description: "\(path): cannot be read: \(error.localizedDescription)")
        }
    }
}
