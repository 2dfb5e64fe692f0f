import Foundation
import Glibc

/// One request and its reply on one line, within a time and a measure of memory; blocks.
struct Exchange {
    /// Why there is no reply; the process is of no use any more.
    enum Failure: Error, Equatable {
        case gone
        case late(Duration)
        case large(bytes: Int)
        case garbled(FrameError)
    }

    private static let glance = Duration.milliseconds(20)

    private let pid: pid_t
    private let limit: Duration
    private let memory: Int
    private let start = ContinuousClock.now
    private let waitingAtStart: Duration
    private var unsent: [Data]
    private var reader = FrameReader()
    private var lastGlance = ContinuousClock.now

    init(_ parts: [Data], to pid: pid_t, within limit: Duration, memory: Int) {
        self.pid = pid
        waitingAtStart = Kernel.waiting(of: pid)
        unsent = parts.filter { !$0.isEmpty }
        self.limit = limit
        self.memory = memory
    }

    mutating func run<Reply: Decodable>(on line: Line) throws(Failure) -> Reply {
        while true {
            let news = line.wait(wantsToSend: !unsent.isEmpty, for: Self.glance)
            if news.canSend { try send(on: line) }
            if news.canReceive {
                guard let bytes = line.receive() else { throw .gone }
                reader.receive(bytes)
                if let reply: Reply = try next() { return reply }
            }
            try glance()
        }
    }

    private mutating func send(on line: Line) throws(Failure) {
        guard let part = unsent.first else { return }
        guard let count = line.send(part) else { throw .gone }
        unsent[0] = part.dropFirst(count)
        if unsent[0].isEmpty { unsent.removeFirst() }
    }

    private mutating func next<Reply: Decodable>() throws(Failure) -> Reply? {
        do {
            return try reader.next()?.decode(Reply.self)
        } catch {
            throw .garbled(error)
        }
    }

    private mutating func glance() throws(Failure) {
        let now = ContinuousClock.now
        guard now - lastGlance >= Self.glance else { return }
        lastGlance = now
        // On a machine that is too busy the process is not to blame for having no core.
        guard now - start - (Kernel.waiting(of: pid) - waitingAtStart) <= limit else {
            throw .late(limit)
        }
        let held = Kernel.memory(of: pid)
        guard held <= memory else { throw .large(bytes: held) }
    }
}

extension Exchange.Failure {
    /// For logs: what happened, and what the process said last.
    func reason(ending status: Int32, complaint: String) -> String {
        let what =
            switch self {
            case .gone where status & 0x7f == 0: "process ended with code \(status >> 8 & 0xff)"
            case .gone: "process ended by signal \(status & 0x7f)"
            case .late(let limit): "no reply within \(limit)"
            case .large(let bytes): "process took \(bytes >> 20) MiB"
            case .garbled(let error): "reply is no message: \(error)"
            }
        return complaint.isEmpty ? what : "\(what): \(complaint)"
    }
}
