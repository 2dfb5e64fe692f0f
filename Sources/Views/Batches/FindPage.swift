package import Domain

extension Page {
    /// Several open batches that a search led to.
    package static func searchResults(_ offers: [BatchOffer]) -> Page {
        .counter(
            title: .resultsTitle,
            lead: .resultsLead(offers.count),
            stepper: .journey(.school),
            back: Link.home.path,
        ) {
            let kinds = CollectionKind.allCases.filter { kind in
                offers.contains { $0.batch.policy.kind == kind }
            }
            if kinds.count > 1 { p(.kindLead) }
            kinds.map { kind in
                section {
                    if kinds.count > 1 { h2(Text.collectionKind(kind).name) }
                    offers.filter { $0.batch.policy.kind == kind }.map(foundOffer)
                }
            }
        }
    }

    /// The question whether this is the student's school.
    package static func offer(_ offer: BatchOffer) -> Page {
        let policy = offer.batch.policy
        return .counter(
            title: .offerTitle,
            stepper: .journey(.school, policy: policy),
            back: Link.home.path,
        ) {
            card(.same(offer.school.name)) {
                facts(
                    [Fact(.offerCollection, offer.batch.name)] + offerFacts(offer)
                        + [Fact(.priceWord, policy.priceText)]
                )
            }
            whatYouNeed(policy)
            actionBar {
                linkButton(.offerBegin, to: Link.proof(policy.ways.first, in: offer.batch).path)
                linkButton(.offerOther, to: Link.home.path, .quiet)
            }
        }
    }
}

private func foundOffer(_ offer: BatchOffer) -> Node {
    card(.same(offer.school.name)) {
        facts(offerFacts(offer))
        linkButton(
            .same(offer.batch.name),
            to: Link.batch(offer.batch.featureCode).path,
            .secondary,
            icon: .arrowRight,
        )
    }
}

private func offerFacts(_ offer: BatchOffer) -> [Fact] {
    let levels = Text(
        zh: offer.levels.map(\.chinese).joined(separator: "、"),
        en: offer.levels.map(\.english).joined(separator: ", "),
    )
    return [
        Fact(.kindLegend, Text.collectionKind(offer.batch.policy.kind).name),
        Fact(.level, levels),
        Fact(.openUntilWord, .fullDeadline(offer.openUntil)),
        Fact(.collectionCentre, offer.centre.name),
    ]
}

private func whatYouNeed(_ policy: BatchPolicy) -> Node {
    let way = policy.ways.first ?? .captureCode
    return card(.offerNeeds) {
        ul(.class("bullets")) {
            li(.offerNeedsPhone)
            li(way == .captureCode ? .offerNeedsCode : .offerNeedsID)
            li(.offerNeedsWall)
        }
    }
}
