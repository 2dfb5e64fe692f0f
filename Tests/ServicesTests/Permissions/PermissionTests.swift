import Domain
import Foundation
import Services
import TestSupport
import Testing

/// Every verb of staff, tried by every role that lacks the permission.
struct PermissionTests {
    struct Verb: Sendable {
        let name: String
        let permission: Permission
        let run: @Sendable (Services, Scene, Staff) async throws -> Void
    }

    struct Scene: Sendable {
        let batch: Batch.ID
        let photo: Photo.ID
        let review: Review.ID
        let delivery = Delivery.ID.sample()
        let contest = Contest.ID.sample()
    }

    private static let verbs: [Verb] = [
        Verb(name: "schools", permission: .viewBatches) { services, _, staff in
            _ = try await services.schools(by: staff)
        },
        Verb(name: "batches", permission: .viewBatches) { services, _, staff in
            _ = try await services.batches(by: staff)
        },
        Verb(name: "batch", permission: .viewBatches) { services, scene, staff in
            _ = try await services.batch(scene.batch, by: staff)
        },
        Verb(name: "createBatch", permission: .manageBatches) { services, _, staff in
            _ = try await services.createBatch(BatchForm(), by: staff)
        },
        Verb(name: "roster", permission: .manageBatches) { services, scene, staff in
            _ = try await services.roster(of: scene.batch, by: staff)
        },
        Verb(name: "sendRoster", permission: .manageBatches) { services, scene, staff in
            _ = try await services.sendRoster(Data(), batch: scene.batch, by: staff)
        },
        Verb(name: "rosterImport", permission: .manageBatches) { services, _, staff in
            _ = try await services.rosterImport(.sample(), by: staff)
        },
        Verb(name: "corrections", permission: .answerCorrections) { services, _, staff in
            _ = try await services.corrections(by: staff, limit: 9)
        },
        Verb(name: "correction", permission: .answerCorrections) { services, _, staff in
            _ = try await services.correction(.sample(), by: staff)
        },
        Verb(name: "answerCorrection", permission: .answerCorrections) { services, _, staff in
            try await services.answerCorrection(
                .sample(),
                accepting: true,
                answer: "",
                by: staff
            )
        },
        Verb(name: "claimReview", permission: .reviewFirst) { services, _, staff in
            _ = try await services.claimReview(by: staff)
        },
        Verb(name: "reviewCase", permission: .reviewFirst) { services, scene, staff in
            _ = try await services.reviewCase(scene.review, by: staff)
        },
        Verb(name: "reviewQueue", permission: .reviewFirst) { services, _, staff in
            _ = try await services.reviewQueue(by: staff)
        },
        Verb(name: "decideReview", permission: .reviewFirst) { services, scene, staff in
            try await services.decideReview(scene.review, .approved, by: staff)
        },
        Verb(name: "undoReview", permission: .reviewFirst) { services, scene, staff in
            try await services.undoReview(scene.review, by: staff)
        },
        Verb(name: "releaseReview", permission: .reviewFirst) { services, scene, staff in
            try await services.releaseReview(scene.review, by: staff)
        },
        Verb(name: "contests", permission: .answerContests) { services, _, staff in
            _ = try await services.contests(by: staff)
        },
        Verb(name: "contest", permission: .answerContests) { services, scene, staff in
            _ = try await services.contest(scene.contest, by: staff)
        },
        Verb(name: "answerContest", permission: .answerContests) { services, scene, staff in
            try await services.answerContest(scene.contest, .upheld, saying: "x", by: staff)
        },
        Verb(name: "technicalCheck", permission: .sanction) { services, scene, staff in
            _ = try await services.technicalCheck(of: scene.batch, by: staff)
        },
        Verb(name: "startTechnicalCheck", permission: .sanction) { services, scene, staff in
            try await services.startTechnicalCheck(of: scene.batch, by: staff)
        },
        Verb(name: "finding", permission: .sanction) { services, _, staff in
            _ = try await services.finding(.sample(), by: staff)
        },
        Verb(name: "dismissFinding", permission: .sanction) { services, _, staff in
            try await services.dismissFinding(.sample(), saying: "x", by: staff)
        },
        Verb(name: "proposeSanction", permission: .sanction) { services, _, staff in
            _ = try await services.proposeSanction(
                because: .sample(),
                saying: "x",
                banUntil: "",
                by: staff
            )
        },
        Verb(name: "sanctions", permission: .sanction) { services, _, staff in
            _ = try await services.sanctions(by: staff, limit: 9)
        },
        Verb(name: "decideSanction", permission: .sanction) { services, _, staff in
            try await services.decideSanction(.sample(), .confirmed, saying: "x", by: staff)
        },
        Verb(name: "answerAppeal", permission: .sanction) { services, _, staff in
            try await services.answerAppeal(against: .sample(), .upheld, saying: "x", by: staff)
        },
        Verb(name: "participation", permission: .viewParticipation) { services, scene, staff in
            let filter = ParticipationFilter()
            _ = try await services.participation(in: scene.batch, filter, by: staff)
        },
        Verb(name: "remind", permission: .viewParticipation) { services, scene, staff in
            let filter = ParticipationFilter()
            _ = try await services.remindParticipants(in: scene.batch, filter, by: staff)
        },
        Verb(name: "proposeRefund", permission: .refund) { services, _, staff in
            _ = try await services.proposeRefund(of: .sample(), saying: "x", by: staff)
        },
        Verb(name: "refund", permission: .refund) { services, _, staff in
            _ = try await services.refund(.sample(), by: staff)
        },
        Verb(name: "decideRefund", permission: .refund) { services, _, staff in
            try await services.decideRefund(.sample(), .confirmed, by: staff)
        },
        Verb(name: "retryRefund", permission: .refund) { services, _, staff in
            try await services.retryRefund(.sample(), by: staff)
        },
        Verb(name: "money", permission: .viewMoney) { services, _, staff in
            _ = try await services.money(MoneyFilter(), by: staff)
        },
        Verb(name: "downloadMoney", permission: .viewMoney) { services, _, staff in
            _ = try await services.downloadMoney(MoneyFilter(), by: staff)
        },
        Verb(name: "createDelivery", permission: .deliver) { services, scene, staff in
            _ = try await services.createDelivery(batch: scene.batch, by: staff)
        },
        Verb(name: "deliveries", permission: .downloadPackage) { services, scene, staff in
            _ = try await services.deliveries(batch: scene.batch, by: staff)
        },
        Verb(name: "delivery", permission: .downloadPackage) { services, scene, staff in
            _ = try await services.delivery(scene.delivery, by: staff)
        },
        Verb(name: "deliveryPackage", permission: .downloadPackage) { services, scene, staff in
            _ = try await services.deliveryPackage(scene.delivery, by: staff)
        },
        Verb(name: "staffOrders", permission: .viewOrders) { services, _, staff in
            _ = try await services.staffOrders(by: staff, matching: "", label: nil, limit: 9)
        },
        Verb(name: "photoFile", permission: .viewOrders) { services, scene, staff in
            _ = try await services.photoFile(scene.photo, .standard, by: staff)
        },
        Verb(name: "auditEntries", permission: .viewAudit) { services, _, staff in
            _ = try await services.auditEntries(by: staff, matching: "", limit: 9)
        },
    ]

    /// Reviewing takes either stage; looking at a photo takes orders or reviewing.
    private static func may(_ roles: Set<Role>, _ verb: Verb) -> Bool {
        let granted = roles.reduce(into: Set<Permission>()) {
            $0.formUnion(Permission.granted[$1] ?? [])
        }
        let reviews = granted.contains(.reviewFirst) || granted.contains(.reviewFinal)
        switch verb.name {
        case "photoFile": return reviews || granted.contains(.viewOrders)
        case _ where verb.permission == .reviewFirst: return reviews
        default: return granted.contains(verb.permission)
        }
    }

    @Test func aVerbIsRefusedToEveryRoleThatLacksThePermission() async throws {
        try await TestHouse.with { house async throws in
            let journey = try await house.paid()
            let review = try #require(try await house.reviews(of: journey.order).first)
            let scene = Scene(
                batch: journey.batch.id,
                photo: try #require(journey.photo),
                review: review.id,
            )
            let candidates: [Set<Role>] = [[]] + Role.allCases.map { [$0] }
            for roles in candidates {
                let school = roles.contains(.schoolRegistrar) ? journey.offer.school.id : nil
                let staff = Staff.sample(
                    centre: journey.offer.centre.id,
                    roles: roles,
                    school: school,
                )
                for verb in Self.verbs + Self.productionVerbs where !Self.may(roles, verb) {
                    await #expect(
                        throws: AccountError.permissionMissing(verb.permission),
                        "\(verb.name) by \(roles)"
                    ) { try await verb.run(house.services, scene, staff) }
                }
            }
            #expect(try await house.reviews(of: journey.order) == [review])
            #expect(try await house.actions(about: "photo", scene.photo).isEmpty)
        }
    }

    @Test func theDeskShowsOnlyWhatTheRoleMaySee() async throws {
        try await TestHouse.with { house async throws in
            let journey = try await house.paid()
            let nobody = Staff.sample(centre: journey.offer.centre.id, roles: [])
            let empty = try await house.services.deskOverview(by: nobody)
            #expect(empty.queue == nil)
            #expect(empty.batches.isEmpty)
            let reviewer = try await house.staff(.firstReviewer)
            let desk = try await house.services.deskOverview(by: reviewer)
            #expect(desk.queue?.waiting == [.first: 1])
            #expect(desk.batches.map(\.total) == [1])
        }
    }

    @Test func anotherCentresThingsAreNotFound() async throws {
        try await TestHouse.with { house async throws in
            let journey = try await house.approved(policy: .sample(reviewStages: 1))
            let own = try await house.staff(.centreAdministrator)
            let batch = journey.batch.id
            let delivery = try await house.services.createDelivery(batch: batch, by: own)
            let other = try await house.paid(2)
            let review = try #require(try await house.reviews(of: other.order).first).id
            let stranger = try await house.staff(
                .centreAdministrator,
                .firstReviewer,
                .finalReviewer,
                centre: "0001",
            )
            let services = house.services
            await #expect(throws: BatchError.notFound) {
                try await services.batch(batch, by: stranger)
            }
            await #expect(throws: BatchError.notFound) {
                try await services.createDelivery(batch: batch, by: stranger)
            }
            await #expect(throws: DeliveryError.notFound) {
                try await services.deliveryPackage(delivery, by: stranger)
            }
            await #expect(throws: ReviewError.notFound) {
                try await services.reviewCase(review, by: stranger)
            }
            await #expect(throws: ReviewError.notFound) {
                try await services.decideReview(review, .approved, by: stranger)
            }
            let photo = try #require(journey.photo)
            await #expect(throws: PhotoError.notFound) {
                try await services.photoFile(photo, .standard, by: stranger)
            }
            #expect(try await services.claimReview(by: stranger) == nil)
            #expect(try await services.batches(by: stranger).isEmpty)
            let found = try await services.staffOrders(
                by: stranger,
                matching: "",
                label: nil,
                limit: 9,
            )
            #expect(found.total == 0)
            #expect(
                try await services.auditEntries(by: stranger, matching: "", limit: 9).isEmpty
            )
        }
    }
}
