package import Domain
package import Foundation

extension Review {
    package static func sample(
        id: ID = .sample(),
        order: Order.ID = .sample(),
        photo: Photo.ID = .sample(),
        stage: ReviewStage = .first,
        openedAt: Date = .sample,
        dueAt: Date = .sample.addingTimeInterval(2 * 86_400),
        excluded: Staff.ID? = nil,
        state: ReviewState = .waiting,
        lease: Lease<Staff.ID>? = nil,
        decision: Decision? = nil,
        decidedBy: Staff.ID? = nil,
        decidedAt: Date? = nil,
    ) -> Review {
        Review(
            id: id,
            order: order,
            photo: photo,
            stage: stage,
            openedAt: openedAt,
            dueAt: dueAt,
            excluded: excluded,
            state: state,
            lease: lease,
            decision: decision,
            decidedBy: decidedBy,
            decidedAt: decidedAt,
        )
    }
}

extension Delivery {
    package static func sample(
        id: ID = .sample(),
        batch: Batch.ID = .sample(),
        createdAt: Date = .sample,
        createdBy: Staff.ID = .sample(),
        state: DeliveryState = .queued,
        receipt: String? = nil,
    ) -> Delivery {
        Delivery(
            id: id,
            batch: batch,
            createdAt: createdAt,
            createdBy: createdBy,
            state: state,
            receipt: receipt
        )
    }
}

extension DeliveryItem {
    package static func sample(
        order: Order.ID = .sample(),
        orderNumber: OrderNumber = OrderNumber(centre: "0000", at: .sample),
        photo: ObjectKey = .sample("c"),
        fileName: String = "20231001.jpg",
        identity: CaptureIdentity = .sample(),
        answer: RegistryAnswer? = nil,
    ) -> DeliveryItem {
        DeliveryItem(
            order: order,
            orderNumber: orderNumber,
            photo: photo,
            fileName: fileName,
            identity: identity,
            answer: answer
        )
    }
}

extension AuditEntry {
    package static func sample(
        id: ID = .sample(),
        at: Date = .sample,
        centre: Centre.ID? = nil,
        principalKind: String = "system",
        principalName: String = "",
        action: String = "order.capture.submitted",
        subjectKind: String = "order",
        subject: String = "1",
        facts: String = "{}",
    ) -> AuditEntry {
        AuditEntry(
            id: id,
            at: at,
            centre: centre,
            principalKind: principalKind,
            principalName: principalName,
            action: action,
            subjectKind: subjectKind,
            subject: subject,
            facts: facts,
        )
    }
}

extension OutgoingMessage {
    package static func sample(
        id: ID = .sample(),
        address: String = "13800138000",
        text: String = "验证码 123456",
    ) -> OutgoingMessage {
        OutgoingMessage(id: id, address: address, text: text)
    }
}
