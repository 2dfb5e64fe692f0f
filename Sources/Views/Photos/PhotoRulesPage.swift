package import Domain

extension Page {
    /// What makes a photo good, with the room that the specification asks for.
    package static func photoRules(_ order: OrderSummary) -> Page {
        let spec = order.policy.spec ?? .chsi
        let lightDetail = Text.ruleLightDetail(
            order.policy.photos.background,
            spec.background,
        )
        return .counter(
            title: .rulesTitle,
            lead: .rulesLead,
            stepper: .journey(.photo, policy: order.policy),
            back: Link.order(order.order.id).path,
        ) {
            Views.photoRules([
                (picture: .framing, name: .ruleRoom, detail: roomDetail(spec)),
                (picture: .light, name: .ruleLight, detail: lightDetail),
                (picture: .bareFace, name: .ruleFace, detail: .ruleFaceDetail(spec.glasses)),
                (picture: .clothing, name: .ruleClothes, detail: .ruleClothesDetail),
            ])
            disclosure(.examplesHeading) {
                photoExamples(RefusalReason.allCases, glasses: spec.glasses)
            }
            p(.ruleFree, .class("quiet"))
            actionBar { linkButton(.toCamera, to: Link.camera(order.order.id).path, icon: .camera) }
        }
    }
}

private func roomDetail(_ spec: PhotoSpec) -> Text {
    .ruleRoomDetail(
        above: shares(spec.hairTop, of: spec.height),
        face: shares(spec.faceWidth, of: spec.width),
    )
}

private func shares(_ range: ClosedRange<Double>, of whole: Int) -> (Int, Int) {
    let percent = 100 / Double(whole)
    return (
        Int((range.lowerBound * percent).rounded()), Int((range.upperBound * percent).rounded())
    )
}
