import Domain

/// The steps of a student, in the order that the batch asks for.
enum JourneyStep {
    case school, signIn, captureCode, photo, answers, pay

    fileprivate var name: Text {
        switch self {
        case .school: .stepSchool
        case .signIn: .stepSignIn
        case .captureCode: .stepCaptureCode
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
        return Stepper(steps.map(\.name), current: steps.firstIndex(of: step) ?? 0)
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
