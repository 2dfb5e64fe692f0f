package import Domain

extension Page {
    /// One delivery with a row for each photo; it renews itself until the registry has answered.
    package static func delivery(_ detail: DeliveryDetail, for staff: Staff) -> Page {
        let title = Text.deliveryTitle(.fullMoment(detail.delivery.createdAt))
        return .desk(
            title: title,
            keys: staff.may(.downloadPackage) ? [KeyHelp("d", .downloadPackage)] : [],
            tools: {
                if staff.may(.downloadPackage) {
                    linkButton(
                        .downloadPackage,
                        to: Link.deliveryPackage(detail.delivery.id).path,
                        icon: .download,
                        key: "d",
                    )
                }
            },
            content: {
                p(.class("lead")) {
                    a(detail.batch.name, .href(Link.deskBatch(detail.batch.id).path))
                    " · \(detail.school.name)"
                }
                liveResult(detail)
                p(.packageHint, .class("quiet"))
            },
        )
    }
}

/// What changes while the registry answers.
private func liveResult(_ detail: DeliveryDetail) -> Node {
    let isWaiting = detail.batch.policy.registry && detail.delivery.state != .answered
    return div(
        .id("delivery"),
        .module(isWaiting ? "live" : ""),
        .data("live", isWaiting ? "3" : nil),
    ) {
        resultNotice(detail, isWaiting: isWaiting)
        div(.class("tiles")) {
            figureTile("\(detail.items.count)", .photosWord)
            figureTile("\(detail.acceptedCount)", .acceptedWord)
            figureTile("\(detail.refusedCount)", .refusedWord)
            figureTile("\(detail.unansweredCount)", .unansweredWord)
        }
        facts([
            Fact(.state, node: deliveryTag(detail.delivery.state)),
            Fact(.receipt, detail.delivery.receipt.map(Text.same) ?? .noReceipt),
        ])
        dataTable(itemTable(detail))
    }
}

private func resultNotice(_ detail: DeliveryDetail, isWaiting: Bool) -> Node {
    if isWaiting { return notice(.info, .waitingForRegistry) }
    guard detail.batch.policy.registry else { return notice(.neutral, .notToRegistry) }
    return notice(detail.refusedCount == 0 ? .success : .caution, .registryAnsweredAll)
}

private func itemTable(_ detail: DeliveryDetail) -> DataTable {
    DataTable(
        caption: .photosWord,
        columns: [
            .init(.orderNumber), .init(.studentName), .init(.fileName), .init(.hash),
            .init(.registryAnswer),
        ],
        rows: detail.items.map { item in
            DataTable.Row([
                code("\(item.orderNumber)"),
                .text(item.identity.maskedName),
                code(item.fileName),
                code("\(item.photo.rawValue.prefix(12))…", .title(.same(item.photo.rawValue))),
                answer(item.answer),
            ])
        },
        empty: .noDeliveries,
    )
}

private func answer(_ answer: RegistryAnswer?) -> Node {
    switch answer {
    case nil: tag(.unansweredWord, .neutral)
    case .accepted: tag(.acceptedWord, .success)
    case .refused(let words):
        .group([tag(.refusedWord, .danger), span(words, .class("answer-words"))])
    }
}
