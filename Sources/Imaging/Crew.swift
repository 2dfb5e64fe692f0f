import CImageEngine
import Dispatch
import Domain

/// The workers of an engine; whoever asks gets the next one that is free, in the order of asking.
actor Crew {
    nonisolated let workers: [Worker]
    private var idle: [Worker]
    private var waiting: [CheckedContinuation<Worker, Never>] = []

    init(_ configuration: ImageEngine.Configuration) {
        workers = (0..<max(1, configuration.workers)).map { _ in Worker(configuration) }
        idle = workers
    }

    /// Runs blocking work on a free worker's own thread.
    func run<Result: Sendable>(
        _ work: @escaping @Sendable (Worker) throws -> Result
    ) async throws -> Result {
        let worker = await free()
        defer { release(worker) }
        return try await worker.run { try work(worker) }
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

/// One thread with models of its own; `handle` is touched on its queue only.
final class Worker: @unchecked Sendable {
    private let configuration: ImageEngine.Configuration
    private let queue = DispatchQueue(label: "image-engine")
    private var handle: OpaquePointer?

    init(_ configuration: ImageEngine.Configuration) { self.configuration = configuration }

    deinit { ie_engine_free(handle) }

    func run<Result: Sendable>(
        _ work: @escaping @Sendable () throws -> Result
    ) async throws -> Result {
        try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Swift.Result { try work() }) }
        }
    }

    /// The loaded models; must be called within `run`.
    func engine() throws -> OpaquePointer {
        if let handle { return handle }
        var made: OpaquePointer?
        try checked {
            ie_engine_create(configuration.landmarks, configuration.cascades, &made, $0)
        }
        guard let made else { throw Fault("image engine: not made", isTransient: false) }
        handle = made
        return made
    }
}
