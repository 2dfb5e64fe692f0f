import Domain
import Imaging

extension PhotoEvaluation {
    /// Writes to standard output: one object of JSON, or Markdown for people.
    func print(asJSON: Bool) throws {
        guard asJSON else { return Swift.print(markdown) }
        try printJSON(Report(self))
    }

    private var markdown: String {
        """
        \(results.count) portraits in \(seconds) s; spec \(spec.name) \(spec.version), engine \
        \(ImageEngine.version)

        \(checkTable.text)

        Found and false alarms of all that a reviewer is shown or that is refused, then of what is
        refused. AUC by rank of the raw measure; ? says how many pictures the check did not answer.

        \(backgroundTable.text)

        Portraits of one face; no cut-out is tried where no face is found or no crop is
        valid; black is a plain background of lightness below \
        \(Int(BackgroundResult.black)). Framed: a crop within
        all bands exists.

        \(skinTable.text)

        \(skinWords)
        """
    }

    private var seconds: String {
        (elapsed / .seconds(1)).text(1)
    }

    private var checkTable: MarkdownTable {
        var table = MarkdownTable(
            [
                "check", "label", "with", "without", "found", "false", "refused", "falsely", "AUC",
                "?",
            ],
            words: 2,
        )
        for check in evaluation.checks {
            table.add([
                check.check.rawValue, check.label, "\(check.positives)", "\(check.negatives)",
                "\(check.warned.found)", "\(check.warned.falseAlarms)", "\(check.failed.found)",
                "\(check.failed.falseAlarms)",
                check.area.map { $0.text(3) } ?? "–", "\(check.unanswered)",
            ])
        }
        return table
    }

    private var backgroundTable: MarkdownTable {
        var table = MarkdownTable(
            [
                "background", "pictures", "not tried", "accepted", "retouch", "refused", "framed",
                "framed and accepted", "delivered",
            ],
            words: 1,
        )
        for row in evaluation.backgrounds {
            table.add([
                row.background, "\(row.pictures)", "\(row.notTried)", "\(row.accepted)",
                "\(row.retouch)", "\(row.refused)", "\(row.framed)",
                "\(row.framedAndAccepted)\(percent(row.framedAndAccepted, of: row.framed))",
                "\(row.delivered)",
            ])
        }
        return table
    }

    private func percent(_ part: Int, of whole: Int) -> String {
        whole == 0 ? "" : " (\(100 * part / whole) %)"
    }

    private var skinTable: MarkdownTable {
        var table = MarkdownTable(
            [
                "faces", "pictures", "lightness", "refused for exposure", "shown for exposure",
                "refused for anything", "cut-out accepted",
            ],
            words: 1,
        )
        for group in evaluation.skin.groups {
            let range = group.lightness.map {
                "\($0.lowerBound.text(0))–\($0.upperBound.text(0))"
            }
            table.add([
                group.name, "\(group.pictures)", range ?? "–", "\(group.exposureRefused)",
                "\(group.exposureWarned)", "\(group.refused)", "\(group.cutOutAccepted)",
            ])
        }
        return table
    }

    private var skinWords: String {
        let groups =
            switch evaluation.skin.grouping {
            case .label: "Groups as the column skin names them."
            case .measuredThirds:
                """
                Nobody labelled the skin: the groups are thirds by the measured lightness of the \
                face (0 to 100), of the portraits before a background of lightness \
                \(Int(spec.thresholds.wellLitBackground)) or more, where light is not lacking.
                """
            }
        func words(_ ratio: Double?) -> String {
            ratio.map { $0.text(2) } ?? "none (no light face has any)"
        }
        return """
            \(groups)
            Dark faces against light ones: refusals for exposure \(words(evaluation.skin.refusalRatio)), \
            shown for exposure \(words(evaluation.skin.warningRatio)).
            """
    }
}

/// The evaluation as JSON.
private struct Report: Encodable {
    let spec: String
    let specVersion: Int
    let engineVersion: String
    let elapsedMilliseconds: Int
    let checks: [CheckResult]
    let backgrounds: [BackgroundResult]
    let skin: SkinComparison
    let portraits: [Portrait]

    struct Portrait: Encodable {
        let file: String
        let verdict: Verdict?
        let cutOut: JudgedPortrait.CutOut?
        let isDelivered: Bool
        let faults: [String: Verdict]
    }

    init(_ evaluation: PhotoEvaluation) {
        spec = evaluation.spec.name
        specVersion = evaluation.spec.version
        engineVersion = ImageEngine.version
        elapsedMilliseconds = Int(evaluation.elapsed / .milliseconds(1))
        checks = evaluation.evaluation.checks
        backgrounds = evaluation.evaluation.backgrounds
        skin = evaluation.evaluation.skin
        portraits = evaluation.results.map(Portrait.init)
    }
}

extension Report.Portrait {
    /// A picture that could not be read has no verdict.
    init(_ result: PhotoEvaluation.Result) {
        file = result.file
        let judged = try? result.judged.get()
        verdict = judged?.inspection.verdict
        cutOut = judged?.cutOut
        isDelivered = judged?.isDelivered ?? false
        let findings = judged?.inspection.findings ?? []
        faults = Dictionary(uniqueKeysWithValues: findings.map { ($0.id.rawValue, $0.verdict) })
    }
}
