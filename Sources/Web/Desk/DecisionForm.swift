import Domain
import Views

/// What a reviewer posted.
struct DecisionForm: Sendable, Equatable {
    let decision: Decision
    private let number: String

    /// Only `approved` approves; a reason that is not of the list counts as none at all, so that
    /// the rules ask for one.
    init(_ form: Form) {
        number = form["number"]
        guard form["decision"] != "approved" else {
            decision = .approved
            return
        }
        let typed = form.all("reasons")
        let known = typed.compactMap(RefusalReason.init)
        decision = .refused(
            reasons: known.count == typed.count ? known : [],
            remark: form["remark"].trimmed,
        )
    }

    /// The choice, to show the form again.
    func refused(_ error: ReviewError) -> RefusalForm {
        switch decision {
        case .approved: RefusalForm(reasons: [], remark: "", error: error)
        case .refused(let reasons, let remark):
            RefusalForm(reasons: reasons, remark: remark, error: error)
        }
    }

    /// The decision as the next page offers to undo it.
    func last(_ review: Review.ID, seconds: Int) -> LastDecision? {
        OrderNumber(number).map {
            LastDecision(
                review: review,
                number: $0,
                isApproved: decision == .approved,
                seconds: seconds,
            )
        }
    }
}

extension LastDecision {
    /// Reads what `query` wrote; nothing else is a decision.
    init?(review: String, number: String, decision: String, seconds: Int) {
        guard let review = Review.ID(review), let number = OrderNumber(number),
            ["approved", "refused"].contains(decision)
        else { return nil }
        self.init(
            review: review,
            number: number,
            isApproved: decision == "approved",
            seconds: seconds,
        )
    }

    /// The decision as the query of the next page's address.
    var query: String {
        "?last=\(review)&number=\(number)&decision=\(isApproved ? "approved" : "refused")"
    }
}

extension ReviewError {
    /// Whether the reviewer can mend it in the form itself.
    var isAboutTheForm: Bool {
        switch self {
        case .reasonMissing, .remarkMissing, .remarkTooLong: true
        case .stageNotYours, .samePersonTwice, .alreadyDecided, .leaseLost, .tooLateToUndo,
            .notDecided, .notFound, .queueEmpty:
            false
        }
    }
}
