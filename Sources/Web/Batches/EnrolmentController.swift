import Foundation
import Domain
import Hummingbird
import Services
import Views

/// Proving the enrolment: capture code, last four, "is this you?".
struct EnrolmentController: Sendable {
    let services: Services

    func addRoutes(to students: RouterGroup<StudentContext>) {
        students.get("b/:code/capture-code", use: askCaptureCode)
        students.post("b/:code/capture-code", use: readCaptureCode)
        students.get("enrolments/:id/last-four", use: askLastFour)
        students.post("enrolments/:id/last-four", use: proveLastFour)
        students.get("enrolments/:id", use: show)
        students.post("enrolments/:id", use: confirm)
    }

    func askCaptureCode(_ request: Request, context: StudentContext) async throws -> Response {
        let offer = try await services.offer(context.featureCode())
        return try await context.afterCheck(services, of: offer) { _ in .captureCode(offer) }
    }

    func readCaptureCode(_ request: Request, context: StudentContext) async throws -> Response {
        let offer = try await services.offer(context.featureCode())
        return try await context.answering("picture", again: { .captureCode(offer, $0) }) {
            let id = try await services.readCaptureCode(
                context.form.file("picture")?.bytes ?? Data(),
                batch: offer.batch.featureCode,
                by: context.account,
            )
            let asksLastFour = offer.batch.policy.proofs.contains(.lastFour)
            return context.redirect(to: asksLastFour ? .lastFour(id) : .enrolment(id))
        }
    }

    func askLastFour(_ request: Request, context: StudentContext) async throws -> Response {
        let detail = try await services.enrolment(context.id(), by: context.account)
        if detail.enrolment.provedAt != nil {
            return context.redirect(to: .enrolment(detail.enrolment.id))
        }
        return context.page(.lastFour(detail))
    }

    func proveLastFour(_ request: Request, context: StudentContext) async throws -> Response {
        let detail = try await services.enrolment(context.id(), by: context.account)
        return try await context.answering("lastFour", again: { .lastFour(detail, $0) }) {
            try await services.proveLastFour(
                detail.enrolment.id,
                typed: context.form["lastFour"],
                by: context.account,
            )
            return context.redirect(to: .enrolment(detail.enrolment.id))
        }
    }

    func show(_ request: Request, context: StudentContext) async throws -> Response {
        let detail = try await services.enrolment(context.id(), by: context.account)
        if detail.enrolment.provedAt == nil {
            return context.redirect(to: .lastFour(detail.enrolment.id))
        }
        if let order = detail.order { return context.page(.recordAdded(detail, order: order)) }
        let (batch, identity) = (detail.offer.batch, detail.enrolment.identity)
        guard !batch.policy.asksIDCard || identity.documentDoubts != nil else {
            return context.redirect(to: .proof(identity.provedBy, in: batch))
        }
        guard detail.missing.isEmpty else {
            return context.redirect(to: .studyDetails(detail.enrolment.id))
        }
        return context.page(.enrolment(detail))
    }

    func confirm(_ request: Request, context: StudentContext) async throws -> Response {
        let order = try await services.confirmEnrolment(context.id(), by: context.account)
        let detail = try await services.order(order, by: context.account)
        return context.redirect(to: detail.nextLink)
    }
}
