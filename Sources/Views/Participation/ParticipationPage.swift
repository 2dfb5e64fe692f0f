package import Domain

extension Page {
    /// Who of a batch's roster has taken part: counts, a filter, fifty students at once, reminders.
    package static func participation(_ report: ParticipationReport) -> Page {
        .desk(
            title: .participation,
            tools: {
                linkButton(
                    .downloadTable,
                    to: Link.participationTable(report.batch.id, report.filter.onPage(1)).path,
                    .secondary,
                    icon: .download,
                )
            },
            content: {
                p(.class("lead")) {
                    a(report.batch.name, .href(Link.deskBatch(report.batch.id).path))
                    " · \(report.school.name)"
                }
                p(.participationLead)
                if report.total == 0 {
                    notice(.info, .noRoster)
                } else {
                    tiles(report)
                    disclosure(.participationByLevel) { countTable(report) }
                    filterForm(report)
                    studentTable(report)
                    pages(report)
                    reminders(report)
                }
            },
        )
    }
}

/// The numbers, each a way to its students.
private func tiles(_ report: ParticipationReport) -> Node {
    div(.class("tiles")) {
        figureTile("\(report.total)", .onRoster)
        ParticipationStanding.allCases.map { figureTile("\(report.count($0))", .standing($0)) }
    }
}

private func countTable(_ report: ParticipationReport) -> Node {
    dataTable(
        DataTable(
            caption: .participationByLevel,
            columns: [.init(.level)]
                + ParticipationStanding.allCases.map { .init(.standing($0), isNumeric: true) },
            rows: report.counts.keys.sorted().map { level in
                DataTable.Row(
                    [levelName(level, report)]
                        + ParticipationStanding.allCases.map {
                            .text("\(report.counts[level]?[$0] ?? 0)")
                        }
                )
            },
            empty: .noRoster,
        )
    )
}

private func levelName(_ code: String, _ report: ParticipationReport) -> Node {
    guard let level = report.levels.first(where: { $0.code == code }) else { return .text(code) }
    return .reading { .text(level.name($0.language)) }
}

private func filterForm(_ report: ParticipationReport) -> Node {
    let whole = Link.participation(report.batch.id, ParticipationFilter())
    return getForm(to: whole.path, .class("filters"), .role("search")) {
        field(
            Field(
                name: "q",
                label: .participationSearch,
                control: .search,
                value: report.filter.query,
                isOptional: true,
                width: .half,
            )
        )
        field(
            Field(
                name: "standing",
                label: .participationStanding,
                control: .select(
                    [Field.Option("", .anyStanding)]
                        + ParticipationStanding.allCases.map {
                            Field.Option($0.rawValue, .standing($0))
                        }
                ),
                value: report.filter.standing?.rawValue ?? "",
                isOptional: true,
                width: .short,
            )
        )
        field(
            Field(
                name: "level",
                label: .level,
                control: .select(
                    [Field.Option("", .anyLevel)]
                        + report.levels.map {
                            Field.Option($0.code, Text(zh: $0.chinese, en: $0.english))
                        }
                ),
                value: report.filter.level ?? "",
                isOptional: true,
                width: .short,
            )
        )
        button(.filter, .secondary, icon: .filter)
        if report.filter.onPage(1) != ParticipationFilter() {
            linkButton(.showAll, to: whole.path, .quiet)
        }
    }
}

private func studentTable(_ report: ParticipationReport) -> Node {
    dataTable(
        DataTable(
            caption: .participation,
            columns: [
                .init(.studentNumber), .init(.studentName), .init(.level), .init(.major),
                .init(.participationStanding), .init(.orderNumber),
            ],
            rows: report.shown.map { student in
                DataTable.Row([
                    .text(student.entry.studentNumber),
                    .text(student.maskedName),
                    levelName(student.entry.levelCode, report),
                    .text(student.entry.major),
                    tag(.standing(student.standing), student.standing.tone),
                    student.order.map { code("\($0.number)") } ?? .text("–"),
                ])
            },
            empty: .noParticipants,
        )
    )
}

private func pages(_ report: ParticipationReport) -> Node {
    func address(_ page: Int) -> String {
        Link.participation(report.batch.id, report.filter.onPage(page)).path
    }
    return pager(
        .pagePosition(report.page, of: report.pageCount, found: report.found.count),
        previous: report.page > 1 ? address(report.page - 1) : nil,
        next: report.page < report.pageCount ? address(report.page + 1) : nil,
    )
}

private func reminders(_ report: ParticipationReport) -> Node {
    card(.remindHeading) {
        p(.remindMeans)
        report.lastReminder.map { p(.reminded($0.result, at: $0.at), .role("status")) }
        postButton(
            .remindButton,
            to: Link.remindParticipants(report.batch.id, report.filter.onPage(1)).path,
            .secondary,
            icon: .mail,
        )
    }
}

extension ParticipationStanding {
    fileprivate var tone: Tone {
        switch self {
        case .notEnrolled, .revoked: .danger
        case .withoutPhoto, .unpaid, .refused: .caution
        case .inReview: .info
        case .approved: .success
        }
    }
}

/// The way to the students of a roster, for those who may see them.
func participationCard(_ batch: Batch, for staff: Staff) -> Node {
    guard staff.may(.viewParticipation), batch.policy.ways.contains(.roster) else {
        return .empty
    }
    return card(.participation) {
        p(.participationLead)
        linkButton(
            .participationOpen,
            to: Link.participation(batch.id, ParticipationFilter()).path,
            .secondary,
            icon: .people,
        )
    }
}
