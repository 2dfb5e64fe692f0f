/// One photo within a delivery.
package struct DeliveryItem: Sendable, Hashable {
    package let order: Order.ID
    package let orderNumber: OrderNumber
    package let photo: ObjectKey
    package let fileName: String
    package let identity: CaptureIdentity
    package let answer: RegistryAnswer?

    package init(
        order: Order.ID,
        orderNumber: OrderNumber,
        photo: ObjectKey,
        fileName: String,
        identity: CaptureIdentity,
        answer: RegistryAnswer?,
    ) {
        self.order = order
        self.orderNumber = orderNumber
        self.photo = photo
        self.fileName = fileName
        self.identity = identity
        self.answer = answer
    }
}
