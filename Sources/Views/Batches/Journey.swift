package import Domain

/// The steps of a student, in the order that the batch asks for.
enum JourneyStep {
    case school, signIn, captureCode, photo, answers, pay

    fileprivate func name(_ policy: BatchPolicy?) -> Text {
        switch self {
        case .school: .stepSchool
        case .signIn: .stepSignIn
        case .captureCode: .stepProof(policy?.ways.first)
        case .photo: .stepPhoto
        case .answers: .stepAnswers
        case .pay: .stepPay
        }
    }
}

extension Stepper {
    /// Where one is in the journey; a step that the batch does not need does not exist.
    static func journey(_ step: JourneyStep, policy: BatchPolicy? = nil) -> Stepper {
        let steps = JourneyStep.steps(policy?.payStage ?? .afterPhoto)
        return Stepper(steps.map { $0.name(policy) }, current: steps.firstIndex(of: step) ?? 0)
    }
}

extension JourneyStep {
    fileprivate static func steps(_ payStage: BatchPolicy.PayStage) -> [JourneyStep] {
        switch payStage {
        case .none: [.school, .signIn, .captureCode, .photo, .answers]
        case .beforePhoto: [.school, .signIn, .captureCode, .pay, .photo, .answers]
        case .afterPhoto: [.school, .signIn, .captureCode, .photo, .answers, .pay]
        }
    }
}

extension Link {
    /// Where a student shows that an enrolment is hers.
    package static func proof(
        _ way: BatchPolicy.Proof?,
        in batch: Batch,
    ) -> Link {
        switch way {
        case .roster: .rosterMatch(batch.featureCode)
        case .declaration: .declaration(batch.featureCode)
        case .captureCode, .lastFour, .idCard, nil: .captureCode(batch.featureCode)
        }
    }
}

/// The other ways in which this batch takes a proof, folded in below the one shown.
func otherWays(than way: BatchPolicy.Proof, in batch: Batch) -> Node {
    let others = batch.policy.ways.filter { $0 != way }
    guard !others.isEmpty else { return .empty }
    return disclosure(.otherWays) {
        actions {
            others.map { linkButton(.way($0), to: Link.proof($0, in: batch).path, .secondary) }
        }
    }
}

extension OrderSummary {
    var policy: BatchPolicy { batch.policy }
}

extension BatchPolicy {
    /// What a student pays, as far as it is known before an item is chosen.
    var priceText: Text {
        guard payStage != .none, let least = priceItems.map(\.amount).min() else {
            return .noPayment
        }
        let text = least == .zero ? Text.freeOfCharge : .money(least)
        return priceItems.count > 1 ? .priceFrom(text) : text
    }
}
