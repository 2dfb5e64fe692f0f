import Domain
import Foundation
import Hummingbird
import Services
import Views

/// The document of an account: typed, or photographed, read and confirmed.
struct DocumentController: Sendable {
    let services: Services

    func addRoutes(to students: RouterGroup<StudentContext>) {
        students.get("account/document", use: ask)
        students.post("account/document", use: link)
        students.get("account/scan", use: askPicture)
        students.post("account/scan", use: read)
        students.get("account/scan/confirm", use: askToConfirm)
        students.post("account/scan/confirm", use: confirm)
    }

    func ask(_ request: Request, context: StudentContext) async throws -> Response {
        context.page(.linkDocument(try await document(context)))
    }

    func link(_ request: Request, context: StudentContext) async throws -> Response {
        let document = try await document(context)
        return try await context.answering("number", again: { .linkDocument(document, $0) }) {
            try await services.linkDocument(
                context.form["number"],
                of: DocumentKind(rawValue: context.form["kind"]) ?? .residentIdentityCard,
                by: context.account,
                address: context.visitor.address,
            )
            return context.redirect(to: .account(.centre))
        }
    }

    func askPicture(_ request: Request, context: StudentContext) async throws -> Response {
        context.page(.scanDocument())
    }

    func read(_ request: Request, context: StudentContext) async throws -> Response {
        try await context.answering("picture", again: { .scanDocument($0) }) {
            _ = try await services.readDocument(
                context.form.file("picture")?.bytes ?? Data(),
                isPassport: context.form["kind"] == "passport",
                by: context.account,
            )
            return context.redirect(to: .account(.confirmScan))
        }
    }

    func askToConfirm(_ request: Request, context: StudentContext) async throws -> Response {
        context.page(.confirmScan(try await services.readingToConfirm(by: context.account)))
    }

    func confirm(_ request: Request, context: StudentContext) async throws -> Response {
        let offer = try await services.readingToConfirm(by: context.account)
        let form = DocumentForm(
            kind: offer.kind,
            values: context.form.values(of: DocumentForm.Field.self),
        )
        do {
            return try await context.answering("number", again: { .confirmScan(offer, $0) }) {
                try await services.confirmDocument(
                    form,
                    by: context.account,
                    address: context.visitor.address,
                )
                return context.redirect(to: .account(.centre))
            }
        } catch let error as DocumentFormError {
            let faults = DocumentForm.Field.allCases.compactMap { field in
                error.faults[field].map { FieldError(field.rawValue, .refusal($0)) }
            }
            let page = Page.confirmScan(offer, context.form.input(errors: faults))
            return context.page(page, status: .unprocessableContent)
        }
    }

    private func document(_ context: StudentContext) async throws -> LinkedDocument? {
        try await services.linkedDocument(by: context.account)
    }
}
