/// One of two accounts that are to be joined.
package struct JoinPart: Sendable, Hashable {
    package let account: Account
    package let document: LinkedDocument?
    package let hasPassword: Bool
    package let profile: Profile
    package let orders: [OrderSummary]

    package init(
        account: Account,
        document: LinkedDocument?,
        hasPassword: Bool,
        profile: Profile,
        orders: [OrderSummary],
    ) {
        self.account = account
        self.document = document
        self.hasPassword = hasPassword
        self.profile = profile
        self.orders = orders
    }

    package var hasPhone: Bool { !account.maskedPhone.isEmpty }
}

/// What joining two accounts means: what has to be decided, what ends, or why it cannot be.
package struct JoinPlan: Sendable {
    package let own: JoinPart
    package let other: JoinPart

    package init(own: JoinPart, other: JoinPart) {
        self.own = own
        self.other = other
    }

    /// What both have and only one can be kept of.
    package var questions: [JoinQuestion] {
        JoinQuestion.allCases.filter { question in
            switch question {
            case .phone: own.hasPhone && other.hasPhone
            case .document: own.document != nil && other.document != nil
            case .profile:
                own.profile != Profile() && other.profile != Profile()
                    && own.profile != other.profile
            }
        }
    }

    /// The side that something is kept of, as it was decided or as only one has it.
    package func kept(
        _ question: JoinQuestion,
        _ decided: [JoinQuestion: JoinSide],
    ) throws(JoinError) -> JoinSide {
        if questions.contains(question) {
            guard let side = decided[question] else { throw .choiceMissing(question) }
            return side
        }
        return switch question {
        case .phone: own.hasPhone ? .own : .other
        case .document: own.document != nil ? .own : .other
        case .profile: own.profile != Profile() ? .own : .other
        }
    }

    /// The orders that end because the other account has a better one for the same record.
    package func cancelled() throws(JoinError) -> [OrderSummary] {
        try requireOneHolder()
        var cancelled: [OrderSummary] = []
        for mine in own.orders where mine.isUnderWay {
            for theirs in other.orders where theirs.isUnderWay && theirs.clashes(with: mine) {
                switch (mine.mustStay, theirs.mustStay) {
                case (true, true):
                    throw .ordersClash(
                        mine.order.number,
                        theirs.order.number,
                        contact: mine.centre.contact
                    )
                case (false, true): cancelled.append(mine)
                case (_, false): cancelled.append(theirs)
                }
            }
        }
        return cancelled.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// Nobody has two numbers of one kind of document.
    private func requireOneHolder() throws(JoinError) {
        guard let mine = own.document?.number, let theirs = other.document?.number,
            mine.kind == theirs.kind, mine != theirs
        else { return }
        throw .documentsDiffer(contact: (own.orders + other.orders).first?.centre.contact)
    }
}

extension OrderSummary {
    fileprivate var isUnderWay: Bool {
        switch order.lines.capture {
        case .cancelled, .revoked: false
        case .awaitingPhoto, .draft, .submitted, .awaitingFinalReview, .approved, .rejected: true
        }
    }

    /// Whether money, a reviewer or the registry is already at it.
    fileprivate var mustStay: Bool {
        order.lines.capture == .approved || order.needsItsAccount(policy: batch.policy)
    }

    /// Whether one person cannot have both.
    fileprivate func clashes(with other: OrderSummary) -> Bool {
        if centre.id == other.centre.id, [batch, other.batch].contains(where: \.allowsOneRecord) {
            return true
        }
        let numbers = Set([identity, other.identity].map(\.studentNumber))
        return batch.id == other.batch.id && identity.levelCode == other.identity.levelCode
            && (numbers.count == 1 || numbers.contains(""))
    }
}

extension Batch {
    fileprivate var allowsOneRecord: Bool { policy.records == .one }
}
