package import Domain

extension Page {
    /// The roster of a batch: how many students, the way to import, the last files.
    package static func roster(
        _ roster: RosterOverview,
        _ form: FormInput = FormInput(),
    ) -> Page {
        .desk(title: .roster, errors: form.errors) {
            p(.class("lead")) {
                a(roster.batch.name, .href(Link.deskBatch(roster.batch.id).path))
                " · \(roster.school.name)"
            }
            div(.class("tiles")) {
                figureTile("\(roster.count)", .rosterCount)
                figureTile("\(roster.confirmed)", .rosterConfirmed)
            }
            card(.rosterSend) { rosterForm(roster, form) }
            card(.rosterImports) { importTable(roster.imports) }
        }
    }

    /// What became of one file, line by line where something is wrong.
    package static func rosterImport(_ work: RosterImport, in batch: Batch) -> Page {
        .desk(
            title: .rosterReport,
            tools: { linkButton(.rosterBack, to: Link.roster(batch.id).path, .secondary) },
            content: {
                p(.class("lead")) { a(batch.name, .href(Link.deskBatch(batch.id).path)) }
                div(liveAttributes(work)) { importReport(work) }
            },
        )
    }
}

private func rosterForm(_ roster: RosterOverview, _ form: FormInput) -> Node {
    postForm(to: Link.roster(roster.batch.id).path, sendsFiles: true, .class("desk-form")) {
        p(.rosterDeskLead)
        if roster.batch.policy.registry { notice(.caution, .rosterRule) }
        field(
            Field(
                name: "file",
                label: .rosterFile,
                control: .file(accept: ".csv,.txt,text/csv"),
                hint: .rosterFileHint,
                error: form.error("file"),
            )
        )
        disclosure(.rosterColumns) {
            p(.rosterColumnsHint)
            facts([
                Fact(.rosterNeeded, node: headings(RosterColumn.needed)),
                Fact(
                    .rosterMay,
                    node: headings(
                        RosterColumn.allCases.filter { !RosterColumn.needed.contains($0) }
                    )
                ),
            ])
        }
        actions { button(.rosterSend, icon: .upload) }
    }
}

/// Each column under all the names that it may have.
private func headings(_ columns: [RosterColumn]) -> Node {
    ul(.class("bullets")) { columns.map { li($0.names.joined(separator: " / ")) } }
}

private func importTable(_ imports: [RosterImport]) -> Node {
    dataTable(
        DataTable(
            caption: .rosterImports,
            columns: [
                .init(.rosterWhen), .init(.state), .init(.rosterLines, isNumeric: true),
                .init(.rosterAdded, isNumeric: true), .init(.rosterUpdated, isNumeric: true),
                .init(.rosterUnchanged, isNumeric: true), .init(.rosterFaulty, isNumeric: true),
            ],
            rows: imports.map { work in
                let report = work.report
                return DataTable.Row(
                    [
                        .sentence(.shortMoment(work.createdAt)),
                        tag(.state(work.state), work.state.tone),
                    ]
                        + [
                            report?.lines, report?.added, report?.updated, report?.unchanged,
                            report?.faultyLines,
                        ].map { .text($0.map(String.init) ?? "–") },
                    address: Link.rosterImport(work.id).path,
                )
            },
            empty: .rosterNoImports,
        )
    )
}

/// While the file waits, the page renews itself.
private func liveAttributes(_ work: RosterImport) -> [Attribute] {
    [.id("report")]
        + (work.state == .waiting ? [.module("live"), .data("live", "2")] : [])
}

@HTML private func importReport(_ work: RosterImport) -> Node {
    if let report = work.report {
        div(.class("tiles")) {
            figureTile("\(report.lines)", .rosterLines)
            figureTile("\(report.added)", .rosterAdded)
            figureTile("\(report.updated)", .rosterUpdated)
            figureTile("\(report.unchanged)", .rosterUnchanged)
            figureTile("\(report.faultyLines)", .rosterFaulty)
        }
        if report.faults.isEmpty {
            notice(.success, .rosterAllGood)
        } else {
            notice(.caution, .rosterFaultsLead(report.faultyLines))
            faultTable(report.faults)
        }
    } else {
        notice(.info, .rosterWorking)
        linkButton(
            .rosterReload,
            to: Link.rosterImport(work.id).path,
            .secondary,
            icon: .refresh
        )
    }
}

private func faultTable(_ faults: [RosterFault]) -> Node {
    dataTable(
        DataTable(
            caption: .rosterReport,
            columns: [
                .init(.rosterLine, isNumeric: true), .init(.rosterColumn), .init(.rosterValue),
                .init(.rosterProblem),
            ],
            rows: faults.map { fault in
                DataTable.Row([
                    .text("\(fault.line)"), .sentence(.name(of: fault.column)),
                    code(fault.value.isEmpty ? "—" : String(fault.value.prefix(60))),
                    .sentence(.wrong(fault)),
                ])
            },
            empty: .rosterAllGood,
        )
    )
}

extension RosterImport.State {
    fileprivate var tone: Tone {
        switch self {
        case .waiting: .neutral
        case .done: .success
        case .refused: .danger
        }
    }
}
