import CImageEngine
import Domain
import Foundation
import Glibc
import Synchronization

/// A running engine process and the talk with it; on its queue only, save for `kill`.
final class EngineProcess: @unchecked Sendable {
    let pid: pid_t
    /// Whether it has done or taken so much that a fresh one is better.
    private(set) var isSpent = false
    private var served = 0
    private let line: Line
    private let limits: EngineProcesses
    private let queue = DispatchQueue(label: "engine-process")
    /// How it ended, once it has been waited for: its number may belong to another then.
    private let ending = Mutex<Int32?>(nil)
    private var memoryAtStart = 0

    /// Starts a process and waits, blocking, until its models are loaded; throws a `Fault`.
    init(_ configuration: ImageEngine.Configuration, _ limits: EngineProcesses) throws {
        let process = try ie_process(limits)
        self.limits = limits
        pid = process.pid
        line = Line(process)
        var own = configuration
        own.place = .threads
        own.workers = 1
        do {
            // For a moment after the start the kernel still counts our own memory as the process's.
            try greet(talk(Frame(encoding: own), seconds: limits.startSeconds, memory: .max))
        } catch let loss as PictureLoss {
            throw Fault("image engine: process does not start: \(loss.reason)")
        }
        memoryAtStart = Kernel.memory(of: pid)
    }

    deinit {
        kill()
        _ = reap()
        line.close()
    }

    /// Ends the process at once, from any thread; whoever talks with it sees it go.
    func kill() {
        ending.withLock { if $0 == nil { _ = Glibc.kill(pid, SIGKILL) } }
    }

    /// Sends a request and waits for the reply; cancelling the task ends the process.
    ///
    /// Throws a `PictureLoss` when there is no reply, and the process is gone then.
    func answer<Answer>(_ request: Frame) async throws -> EngineReply<Answer> {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                queue.async {
                    continuation.resume(with: Result { try self.work(on: request) })
                }
            }
        } onCancel: {
            kill()
        }
    }

    /// Ends the process in its own time.
    func retire() {
        queue.async {
            self.kill()
            _ = self.reap()
        }
    }

    /// Whether it still waits for a request, as far as can be seen; only while it has none.
    var isThere: Bool { !line.wait(wantsToSend: false, for: .zero).canReceive }

    private func work<Answer>(on request: Frame) throws(PictureLoss) -> EngineReply<Answer> {
        let reply: EngineReply<Answer> = try talk(
            request,
            seconds: limits.seconds,
            memory: limits.memory,
        )
        served += 1
        let growth = Kernel.memory(of: pid) - memoryAtStart
        isSpent = served >= limits.pictures || growth > limits.growth
        return reply
    }

    private func greet(_ reply: EngineReply<String>) throws {
        switch reply {
        case .answer(ImageEngine.version): return
        case .answer(let other):
            throw Fault("image engine: process is of version \(other)", isTransient: false)
        case .failed(let reason): throw Fault(reason, isTransient: false)
        case .refused: throw PictureLoss("refused the models")
        }
    }

    private func talk<Answer>(
        _ request: Frame,
        seconds: Double,
        memory: Int,
    ) throws(PictureLoss) -> EngineReply<Answer> {
        line.forgetComplaints()
        var exchange = Exchange(
            request.wire,
            to: pid,
            within: .seconds(seconds),
            memory: memory
        )
        do throws(Exchange.Failure) {
            return try exchange.run(on: line)
        } catch {
            kill()
            let ending = reap()
            let reason = error.reason(ending: ending, complaint: line.lastWords())
            throw PictureLoss(reason, mayBeAnothers: error == .gone)
        }
    }

    /// Waits for the end, which must be near; returns the status that the kernel gave.
    private func reap() -> Int32 {
        ending.withLock {
            if let status = $0 { return status }
            var status: Int32 = 0
            while waitpid(pid, &status, 0) < 0, errno == EINTR {}
            $0 = status
            return status
        }
    }
}
