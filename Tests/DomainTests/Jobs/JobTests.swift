import Domain
import Foundation
import Testing

struct JobTests {
    static let all: [Job] = [
        .processPhoto(Photo.ID(uuid(1))), .settleReview(Review.ID(uuid(2))),
        .askPayment(PaymentAttempt.ID(uuid(3))), .refund(Refund.ID(uuid(4))),
        .sendMessage(OutgoingMessage.ID(uuid(5))), .submitDelivery(Delivery.ID(uuid(6))),
        .askRegistry(Delivery.ID(uuid(7))),
        .shredPhotos(Account.ID(uuid(8))), .reconcile, .receiveShipment(Shipment.ID(uuid(9))),
    ]

    @Test func everyKindOfWorkHasANameOfItsOwn() {
        #expect(Set(Self.all.map(\.kind)).count == Self.all.count)
        #expect(Self.all.allSatisfy { $0.maximumAttempts > 1 })
    }

    @Test(arguments: all)
    func aJobSurvivesBeingStored(_ job: Job) throws {
        let stored = try JSONEncoder().encode(job)
        #expect(try JSONDecoder().decode(Job.self, from: stored) == job)
    }

    @Test func theWaitDoublesToTenMinutesAndIsSpread() {
        let full = (1...12).map { Job.backOff(attempt: $0, jitter: 1) }
        #expect(full == [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 600, 600])
        for attempt in 0...100 {
            let (low, high) = (
                Job.backOff(attempt: attempt, jitter: 0), Job.backOff(attempt: attempt, jitter: 1)
            )
            #expect(low == high / 2)
            #expect((0.5...600).contains(low) && high <= 600)
        }
    }
}
