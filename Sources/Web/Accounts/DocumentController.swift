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
        return try await context.confirmingDocument(offer, again: { .confirmScan(offer, $0) }) {
            try await services.confirmDocument(
                $0,
                by: context.account,
                address: context.visitor.address,
            )
            return context.redirect(to: .account(.centre))
        }
    }

    private func document(_ context: StudentContext) async throws -> LinkedDocument? {
        try await services.linkedDocument(by: context.account)
    }
}

extension Visiting {
    /// Does what a form asks that corrects what was read of a document; what is wrong stands at its
    /// fields.
    func confirmingDocument(
        _ read: DocumentOffer,
        again page: (FormInput) -> Page,
        _ change: (DocumentForm) async throws -> Response,
    ) async throws -> Response {
        let typed = DocumentForm(kind: read.kind, values: form.values(of: DocumentForm.Field.self))
        do {
            return try await answering("number", again: page) { try await change(typed) }
        } catch let error as DocumentFormError {
            let faults = DocumentForm.Field.allCases.compactMap { field in
                error.faults[field].map { FieldError(field.rawValue, .refusal($0)) }
            }
            return self.page(page(form.input(errors: faults)), status: .unprocessableContent)
        }
    }
}
