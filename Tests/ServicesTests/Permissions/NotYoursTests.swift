import Domain
import Foundation
import Services
import TestSupport
import Testing

/// What belongs to another student is answered like what does not exist, and is on record.
struct NotYoursTests {
    @Test(arguments: TestEngine.available)
    func anothersThingsAreNotFoundAndTheAttemptIsOnRecord(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let journey = try await house.submitted()
            let photo = try #require(journey.photo)
            let attempt = try #require(try await house.pay(journey))
            let fresh = try await house.ordered(2)
            let upload = try await house.services.beginUpload(
                order: fresh.order,
                length: 9,
                source: .camera,
                by: fresh.account,
            )
            let thief = try await house.signedIn(phone: "13900000000")
            let services = house.services
            for order in [journey.order, house.id()] {
                await #expect(throws: OrderError.notFound) {
                    try await services.order(order, by: thief)
                }
                await #expect(throws: OrderError.notFound) {
                    try await services.submitOrder(order, by: thief)
                }
                await #expect(throws: OrderError.notFound) {
                    try await services.withdrawOrder(order, by: thief)
                }
                await #expect(throws: OrderError.notFound) {
                    try await services.beginPayment(
                        order: order,
                        priceItem: "standard",
                        gateway: "wechatPay",
                        by: thief,
                    )
                }
                await #expect(throws: OrderError.notFound) {
                    try await services.beginUpload(
                        order: order,
                        length: 1,
                        source: .camera,
                        by: thief,
                    )
                }
                await #expect(throws: OrderError.notFound) {
                    try await services.acceptPhoto(
                        Data([1]),
                        order: order,
                        source: .camera,
                        by: thief,
                    )
                }
                let seen = try await house.actions(about: "order", order)
                #expect(seen.count { $0 == "access.refused" } == 6)
            }
            for id in [photo, house.id()] {
                await #expect(throws: PhotoError.notFound) {
                    try await services.photo(id, by: thief)
                }
                await #expect(throws: PhotoError.notFound) {
                    try await services.photoFile(id, .original, by: thief)
                }
                let seen = try await house.actions(about: "photo", id)
                #expect(seen == ["access.refused", "access.refused"])
            }
            for id in [attempt, house.id()] {
                await #expect(throws: PaymentError.attemptUnknown) {
                    try await services.payment(id, by: thief)
                }
                await #expect(throws: PaymentError.attemptUnknown) {
                    try await services.askPayment(id, by: thief)
                }
            }
            for id in [upload.id, house.id()] {
                await #expect(throws: PhotoError.uploadNotFound) {
                    try await services.upload(id, by: thief)
                }
                await #expect(throws: PhotoError.uploadNotFound) {
                    try await services.appendPart(id, offset: 0, part: Data([1]), by: thief)
                }
            }
            for id in [journey.enrolment, house.id()] {
                await #expect(throws: BatchError.notFound) {
                    try await services.enrolment(id, by: thief)
                }
                await #expect(throws: BatchError.notFound) {
                    try await services.proveLastFour(id, typed: "1001", by: thief)
                }
                await #expect(throws: BatchError.notFound) {
                    try await services.confirmEnrolment(id, by: thief)
                }
            }
            #expect(try await services.orders(by: thief).isEmpty)
        }
    }
}
