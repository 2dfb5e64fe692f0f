import Domain

/// The buttons at the foot of the column; what a key does stands on each.
///
/// Without script the reasons fold out by the browser's own means and each button posts its form.
func reviewDecision(_ item: ReviewCase, refusal: RefusalForm?) -> Node {
    div(.class("review-decision")) {
        decisionForm(item, .class("approve-form")) {
            hiddenField("decision", "approved")
            button(.approve, icon: .check, key: "a")
        }
        details(.class("refusal"), Attribute("open", when: refusal != nil), .data("refusal", "")) {
            summary(.class("button", "button-danger"), .key("r")) {
                icon(.cross)
                span(.refuse)
                kbd("R", .aria("hidden", "true"))
            }
            decisionForm(item, .class("refusal-form")) {
                hiddenField("decision", "refused")
                reasonList(item, refusal: refusal)
                remarkField(refusal)
                confirmButton
            }
        }
        postForm(to: Link.releaseReview(item.review.id).path, .class("inline-form")) {
            button(.skip, .quiet, key: "s")
        }
    }
}

private func decisionForm(
    _ item: ReviewCase,
    _ attribute: Attribute,
    @HTML content: () -> Node,
) -> Node {
    postForm(to: Link.decideReview(item.review.id).path, attribute) {
        hiddenField("number", item.number.text)
        content()
    }
}

private var confirmButton: Node {
    Tag("button")(.class("button", "button-danger", "confirm"), .type("submit")) {
        icon(.cross)
        span(.confirmRefusal)
        kbd("Enter", .aria("hidden", "true"))
    }
}

private func remarkField(_ refusal: RefusalForm?) -> Node {
    field(
        Field(
            name: "remark",
            label: .remark,
            hint: .remarkHint(Review.maximumRemark),
            value: refusal?.remark,
            error: refusal.flatMap { $0.fieldName == "remark" ? .refusal($0.error) : nil },
            autocomplete: "off",
            isOptional: true,
            maxLength: Review.maximumRemark,
        )
    )
}

/// The reasons under the digits and the row of letters below them; those that the machine's
/// findings speak for carry a dot.
private func reasonList(_ item: ReviewCase, refusal: RefusalForm?) -> Node {
    let error = refusal.flatMap { $0.fieldName == "reasons" ? Text.refusal($0.error) : nil }
    let suggested = Set(item.photo.inspection?.findings.map { reason(for: $0.id) } ?? [])
    let chosen = Set(refusal?.reasons ?? [])
    return fieldset(
        .class("reasons"),
        .id("reasons"),
        .aria("describedby", error.map { _ in "reasons-error" })
    ) {
        legend(.refusalReasons)
        error.map { errorMessage($0, for: "reasons") }
        div(.class("reason-list")) {
            zip(RefusalReason.allCases, reasonKeys).map { reason, key in
                reasonChoice(
                    reason,
                    glasses: item.spec.glasses,
                    key: key,
                    isChosen: chosen.contains(reason),
                    isSuggested: suggested.contains(reason),
                )
            }
        }
    }
}

private let reasonKeys = [
    "1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "q", "w", "e", "t",
    "y", "u", "i", "p", "d", "f", "g",
]

private func reasonChoice(
    _ reason: RefusalReason,
    glasses: GlassesPolicy,
    key: String,
    isChosen: Bool,
    isSuggested: Bool,
) -> Node {
    label(.class("reason", isSuggested ? "is-suggested" : nil)) {
        input(
            .type("checkbox"),
            .name("reasons"),
            .value(reason.rawValue),
            .checked(isChosen),
            .data("reason-key", key),
        )
        kbd(key.uppercased(), .aria("hidden", "true"))
        span(.reason(reason, glasses: glasses))
        if isSuggested {
            span(.class("suggestion"), .title(.suggestedReason)) {
                span(.suggestedReason, .class("visually-hidden"))
            }
        }
    }
}

/// The reason that a finding of the machine would speak for.
func reason(for check: CheckID) -> RefusalReason {
    switch check {
    case .pictureAssessable, .fileFormat, .fileSize, .imageDensity, .nobodyElse, .noText,
        .noBorder, .notRefusedBefore:
        .other
    case .originalFileSize, .imageDimensions, .compressionArtifacts, .interEyeDistance,
        .sharpness:
        .blurred
    case .singleFacePresent: .anotherPerson
    case .headSize, .marginAboveOfTheFaceInImage, .marginBelowOfTheFaceInImage,
        .leftwardCropOfTheFaceInImage, .rightwardCropOfTheFaceInImage, .framing:
        .framing
    case .headPoseRoll, .headPoseYaw, .headPosePitch, .shouldersLevel: .pose
    case .eyesOpen: .eyes
    case .eyebrowsVisible: .hair
    case .mouthClosed: .expression
    case .noGlasses, .eyesVisible: .glasses
    case .underExposurePrevention, .overExposurePrevention, .noSkinGlare,
        .illuminationUniformity, .dynamicRange, .naturalColour:
        .lighting
    case .backgroundUniformity, .backgroundColour, .noShadows, .cutOut: .cutOut
    case .clothingContrast: .clothing
    case .notRephotographed: .rephotographed
    case .notRetouched: .retouched
    }
}
