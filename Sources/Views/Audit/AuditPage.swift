package import Domain

extension Page {
    /// The newest entries of the audit log that fit the query; `limit` is how many were asked for.
    package static func audit(_ entries: [AuditEntry], query: String, limit: Int) -> Page {
        .desk(title: .deskAudit) {
            p(.auditLead, .class("quiet"))
            getForm(to: Link.audit.path, .class("filters"), .role("search")) {
                field(
                    Field(
                        name: "q",
                        label: .searchAudit,
                        control: .search,
                        value: query,
                        isOptional: true,
                        width: .half,
                    )
                )
                button(.filter, .secondary, icon: .filter)
                if !query.isEmpty { linkButton(.showAll, to: Link.audit.path, .quiet) }
            }
            p(.class("quiet"), .role("status")) {
                entries.count < limit
                    ? Text.rowsShown(entries.count, of: entries.count)
                    : Text.rowsCapped(entries.count)
            }
            dataTable(auditTable(entries))
        }
    }
}

private func auditTable(_ entries: [AuditEntry]) -> DataTable {
    DataTable(
        caption: .deskAudit,
        columns: [
            .init(.auditWhen), .init(.auditWho), .init(.auditWhat), .init(.auditSubject),
            .init(.auditFacts),
        ],
        rows: entries.map { entry in
            DataTable.Row([
                .sentence(.shortMoment(entry.at)),
                named(.principalKind(entry.principalKind), entry.principalName),
                .group([
                    span(.auditAction(entry.action), .class("row-title")),
                    small(entry.action, .class("row-note")),
                ]),
                subject(entry),
                entry.facts == "{}" || entry.facts.isEmpty
                    ? .empty : code(entry.facts, .class("facts-json")),
            ])
        },
        empty: .noEntries,
    )
}

/// A kind and the end of an identifier (beginnings are times, and alike), the whole one on demand.
private func named(_ kind: Text, _ name: String) -> Node {
    .group([
        span(kind),
        name.isEmpty
            ? .empty : code(" …\(name.suffix(6))", .title(.same(name)), .class("short-id")),
    ])
}

private func subject(_ entry: AuditEntry) -> Node {
    let words = named(.subjectKind(entry.subjectKind), entry.subject)
    guard let address = entry.address else { return words }
    return a(.href(address)) { words }
}

extension AuditEntry {
    /// Where the thing can be looked at, as far as it has a page at the desk.
    fileprivate var address: String? {
        switch subjectKind {
        case "batch": Batch.ID(subject).map { Link.deskBatch($0).path }
        case "delivery": Delivery.ID(subject).map { Link.delivery($0).path }
        default: nil
        }
    }
}
