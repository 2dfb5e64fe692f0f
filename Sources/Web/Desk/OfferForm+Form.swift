import Domain

extension OfferForm {
    /// What was chosen about money and what is made of the photo in the form of a batch.
    init(_ form: Form) {
        self.init()
        // A program that knows nothing of these questions leaves them as they are proposed.
        guard let hours = form.first("payWithinHours") else { return }
        payWithinHours = hours
        webWays = form.all("webWays")
        miniProgramWays = form.all("miniProgramWays")
        refunds = form["refunds"]
        fulfilment = form["fulfilment"]
        layouts = form.all("layouts")
        disc = form.isOn("disc")
    }
}
