import Domain
import Foundation
import Storage
import TestSupport
import Testing

struct BatchQueryTests {
    @Test(arguments: TestEngine.available)
    func aBatchIsReadBackWithItsWholePolicy(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            let batch = Batch.sample(
                id: .sample(2),
                featureCode: FeatureCode(issuing: [1, 2, 3, 4, 5]),
                levels: ["master"],
                policy: BatchPolicy(
                    proofs: [.captureCode],
                    payStage: .beforePhoto,
                    priceItems: [.sample(), .sample(key: "free", amount: .zero)],
                    photoSource: .camera,
                    photos: PhotoPolicy(background: .offer, glasses: .clearOnly),
                    submissions: 3,
                    windows: [Window(from: Filled.odd, to: Filled.odd.addingTimeInterval(86_400))],
                    dailyHours: DailyHours(fromMinute: 480, toMinute: 60),
                    reviewStages: 1,
                    withdraw: .untilFirstReview,
                    repairDays: 30,
                    reviewDays: 5,
                    fulfilment: .both,
                    registry: false,
                    naming: try NamingTemplate("{captureNumber}.jpg"),
                ),
                createdAt: Filled.odd,
            )
            try await database.write { try $0.insert(batch) }
            try await database.read { tx throws in
                #expect(try tx.batch(batch.id) == batch)
                #expect(try tx.batch(featureCode: batch.featureCode) == batch)
                #expect(try tx.batch(.sample(9)) == nil)
                let unknown = FeatureCode(issuing: [0, 0, 0, 0, 0])
                #expect(try tx.batch(featureCode: unknown) == nil)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func batchesOfASchoolAndOfACentreAreListedNewestFirst(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            try await database.write { tx in
                try tx.insert(School.sample(id: .sample(2), code: "10002"))
                for (number, school) in [(2, 1), (3, 2)] {
                    try tx.insert(
                        Batch.sample(
                            id: .sample(number),
                            school: .sample(school),
                            featureCode: FeatureCode(issuing: [0, 0, 0, 0, number]),
                            createdAt: .sample.addingTimeInterval(Double(number)),
                        )
                    )
                }
            }
            try await database.read { tx throws in
                let ofSchool = try tx.batches(of: School.ID.sample())
                #expect(ofSchool.map(\.id) == [.sample(2), .sample(1)])
                let ofCentre = try tx.batches(of: Centre.ID.sample())
                #expect(ofCentre.map(\.id) == [.sample(3), .sample(2), .sample(1)])
                #expect(try tx.batches(of: Centre.ID.sample(2)).isEmpty)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func aFeatureCodeLeadsToOneBatch(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            let error = try await Filled.broken(database) {
                try $0.insert(Batch.sample(id: .sample(2)))
            }
            #expect(error?.isUniqueViolation(of: "batches", "feature_code") == true)
        }
    }

    @Test(arguments: TestEngine.available)
    func ordersAreCountedByTheirLabel(engine: TestEngine) async throws {
        try await Filled.with(engine) { database async throws in
            try await database.write { tx in
                for number in 2...3 { try Filled.insertOrder(number, state: .draft, in: tx) }
                try Filled.insertOrder(4, state: .rejected, in: tx)
            }
            try await database.read { tx throws in
                #expect(
                    try tx.labelCounts(of: .sample()) == [
                        .awaitingUpload: 1, .awaitingSubmission: 2, .rejected: 1,
                    ]
                )
                #expect(try tx.labelCounts(of: .sample(9)).isEmpty)
            }
        }
    }
}
