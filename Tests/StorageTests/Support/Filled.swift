import Domain
import Foundation
import Storage
import TestSupport

/// A database with one of everything that an order needs: centre, school, levels, two members of
/// staff, account, batch, enrolment, order and a received photo, all under the sample identities.
enum Filled {
    static let vault = Vault(KeyRing.generate(randomBytes: CountedChance(seed: 3).bytes))

    /// A moment that is no whole second.
    static let odd = Date(timeIntervalSince1970: 1_781_056_800.123)

    static func with(
        _ engine: TestEngine,
        _ body: (Database) async throws -> Void,
    ) async throws {
        try await TestDatabase.with(engine) { database async throws -> Void in
            try await database.write { tx in try fill(tx) }
            try await body(database)
        }
    }

    private static func fill(_ tx: Transaction) throws {
        try tx.insert(Centre.sample())
        try tx.insert(School.sample())
        try tx.insert(EducationLevel.sample(), position: 0)
        try tx.insert(
            EducationLevel.sample(code: "master", chinese: "硕士研究生", english: "Master's"),
            position: 1,
        )
        for number in 1...2 {
            try tx.insert(
                Staff.sample(id: .sample(number), login: "staff\(number)"),
                passwordHash: "none",
                at: .sample,
            )
        }
        try insertAccount(1, in: tx)
        try tx.insert(Batch.sample())
        try insertOrder(1, in: tx)
        try tx.insert(Photo.sample())
    }

    /// The account of that number.
    static func insertAccount(_ number: Int, in tx: Transaction) throws {
        try tx.insert(
            Account.sample(id: .sample(number)),
            language: .english,
            phoneFingerprint: "phone \(number)",
            sealedPhone: "sealed \(number)",
        )
    }

    /// An enrolment of the first account and its order, both of that number.
    static func insertOrder(
        _ number: Int,
        batch: Batch.ID = .sample(),
        state: CaptureState = .awaitingPhoto,
        registry: RegistryState = .notQueued,
        in tx: Transaction,
    ) throws {
        try tx.insert(
            StoredEnrolment(
                enrolment: .sample(
                    id: .sample(number),
                    batch: batch,
                    identity: .sample(number),
                ),
                codeFingerprint: "code \(number)",
            ),
            payload: "payload \(number)",
            vault: vault,
        )
        let made = Date.sample.addingTimeInterval(Double(number))
        let first = Order.sample(
            id: .sample(number),
            enrolment: .sample(number),
            batch: batch,
            createdAt: made,
        )
        try tx.insert(first)
        guard state != .awaitingPhoto || registry != .notQueued else { return }
        let later = Order.sample(
            id: .sample(number),
            enrolment: .sample(number),
            batch: batch,
            createdAt: made,
            state: state,
            registry: registry,
            photo: .sample(number),
        )
        try tx.save(later, Transition(before: first.lines, after: later.lines, events: []))
    }

    /// What a write breaks.
    static func broken(
        _ database: Database,
        _ body: @Sendable @escaping (Transaction) throws -> Void,
    ) async throws -> StorageError? {
        do {
            try await database.write(body)
            return nil
        } catch let error as StorageError {
            return error
        }
    }
}

extension StorageError {
    var isCheckViolation: Bool {
        if case .checkViolation = self { true } else { false }
    }

    var isForeignKeyViolation: Bool {
        if case .foreignKeyViolation = self { true } else { false }
    }
}
