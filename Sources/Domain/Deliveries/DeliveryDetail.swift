/// A delivery with its batch and photos.
package struct DeliveryDetail: Sendable {
    package let delivery: Delivery
    package let batch: Batch
    package let school: School
    package let items: [DeliveryItem]

    package init(delivery: Delivery, batch: Batch, school: School, items: [DeliveryItem]) {
        self.delivery = delivery
        self.batch = batch
        self.school = school
        self.items = items
    }

    package var acceptedCount: Int { items.count { $0.answer == .accepted } }
    package var unansweredCount: Int { items.count { $0.answer == nil } }
}
