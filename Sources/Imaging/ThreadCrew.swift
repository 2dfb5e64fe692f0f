import CImageEngine
import Dispatch
import Domain

/// Workers on threads of this process.
actor ThreadCrew: Crew {
    private let workers: [Worker]
    private var idle: [Worker]
    private var waiting: [CheckedContinuation<Worker, Never>] = []

    init(_ configuration: ImageEngine.Configuration) {
        workers = (0..<max(1, configuration.workers)).map { _ in Worker(configuration) }
        idle = workers
    }

    func answer<Answer: Codable & Sendable>(to request: EngineRequest) async throws -> Answer {
        let worker = await free()
        defer { release(worker) }
        let answer = try await worker.run { try request.answer(by: worker) }
        guard let answer = answer as? Answer else {
            throw Fault("image engine: another answer than asked for", isTransient: false)
        }
        return answer
    }

    func warmUp() async throws {
        try await withThrowingTaskGroup { group in
            for worker in workers {
                group.addTask { try await worker.run { _ = try worker.engine() } }
            }
            try await group.waitForAll()
        }
    }

    private func free() async -> Worker {
        if let worker = idle.popLast() { return worker }
        return await withCheckedContinuation { waiting.append($0) }
    }

    private func release(_ worker: Worker) {
        guard !waiting.isEmpty else {
            idle.append(worker)
            return
        }
        waiting.removeFirst().resume(returning: worker)
    }
}
