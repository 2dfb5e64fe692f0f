package import Domain
package import Foundation
import Synchronization

/// A provider that says what a test told it to say, and remembers what it was asked.
package final class ScriptedGateway: PaymentGateway {
    private struct State {
        var facts: [String: PaymentFact.Outcome] = [:]
        var refundAnswers: [Bool] = []
        var refundRefusal: String?
        var statements: [String: [StatementLine]] = [:]
        var begun: [PaymentRequest] = []
        var closed: [String] = []
        var refunds: [RefundRequest] = []
    }

    package let key: String
    private let state = Mutex(State())

    package init(key: String = "wechatPay") { self.key = key }

    /// What `query` answers about a payment from now on; unknown until told.
    package func say(_ outcome: PaymentFact.Outcome, about reference: String) {
        state.withLock { $0.facts[reference] = outcome }
    }

    /// What `refund` answers next, in turn; done when nothing was told.
    package func answerRefunds(_ answers: Bool...) {
        state.withLock { $0.refundAnswers = answers }
    }

    /// Refuses every refund with these words from now on; none: pays back.
    package func refuseRefunds(_ words: String?) {
        state.withLock { $0.refundRefusal = words }
    }

    /// What stands on the statement of a day from now on.
    package func issue(_ lines: [StatementLine], on day: String) {
        state.withLock { $0.statements[day] = lines }
    }

    package func statement(of day: String) async throws -> [StatementLine]? {
        state.withLock { $0.statements[day] ?? [] }
    }

    package var begun: [PaymentRequest] { state.withLock { $0.begun } }

    package var closed: [String] { state.withLock { $0.closed } }

    package var refunds: [RefundRequest] { state.withLock { $0.refunds } }

    package func begin(_ request: PaymentRequest) async throws -> PaymentPrompt {
        state.withLock { $0.begun.append(request) }
        return PaymentPrompt(address: "https://pay.example/\(request.reference)")
    }

    package func query(reference: String) async throws -> PaymentFact {
        PaymentFact(reference: reference, outcome: outcome(of: reference))
    }

    package func close(reference: String) async throws {
        state.withLock { $0.closed.append(reference) }
    }

    package func refund(_ request: RefundRequest) async throws -> Bool {
        try state.withLock { state in
            state.refunds.append(request)
            if let words = state.refundRefusal { throw PaymentError.refundRefused(words) }
            return state.refundAnswers.isEmpty ? true : state.refundAnswers.removeFirst()
        }
    }

    /// The callback of a payment whose fact was told by `say`.
    package func callback(about reference: String) -> (headers: [String: String], body: Data) {
        (["X-Signature": "right"], Data(reference.utf8))
    }

    package func readCallback(headers: [String: String], body: Data) throws -> PaymentFact {
        guard headers["X-Signature"] == "right" else { throw PaymentError.callbackForged }
        let reference = String(decoding: body, as: UTF8.self)
        return PaymentFact(reference: reference, outcome: outcome(of: reference))
    }

    private func outcome(of reference: String) -> PaymentFact.Outcome {
        state.withLock { $0.facts[reference] } ?? .unknown
    }
}
