import Domain

/// The questions about proofs of enrolment and the facts that are asked for, in the form of a batch.
@HTML func proofFields(_ form: ProofsForm, error: (String) -> Text?) -> Node {
    choices(
        Choices(
            name: "proofs",
            legend: .proofsLegend,
            kind: .several,
            choices: BatchPolicy.Proof.allCases.map {
                Choices.Choice(
                    value: $0.rawValue,
                    label: Text.proof($0).name,
                    hint: Text.proof($0).meaning
                )
            },
            selected: Set(form.proofs),
            hint: .proofsHint,
            error: error("proofs"),
        )
    )
    choices(
        Choices(
            name: "records",
            legend: .recordsLegend,
            choices: BatchPolicy.Records.allCases.map {
                Choices.Choice(value: $0.rawValue, label: .records($0))
            },
            selected: [form.records],
            isCompact: true,
        )
    )
    disclosure(.askedLegend) {
        p(.askedHint, .class("hint"))
        StudyField.allCases.map { askedField($0, form) }
    }
}

private func askedField(_ fact: StudyField, _ form: ProofsForm) -> Node {
    field(
        Field(
            name: "asked-\(fact.rawValue)",
            label: .name(of: fact),
            control: .select(
                [Field.Option("", .notAsked)]
                    + StudyFields.Rule.allCases.map { Field.Option($0.rawValue, .rule($0)) }
            ),
            value: form.asked[fact] ?? "",
            width: .half,
        )
    )
}

/// The proofs of a batch and what it asks for, in words.
func proofFacts(_ policy: BatchPolicy) -> [Fact] {
    let rules = policy.fields.asked.compactMap { field in
        policy.fields.rules[field].map { Text.asked(field, $0) }
    }
    return [
        Fact(
            .proofsLegend,
            node: .group(policy.proofs.map { proof -> Node in div { Text.proof(proof).name } })
        ),
        Fact(.recordsLegend, .records(policy.records)),
        Fact(
            .askedLegend,
            node: rules.isEmpty
                ? .sentence(.notAsked) : .group(rules.map { rule -> Node in div { rule } })
        ),
    ]
}

/// The way to the roster of a batch that matches by one.
func rosterCard(_ batch: Batch, for staff: Staff) -> Node {
    guard staff.may(.manageBatches), batch.policy.ways.contains(.roster) else { return .empty }
    return card(.roster) {
        p(.rosterDeskLead)
        linkButton(.rosterOpen, to: Link.roster(batch.id).path, .secondary, icon: .people)
    }
}
