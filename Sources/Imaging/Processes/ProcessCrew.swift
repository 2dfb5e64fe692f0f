import Dispatch
import Domain

/// Engine processes as workers: one picture at a time each, replaced when lost or spent.
actor ProcessCrew: Crew {
    private let configuration: ImageEngine.Configuration
    private let processes: EngineProcesses
    private let report: @Sendable (String) -> Void
    private let starts = DispatchQueue(label: "engine-starts", attributes: .concurrent)
    private let birth = ContinuousClock.now
    private(set) var rota: Rota<EngineProcess>
    private var waiting: [Int: CheckedContinuation<EngineProcess, any Error>] = [:]
    private var warming: [CheckedContinuation<Void, any Error>] = []
    private var lastTicket = 0
    private var lastFault = Fault("image engine: no process")

    init(
        _ configuration: ImageEngine.Configuration,
        _ processes: EngineProcesses,
        report: @escaping @Sendable (String) -> Void,
    ) {
        self.configuration = configuration
        self.processes = processes
        self.report = report
        rota = Rota(places: max(1, configuration.workers), spares: processes.spares)
    }

    /// Starts what is missing and keeps it so; returns when every place has a process.
    func warmUp() async throws {
        rota.isKeptFull = true
        settle()
        guard !rota.isReady else { return }
        guard rota.starting > 0 else { throw lastFault }
        try await withCheckedThrowingContinuation { warming.append($0) }
    }

    /// A picture on which a process ends by itself is tried once more, on another: an earlier
    /// picture may have left the damage, or the machine may be short of memory.
    func answer<Answer: Codable & Sendable>(to request: EngineRequest) async throws -> Answer {
        let frame = try Frame(encoding: request)
        do {
            return try await answer(to: frame)
        } catch let loss as PictureLoss where loss.mayBeAnothers {
            report("picture tried again: \(loss.reason)")
            return try await answer(to: frame)
        }
    }

    private func answer<Answer: Codable & Sendable>(to request: Frame) async throws -> Answer {
        let process = try await free()
        let reply: EngineReply<Answer>
        do {
            try Task.checkCancellation()
            reply = try await process.answer(request)
        } catch {
            release(error is CancellationError ? process : nil)
            try Task.checkCancellation()
            throw error
        }
        if process.isSpent { process.retire() }
        release(process.isSpent ? nil : process)
        switch reply {
        case .answer(let answer): return answer
        case .refused(let refusal): throw refusal.error
        case .failed(let reason): throw PictureLoss(reason)
        }
    }

    private func free() async throws -> EngineProcess {
        lastTicket += 1
        let ticket = lastTicket
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                waiting[ticket] = continuation
                rota.ask(ticket)
                if Task.isCancelled { withdraw(ticket) } else { settle() }
            }
        } onCancel: {
            Task { await self.withdraw(ticket) }
        }
    }

    private func withdraw(_ ticket: Int) {
        rota.withdraw(ticket)
        waiting.removeValue(forKey: ticket)?.resume(throwing: CancellationError())
    }

    private func release(_ process: EngineProcess?) {
        rota.finished(process)
        settle()
    }

    private func settle() {
        rota.dismiss { !$0.isThere }
        for step in rota.steps(at: (ContinuousClock.now - birth) / .seconds(1)) {
            switch step {
            case .begin(let ticket, let process):
                waiting.removeValue(forKey: ticket)?.resume(returning: process)
            case .start: start()
            case .refuse(let ticket):
                waiting.removeValue(forKey: ticket)?.resume(throwing: lastFault)
            }
        }
    }

    private func start() {
        starts.async { [configuration, processes] in
            let result = Result { try EngineProcess(configuration, processes) }
            Task { await self.started(result) }
        }
    }

    private func started(_ result: Result<EngineProcess, any Error>) {
        switch result {
        case .success(let process): rota.started(process)
        case .failure(let error):
            lastFault = error as? Fault ?? Fault("image engine: \(error)")
            report(lastFault.what)
            rota.startFailed(at: (ContinuousClock.now - birth) / .seconds(1))
        }
        settle()
        welcome()
    }

    private func welcome() {
        guard rota.isReady || rota.failures > 0 else { return }
        for waiting in warming {
            if rota.isReady { waiting.resume() } else { waiting.resume(throwing: lastFault) }
        }
        warming = []
    }
}
