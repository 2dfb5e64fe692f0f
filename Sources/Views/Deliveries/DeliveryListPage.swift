package import Domain

extension Page {
    /// The deliveries of one batch, the newest first.
    package static func deliveries(
        of progress: BatchProgress,
        _ deliveries: [DeliveryDetail],
        for staff: Staff,
    ) -> Page {
        let batch = progress.batch
        return .desk(title: .deliveriesHeading) {
            p(.class("lead")) { a(batch.name, .href(Link.deskBatch(batch.id).path)) }
            p(.deliverable(progress.deliverable))
            if staff.may(.deliver), progress.deliverable > 0 {
                postButton(
                    batch.policy.registry ? .buildPackage : .buildPackageOnly,
                    to: Link.deliveries(batch.id).path,
                    icon: .parcel,
                )
            }
            deliveryTable(deliveries)
        }
    }
}

/// Deliveries as rows, on their own page and on the page of the batch.
func deliveryTable(_ deliveries: [DeliveryDetail]) -> Node {
    dataTable(
        DataTable(
            caption: .deliveriesHeading,
            columns: [
                .init(.createdAt), .init(.state), .init(.photosWord, isNumeric: true),
                .init(.acceptedWord, isNumeric: true), .init(.refusedWord, isNumeric: true),
                .init(.unansweredWord, isNumeric: true), .init(.receipt),
            ],
            rows: deliveries.map(deliveryRow),
            empty: .noDeliveries,
        )
    )
}

private func deliveryRow(_ detail: DeliveryDetail) -> DataTable.Row {
    DataTable.Row(
        [
            .sentence(.shortMoment(detail.delivery.createdAt)),
            deliveryTag(detail.delivery.state),
            .text("\(detail.items.count)"),
            .text("\(detail.acceptedCount)"),
            .text("\(detail.refusedCount)"),
            .text("\(detail.unansweredCount)"),
            detail.delivery.receipt.map { code($0) } ?? .sentence(.noReceipt),
        ],
        address: Link.delivery(detail.delivery.id).path,
    )
}

func deliveryTag(_ state: DeliveryState) -> Node {
    switch state {
    case .queued: tag(.state(state), .neutral)
    case .sent: tag(.state(state), .info)
    case .answered: tag(.state(state), .success)
    }
}

extension DeliveryDetail {
    var refusedCount: Int { items.count - acceptedCount - unansweredCount }
}
