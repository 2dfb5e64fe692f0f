import Domain
import Foundation
import Storage

extension Services {
    /// The verb that does a job.
    func run(_ job: Job) async throws -> JobOutcome {
        switch job {
        case .processPhoto(let id): try await processPhoto(id)
        case .settleReview(let id): try await settleReview(id)
        case .askPayment(let id): try await followPayment(id)
        case .refund(let id): try await sendRefund(id)
        case .sendMessage(let id): try await sendMessage(id)
        case .submitDelivery(let id): try await submitDelivery(id)
        case .askRegistry(let id): try await askRegistry(id)
        case .shredPhotos(let id): try await shredPhotos(of: id)
        case .lapseOrder(let id): try await lapseOrder(id)
        case .remindOfProof(let id): try await remindOfProof(id)
        case .endRecapture(let id): try await endRecapture(id)
        case .importRoster(let id): try await importRoster(id)
        case .prune: try await prune()
        case .reconcile: try await reconcile()
        case .receiveShipment(let id): try await receiveShipment(id)
        case .recheckPhoto(let check, let photo): try await recheckPhoto(photo, in: check)
        }
    }
}
