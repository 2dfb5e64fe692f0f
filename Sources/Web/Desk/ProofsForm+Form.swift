import Domain

extension ProofsForm {
    /// What was chosen about proofs in the form of a batch.
    init(_ form: Form) {
        self.init()
        // A program that knows nothing of these questions leaves them as they are proposed.
        guard let records = form.first("records") else { return }
        self.records = records
        proofs = form.all("proofs")
        for field in StudyField.allCases { asked[field] = form["asked-\(field.rawValue)"] }
    }
}
