import CImageEngine
import Domain
import Foundation
import Glibc

/// The inside of an engine process: one picture at a time, from a socket and back to it.
package struct EngineHost {
    private let socket: Int32
    private let rehearses: Bool
    private var reader = FrameReader()

    /// Throws a `Fault` when the descriptor is no socket: then nobody is there to serve.
    package init(socket: Int32, rehearses: Bool) throws {
        try checked { ie_process_confine(socket, $0) }
        self.socket = socket
        self.rehearses = rehearses
    }

    /// Loads the models that the first message names, then answers until the other end is gone;
    /// blocks.
    package mutating func run() throws {
        guard let first = try receive() else { return }
        let worker = Worker(try first.decode(ImageEngine.Configuration.self))
        do {
            _ = try worker.engine()
        } catch {
            return try send(EngineReply<String>.failed((error as? Fault)?.what ?? "\(error)"))
        }
        try send(EngineReply.answer(ImageEngine.version))
        while let frame = try receive() {
            if rehearses, let picture = frame.attachments.first {
                Rehearsal(picture: picture)?.perform(on: socket)
            }
            try answer(frame.decode(EngineRequest.self), by: worker)
        }
    }

    private func answer(_ request: EngineRequest, by worker: Worker) throws {
        do {
            try send(answer: request.answer(by: worker))
        } catch let loss as PictureLoss {
            try send(EngineReply<String>.failed(loss.reason))
        } catch {
            guard let refusal = EngineRefusal(error) else { throw error }
            try send(EngineReply<String>.refused(refusal))
        }
    }

    private func send(answer: some Codable & Sendable) throws {
        try send(EngineReply.answer(answer))
    }

    private func send(_ reply: EngineReply<some Codable & Sendable>) throws {
        for part in try Frame(encoding: reply).wire {
            try part.withUnsafeBytes { bytes in
                var rest = bytes[...]
                while !rest.isEmpty {
                    let count = Glibc.write(
                        socket,
                        UnsafeRawBufferPointer(rebasing: rest).baseAddress,
                        rest.count
                    )
                    guard count > 0 else { throw Fault("image engine: socket", isTransient: false) }
                    rest = rest.dropFirst(count)
                }
            }
        }
    }

    /// The next message, nil when there will be none.
    private mutating func receive() throws -> Frame? {
        while true {
            if let frame = try reader.next() { return frame }
            var bytes = Data(count: 1 << 18)
            let count = bytes.withUnsafeMutableBytes {
                Glibc.read(socket, $0.baseAddress, $0.count)
            }
            guard count > 0 else { return nil }
            reader.receive(bytes.prefix(count))
        }
    }
}
