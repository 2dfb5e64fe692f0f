import CImageEngine
import Dispatch
import Domain

/// One thread with models of its own; the handles are touched on its queue only.
final class Worker: @unchecked Sendable {
    private let configuration: ImageEngine.Configuration
    private let queue = DispatchQueue(label: "image-engine")
    private var handle: OpaquePointer?
    private var readerHandle: OpaquePointer?

    init(_ configuration: ImageEngine.Configuration) { self.configuration = configuration }

    deinit {
        ie_engine_free(handle)
        ie_reader_free(readerHandle)
    }

    var isLoaded: Bool { handle != nil }

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
        try configuration.withEngineValue { models in
            try checked { ie_engine_create(models, &made, $0) }
        }
        guard let made else { throw Fault("image engine: not made", isTransient: false) }
        handle = made
        return made
    }

    /// The loaded languages, which most workers never need; must be called within `run`.
    func reader() throws -> OpaquePointer {
        if let readerHandle { return readerHandle }
        var made: OpaquePointer?
        do {
            try checked { ie_reader_create(configuration.languages, &made, $0) }
        } catch let fault as Fault {
            throw MissingLanguage(reason: fault.what)
        }
        guard let made else { throw Fault("image engine: not made", isTransient: false) }
        readerHandle = made
        return made
    }
}
