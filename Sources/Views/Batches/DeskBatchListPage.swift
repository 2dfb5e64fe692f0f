package import Domain
import Foundation

extension Page {
    /// The batches that the visitor may see, with how far each has come.
    package static func batchList(
        _ batches: [BatchProgress],
        kind: CollectionKind? = nil,
        for staff: Staff,
    ) -> Page {
        let mayCreate = staff.may(.manageBatches)
        return .desk(
            title: .deskBatches,
            keys: mayCreate ? [KeyHelp("n", .newBatch)] : [],
            tools: {
                if mayCreate {
                    linkButton(.newBatch, to: Link.newBatch(nil).path, icon: .plus, key: "n")
                }
            },
            content: {
                if !batches.isEmpty { totals(batches) }
                kindFilter(kind)
                batchTable(batches, for: staff)
            },
        )
    }
}

private func kindFilter(_ kind: CollectionKind?) -> Node {
    getForm(to: Link.batches.path, .class("filters"), .role("search")) {
        field(
            Field(
                name: "kind",
                label: .kindLegend,
                control: .select(
                    [Field.Option("", .anyKind)]
                        + CollectionKind.allCases.map {
                            Field.Option($0.rawValue, Text.collectionKind($0).name)
                        }
                ),
                value: kind?.rawValue ?? "",
                isOptional: true,
                width: .short,
            )
        )
        button(.filter, .secondary, icon: .filter)
    }
}

private func totals(_ batches: [BatchProgress]) -> Node {
    div(.class("tiles")) {
        figureTile("\(batches.count)", .deskBatches)
        figureTile("\(batches.reduce(0) { $0 + $1.total })", .ordersWord)
        [OrderPhase.withStudents, .inReview, .approved, .finished].map { phase in
            figureTile("\(batches.reduce(0) { $0 + $1.count(phase) })", phase.name)
        }
    }
}

/// Batches as rows, on the list and on the first page.
func batchTable(_ batches: [BatchProgress], for staff: Staff) -> Node {
    dataTable(
        DataTable(
            caption: .deskBatches,
            columns: [
                .init(.batchWord), .init(.featureCode), .init(.openWord), .init(.progressWord),
                .init(.ordersWord, isNumeric: true), .init(.withStudentsWord, isNumeric: true),
                .init(.inReviewWord, isNumeric: true), .init(.toDeliverWord, isNumeric: true),
                .init(.finishedWord, isNumeric: true),
            ],
            rows: batches.map(batchRow),
            empty: staff.may(.manageBatches) ? .noBatches : .noBatchesForYou,
        )
    )
}

private func batchRow(_ progress: BatchProgress) -> DataTable.Row {
    DataTable.Row(
        [
            .group([
                span(progress.batch.name, .class("row-title")),
                small(.class("row-note")) {
                    progress.school.name
                    " · "
                    Text.collectionKind(progress.batch.policy.kind).name
                },
            ]),
            code("\(progress.batch.featureCode)"),
            span(progress.batch.policy.openSpan, .class("days")),
            progressBar(of: progress),
            .text("\(progress.total)"),
            .text("\(progress.count(.withStudents))"),
            .text("\(progress.count(.inReview))"),
            .text("\(progress.deliverable)"),
            .text("\(progress.count(.finished))"),
        ],
        address: Link.deskBatch(progress.batch.id).path,
    )
}

extension BatchPolicy {
    /// From the first opening to the last closing.
    var openSpan: Text {
        let from = windows.map(\.from).min().map(Text.shortDay)
        // A time that ends at midnight ends on the day before.
        let to = windows.map(\.to).max().map { Text.shortDay($0.addingTimeInterval(-1)) }
        guard let from, let to else { return .same("–") }
        return .same("\(from.zh) – \(to.zh)")
    }
}
