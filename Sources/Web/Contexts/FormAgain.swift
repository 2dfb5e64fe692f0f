import Hummingbird
import Views

extension Visiting {
    /// Does what a form asks; a refusal that the form can mend shows it again as it was typed.
    ///
    /// `field` is where the words of the refusal stand. Refusals that no other answer would mend
    /// (not found, not open, not permitted) go on to the page that tells of them.
    func answering(
        _ field: String,
        again page: (FormInput) -> Page,
        _ change: () async throws -> Response,
    ) async throws -> Response {
        do {
            return try await change()
        } catch {
            let trouble = Trouble(error)
            guard trouble.isMendable else { throw error }
            let input = form.input(errors: [FieldError(field, trouble.explanation.advice)])
            return refused(page(input), trouble)
        }
    }

    /// A form with what is wrong, and when to try again where that is known.
    private func refused(_ page: Page, _ trouble: Trouble) -> Response {
        var response = self.page(page, status: trouble.status)
        if let seconds = trouble.retryAfter { response.headers[.retryAfter] = "\(seconds)" }
        return response
    }
}

extension Trouble {
    /// Whether another answer in the same form would help.
    fileprivate var isMendable: Bool {
        switch status {
        case .unprocessableContent, .tooManyRequests, .contentTooLarge, .unsupportedMediaType:
            true
        default: false
        }
    }
}
