import Domain
import Foundation
import Hummingbird
import Services
import Views

/// The photo of the student's document, before a record is proved.
struct IdentityCheckController: Sendable {
    let services: Services

    func addRoutes(to students: RouterGroup<StudentContext>) {
        students.get("b/:code/identity", use: ask)
        students.post("b/:code/identity", use: read)
        students.get("b/:code/identity/confirm", use: askToConfirm)
        students.post("b/:code/identity/confirm", use: confirm)
    }

    func ask(_ request: Request, context: StudentContext) async throws -> Response {
        let offer = try await services.offer(context.featureCode())
        let known = try await services.identityCheck(offer, by: context.account)
        return context.page(.checkIdentity(offer, known: known))
    }

    func read(_ request: Request, context: StudentContext) async throws -> Response {
        let offer = try await services.offer(context.featureCode())
        let known = try await services.identityCheck(offer, by: context.account)
        return try await context.answering(
            "picture",
            again: { .checkIdentity(offer, known: known, $0) },
        ) {
            _ = try await services.readDocument(
                context.form.file("picture")?.bytes ?? Data(),
                isPassport: context.form["kind"] == "passport",
                by: context.account,
            )
            return context.redirect(to: .confirmIdentity(offer.batch.featureCode))
        }
    }

    func askToConfirm(_ request: Request, context: StudentContext) async throws -> Response {
        let offer = try await services.offer(context.featureCode())
        let read = try await services.readingToConfirm(by: context.account)
        return context.page(.confirmIdentity(offer, read: read))
    }

    func confirm(_ request: Request, context: StudentContext) async throws -> Response {
        let offer = try await services.offer(context.featureCode())
        let read = try await services.readingToConfirm(by: context.account)
        return try await context.confirmingDocument(
            read,
            again: { .confirmIdentity(offer, read: read, $0) },
        ) { form in
            try await services.confirmIdentity(form, in: offer, by: context.account)
            return context.redirect(to: .proof(offer.batch.policy.ways.first, in: offer.batch))
        }
    }
}

extension StudentContext {
    /// The document that was photographed for a batch; nil where none is asked for, or none was yet.
    func check(_ services: Services, of offer: BatchOffer) async throws -> IdentityCheck? {
        guard offer.batch.policy.asksIDCard else { return nil }
        return try await services.identityCheck(offer, by: account)
    }

    /// A page about a record, or the way to the photo of the document, where that comes first.
    func afterCheck(
        _ services: Services,
        of offer: BatchOffer,
        _ page: (IdentityCheck?) -> Page,
    ) async throws -> Response {
        let check = try await check(services, of: offer)
        guard check != nil || !offer.batch.policy.asksIDCard else {
            return redirect(to: .identityCheck(offer.batch.featureCode))
        }
        return self.page(page(check))
    }
}
