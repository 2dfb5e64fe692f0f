package import Foundation
import Glibc

/// A named failure of an engine process, to try what comes after it.
///
/// Only a process that was started as `engine --rehearse` knows these pictures.
package enum Rehearsal: String, Sendable, CaseIterable {
    case crash, exit, hang, garbage
    /// Takes memory until somebody stops it.
    case grow
    /// Keeps 64 MiB and works on.
    case leak

    /// The picture that makes a process fail like this.
    package var picture: Data { Data("rehearse \(rawValue)".utf8) }

    init?(picture: Data) {
        guard let found = Self.allCases.first(where: { $0.picture == picture }) else { return nil }
        self = found
    }

    func perform(on socket: Int32) {
        switch self {
        case .crash: abort()
        case .exit: Glibc.exit(3)
        case .hang: while true { pause() }
        case .garbage:
            let noise = [UInt8](repeating: 0x5a, count: 100_000)
            _ = Glibc.write(socket, noise, noise.count)
        case .grow: for _ in 1...256 { Self.keep(megabytes: 16) }
        case .leak: Self.keep(megabytes: 64)
        }
    }

    /// Memory that is touched and never given back.
    private static func keep(megabytes: Int) {
        let count = megabytes << 20
        malloc(count)?.initializeMemory(as: UInt8.self, repeating: 1, count: count)
    }
}
