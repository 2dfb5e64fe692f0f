import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization

/// A partner or site on a loopback port that records what it is told and answers one status.
final class StubServer: Sendable {
    struct Received: Sendable {
        let method: String
        let path: String
        let headers: [String: String]
        let body: Data
    }

    private let record: Record
    private let channel: any Channel

    private init(record: Record, channel: any Channel) {
        self.record = record
        self.channel = channel
    }

    /// Runs the body against a server that answers `status` to everything.
    static func run(
        answering status: HTTPResponseStatus = .ok,
        _ body: (StubServer) async throws -> Void,
    ) async throws {
        let record = Record()
        let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.configureHTTPServerPipeline()
                    try channel.pipeline.syncOperations.addHandler(
                        Recorder(record: record, status: status)
                    )
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        try await body(StubServer(record: record, channel: channel))
        try await channel.close()
    }

    var url: String { "http://127.0.0.1:\(channel.localAddress?.port ?? 0)" }

    var received: [Received] { record.requests.withLock { $0 } }

    final class Record: Sendable {
        let requests = Mutex<[Received]>([])
    }
}

private final class Recorder: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let record: StubServer.Record
    private let status: HTTPResponseStatus
    private var head: HTTPRequestHead?
    private var body = Data()

    init(record: StubServer.Record, status: HTTPResponseStatus) {
        self.record = record
        self.status = status
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head): (self.head, body) = (head, Data())
        case .body(let part): body.append(contentsOf: part.readableBytesView)
        case .end: answer(context)
        }
    }

    private func answer(_ context: ChannelHandlerContext) {
        guard let head else { return }
        let received = StubServer.Received(
            method: head.method.rawValue,
            path: head.uri,
            headers: Dictionary(head.headers.map { ($0.name, $0.value) }) { first, _ in first },
            body: body,
        )
        record.requests.withLock { $0.append(received) }
        let response = HTTPResponseHead(
            version: .http1_1,
            status: status,
            headers: ["Content-Length": "0"],
        )
        context.write(wrapOutboundOut(.head(response)), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    }
}
