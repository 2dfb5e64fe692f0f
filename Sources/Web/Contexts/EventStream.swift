import Hummingbird
import Foundation
import NIOCore
import ServiceLifecycle
import Views

/// How far something is that a page waits for.
struct Progress: Encodable, Sendable {
    let state: String

    /// Whether there is nothing left to wait for.
    let done: Bool

    /// Where the page goes then; absent while there is something to wait for.
    let next: String?

    init(state: String, done: Bool, next: Link) {
        self.state = state
        self.done = done
        self.next = done ? next.path : nil
    }
}

extension Response {
    /// Server-sent events: looks every quarter of a second, says `done` once, gives up after a
    /// minute (browsers ask anew) and when the server shuts down.
    static func events(_ look: @escaping @Sendable () async throws -> Progress) -> Response {
        Response(
            status: .ok,
            headers: [.contentType: "text/event-stream", .cacheControl: "no-store"],
            body: ResponseBody { writer in
                try await writer.write(ByteBuffer(string: "retry: 1000\n\n"))
                if let progress = try await firstDone(look) {
                    let data = String(decoding: try JSONEncoder().encode(progress), as: UTF8.self)
                    try await writer.write(ByteBuffer(string: "event: done\ndata: \(data)\n\n"))
                }
                try await writer.finish(nil)
            },
        )
    }

    private static func firstDone(
        _ look: @escaping @Sendable () async throws -> Progress
    ) async throws -> Progress? {
        try await cancelWhenGracefulShutdown {
            for _ in 0..<240 {
                let progress = try await look()
                if progress.done { return progress }
                // Cancelled by a shutdown: the stream ends and the page asks again.
                guard (try? await Task.sleep(for: .milliseconds(250))) != nil else { return nil }
            }
            return nil
        }
    }
}
