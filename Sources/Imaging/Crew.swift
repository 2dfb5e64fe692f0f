/// The workers of an engine, on threads or in processes of their own.
protocol Crew: Sendable {
    /// The answer of the next free worker, in the order of asking; throws as
    /// `EngineRequest.answer` does.
    func answer<Answer: Codable & Sendable>(to request: EngineRequest) async throws -> Answer

    /// Loads the models of every worker now; throws a `Fault` when that fails.
    func warmUp() async throws
}
