import Domain

/// What may follow once the batch is closed.
extension BatchFields {
    @HTML var afterClosing: Node {
        checkbox("sanctions", isChecked: form.sanctions.isOn) { Text.sanctionsBox }
        ask(
            "appealDays",
            .appealDays,
            form.sanctions.appealDays,
            .number,
            hint: .appealDaysHint,
            width: .short,
            unit: .workingDays,
        )
        ask(
            "banEnd",
            .banEnd,
            form.sanctions.banEnd,
            .date,
            hint: .banEndHint,
            isOptional: true,
            width: .short,
        )
    }
}

extension BatchPolicy {
    /// The rule of sanctions in words.
    var sanctionWords: Text {
        guard let sanctions else { return Text(zh: "不启用", en: "None") }
        let end =
            sanctions.banEnd.map(Text.fullDay) ?? Text(zh: "学期末", en: "the end of the semester")
        return Text(
            zh: "可以撤销采集并暂停到\(end.zh)，\(sanctions.appealDays) 个工作日内可申诉",
            en: "Captures can be revoked, with a ban until \(end.en) and "
                + "\(sanctions.appealDays) working days to appeal",
        )
    }

    /// The days of a repair; where the school is stricter, whose they are.
    var repairWords: Text {
        guard let own = schoolRepairDays else { return .dayCount(repairDays) }
        let (counts, batch) = (Text.dayCount(strictestRepairDays), Text.dayCount(repairDays))
        let school = Text.dayCount(own)
        return Text(
            zh: "\(counts.zh)（批次 \(batch.zh)，学校 \(school.zh)，以较短的为准）",
            en: "\(counts.en) (batch \(batch.en), school \(school.en): the shorter one counts)",
        )
    }
}
