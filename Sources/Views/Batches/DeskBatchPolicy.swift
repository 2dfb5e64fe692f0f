import Domain

/// The rules of a batch as a reader sees them, each knob in words.
func policyFacts(_ batch: Batch, _ levels: [EducationLevel]) -> [Fact] {
    let policy = batch.policy
    return [
        Fact(.levelsWord, node: levelNames(batch, levels)),
        Fact(.openWord, node: openTimes(policy)),
        Fact(.price, node: prices(policy)),
        Fact(.payStageLegend, Text.payStage(policy.payStage).name),
        Fact(.photoSourceLegend, Text.photoSource(policy.photoSource).name),
        Fact(.spec, .photoSpec(policy.photoSpec)),
        Fact(.reviewStagesLegend, Text.reviewStages(policy.reviewStages).name),
        Fact(.withdrawLegend, Text.withdraw(policy.withdraw).name),
        Fact(.repairDays, .dayCount(policy.repairDays)),
        Fact(.tries, policy.submissions.map(Text.timesCount) ?? .unlimited),
        Fact(.naming, node: code(policy.naming.text)),
        Fact(.whereTo, policy.registry ? .toRegistry : .notToRegistry),
    ]
}

private func levelNames(_ batch: Batch, _ levels: [EducationLevel]) -> Node {
    .reading { context in
        let names = batch.levels.map { code in
            levels.first { $0.code == code }?.name(context.language) ?? code
        }
        return .text(names.joined(separator: context.language == .chinese ? "、" : ", "))
    }
}

private func openTimes(_ policy: BatchPolicy) -> Node {
    .group(
        policy.windows.map { window in
            div { Text.span(.fullMoment(window.from), .fullDeadline(window.to)) }
        }
    )
}

private func prices(_ policy: BatchPolicy) -> Node {
    .group(
        policy.priceItems.map { item in
            div {
                Text(zh: item.chinese, en: item.english)
                " "
                strong(.money(item.amount))
            }
        }
    )
}
