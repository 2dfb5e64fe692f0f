import Domain
import Foundation
import Hummingbird
import Services
import Views

/// The student's address book.
struct AddressController: Sendable {
    let services: Services

    func addRoutes(to students: RouterGroup<StudentContext>) {
        students.get("account/addresses", use: list)
        students.post("account/addresses", use: change)
    }

    func list(_ request: Request, context: StudentContext) async throws -> Response {
        context.page(.addressBook(try await profile(context)))
    }

    func change(_ request: Request, context: StudentContext) async throws -> Response {
        let form = context.form
        if form.asksToRecognise {
            return context.page(.addressBook(try await profile(context), form.recognised))
        }
        let id = UUID(uuidString: form["address"])
        switch form["change"] {
        case "default":
            guard let id else { throw AddressBookError.notFound }
            try await services.makeDefaultAddress(id, by: context.account)
        case "remove":
            guard id != nil || form["address"].isEmpty else { throw AddressBookError.notFound }
            try await services.removeAddress(id, by: context.account)
        default:
            return try await add(context)
        }
        return context.redirect(to: .account(.addresses))
    }

    private func add(_ context: StudentContext) async throws -> Response {
        do {
            let form = ProfileForm(context.form.values(of: ProfileForm.Field.self))
            try await services.addAddress(form, by: context.account)
            return context.redirect(to: .account(.addresses))
        } catch let error as ProfileError {
            let faults = ProfileForm.Field.allCases.compactMap { field in
                error.faults[field].map { FieldError(field.rawValue, .refusal($0)) }
            }
            let input = context.form.input(errors: faults)
            let page = Page.addressBook(try await profile(context), input)
            return context.page(page, status: .unprocessableContent)
        }
    }

    private func profile(_ context: StudentContext) async throws -> Profile {
        try await services.accountDetail(of: context.account, session: context.token).profile
    }
}
