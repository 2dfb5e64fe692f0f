package import Domain

extension Page {
    /// The technical check of a batch: how to start it, how far it is, what was found.
    package static func technicalCheck(_ overview: TechnicalCheckOverview) -> Page {
        .desk(title: .technicalCheck) {
            p(.class("lead")) {
                a(overview.batch.name, .href(Link.deskBatch(overview.batch.id).path))
                " · \(overview.school.name)"
            }
            p(.technicalCheckLead)
            div(liveAttributes(overview)) {
                overview.progress.map(progress)
                start(overview)
                card(.findingsHeading) { findingTable(overview.findings) }
            }
        }
    }
}

/// While photos wait, the page renews itself.
private func liveAttributes(_ overview: TechnicalCheckOverview) -> [Attribute] {
    let isBusy = overview.progress.map { !$0.isFinished } ?? false
    return [.id("check")] + (isBusy ? [.module("live"), .data("live", "2")] : [])
}

private func progress(_ progress: TechnicalCheckProgress) -> Node {
    card(.checkProgress(progress.done, of: progress.total)) {
        p(.checkStartedAt(progress.check.startedAt), .class("quiet"))
        progressBar(
            .checkProgress(progress.done, of: progress.total),
            percent: progress.percent
        )
        div(.class("tiles")) {
            figureTile("\(progress.counts[.clean, default: 0])", .cleanPhotos)
            figureTile("\(progress.counts[.found, default: 0])", .foundPhotos)
            figureTile("\(progress.counts[.unreadable, default: 0])", .unreadablePhotos)
        }
    }
}

@HTML private func start(_ overview: TechnicalCheckOverview) -> Node {
    let isBusy = overview.progress.map { !$0.isFinished } ?? false
    if let end = overview.openUntil {
        notice(.info, .checkWhenClosed(end))
    } else if isBusy {
        postButton(
            .continueCheck,
            to: Link.technicalCheck(overview.batch.id).path,
            .secondary,
            icon: .refresh,
        )
    } else if overview.waiting > 0 {
        card {
            p(.photosToCheck(overview.waiting))
            postButton(
                .startCheck,
                to: Link.technicalCheck(overview.batch.id).path,
                icon: .scan,
            )
        }
    } else {
        notice(.info, .refusal(SanctionError.nothingToCheck))
    }
}

private func findingTable(_ findings: [FindingCase]) -> Node {
    dataTable(
        DataTable(
            caption: .findingsHeading,
            columns: [
                .init(.orderNumber), .init(.studentName), .init(.evidence), .init(.foundAt),
                .init(.state),
            ],
            rows: findings.map { item in
                DataTable.Row(
                    [
                        code("\(item.summary.order.number)"),
                        .text(item.summary.identity.maskedName),
                        evidenceTags(item.finding.evidence),
                        .sentence(.shortMoment(item.finding.foundAt)),
                        tag(.findingState(item.finding.state), item.finding.state.tone),
                    ],
                    address: Link.finding(item.finding.id).path,
                )
            },
            empty: .noFindingsYet,
        )
    )
}

private func evidenceTags(_ evidence: Evidence) -> Node {
    span(.class("tags")) {
        evidence.checks.map { tag(.name(of: $0.id), .caution) }
        if !evidence.twins.isEmpty { tag(.sameShot, .danger) }
    }
}

extension FindingState {
    var tone: Tone {
        switch self {
        case .open: .caution
        case .dismissed: .success
        case .pursued: .danger
        }
    }
}

/// The way to the technical check of a batch, for those who may start it.
func technicalCheckCard(_ batch: Batch, for staff: Staff) -> Node {
    guard staff.may(.sanction) else { return .empty }
    return card(.technicalCheck) {
        p(.technicalCheckLead)
        linkButton(
            .technicalCheckOpen,
            to: Link.technicalCheck(batch.id).path,
            .secondary,
            icon: .scan,
        )
    }
}
