package import Foundation
import Synchronization

/// Identities and bytes that look random and are the same in every run.
package final class CountedChance: Sendable {
    private let state: Mutex<UInt64>

    package init(seed: UInt64 = 1) { state = Mutex(seed) }

    /// A new identity.
    package func id() -> UUID {
        let bytes = Array(self.bytes(16))
        return bytes.withUnsafeBytes { UUID(uuid: $0.loadUnaligned(as: uuid_t.self)) }
    }

    /// So many bytes.
    package func bytes(_ count: Int) -> Data {
        var bytes = Data(capacity: count + 8)
        while bytes.count < count {
            withUnsafeBytes(of: next().bigEndian) { bytes.append(contentsOf: $0) }
        }
        return bytes.prefix(count)
    }

    /// SplitMix64.
    private func next() -> UInt64 {
        var mixed = state.withLock { state in
            state &+= 0x9E37_79B9_7F4A_7C15
            return state
        }
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
