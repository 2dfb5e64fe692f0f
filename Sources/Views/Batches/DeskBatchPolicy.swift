import Domain
import Foundation

/// The rules of a batch, with the ways to change them for those who may.
func policyCard(
    _ batch: Batch,
    _ levels: [EducationLevel],
    for staff: Staff,
    at now: Date,
) -> Node {
    card(.policyHeading) {
        facts(policyFacts(batch, levels))
        if staff.may(.manageBatches) {
            linkButton(.changeBatch, to: Link.changeBatch(batch.id).path, .secondary)
            if (try? batch.policy.windows.openUntil(at: now, hours: nil)) != nil {
                disclosure(.closeEarly) {
                    p(.closeEarlyMeans)
                    postButton(.closeEarly, to: Link.closeBatch(batch.id).path, .danger)
                }
            }
        }
    }
}

/// The rules of a batch as a reader sees them, each knob in words.
private func policyFacts(_ batch: Batch, _ levels: [EducationLevel]) -> [Fact] {
    let policy = batch.policy
    return [
        Fact(.kindLegend, Text.collectionKind(policy.kind).name),
        Fact(.levelsWord, node: levelNames(batch, levels)),
        Fact(.openWord, node: openTimes(policy)),
    ] + proofFacts(policy) + [
        Fact(.price, node: prices(policy)),
        Fact(.payStageLegend, Text.payStage(policy.payStage).name),
    ] + offerFacts(policy) + [
        Fact(.photoSourceLegend, Text.photoSource(policy.photoSource).name),
        Fact(.backgroundLegend, Text.background(policy.photos.background).name),
        Fact(.glassesLegend, Text.glasses(policy.photos.glasses).name),
        Fact(.spec, .photoSpec(policy.photoSpec)),
        Fact(.reviewStagesLegend, Text.reviewStages(policy.reviewStages).name),
        Fact(.reviewDays, .workingDayCount(policy.reviewDays)),
        Fact(.withdrawLegend, Text.withdraw(policy.withdraw).name),
        Fact(.recaptureLegend, Text.recapture(policy.recapture).name),
        Fact(.repairDays, policy.repairWords),
        Fact(.sanctions, policy.sanctionWords),
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
        } + [policy.dailyHours.map { hours in div { Text.dailyHours(hours) } }].compactMap(\.self)
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
