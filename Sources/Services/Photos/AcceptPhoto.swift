package import Domain
package import Foundation
import Imaging
import Storage

extension Services {
    /// Takes a whole photo at once; the check follows as a job.
    package func acceptPhoto(
        _ bytes: Data,
        order: Order.ID,
        source: PhotoSource,
        evidence: CaptureEvidence = CaptureEvidence(),
        helper: HelperLink.ID? = nil,
        by account: Account,
    ) async throws -> Photo.ID {
        try Upload.requireLength(bytes.count)
        try await requirePhotoWanted(order, source: source, evidence: evidence, by: account)
        let files = try await keep(bytes)
        return try await changeOwnOrder(order, of: account) { order, batch, tx in
            let shot = Shot(source: source, evidence: evidence, helper: helper)
            return try receive(files, shot, for: order, batch: batch, by: account, in: tx)
        }
    }

    /// Refuses early what would be refused at the end, so that nobody sends 20 MB for nothing.
    func requirePhotoWanted(
        _ id: Order.ID,
        source: PhotoSource,
        evidence: CaptureEvidence = CaptureEvidence(),
        hash: ObjectKey? = nil,
        by account: Account,
    ) async throws {
        let isTheirs = try await database.read { tx -> Bool in
            guard let (order, batch) = try ownOrder(id, of: account, in: tx) else { return false }
            try namingContact(of: batch, in: tx) {
                try order.requirePhotoWanted(policy: batch.policy, at: now())
                try batch.policy.require(source)
                try batch.policy.require(evidence)
            }
            try requireNoBan(on: order, in: batch, tx: tx)
            guard try tx.faceAnswer(of: account.id) != nil else {
                throw PhotoError.faceAnswerMissing
            }
            if let hash, try tx.wasRefused(hash, of: account.id) {
                throw PhotoError.refusedBefore
            }
            return true
        }
        guard isTheirs else {
            try await refuse(.order(id), to: .student(account.id), as: OrderError.notFound)
        }
    }

    /// Looks whether the bytes are a picture at all, then keeps them and their preview; what is
    /// no picture is refused and leaves nothing behind.
    func keep(_ bytes: Data) async throws -> PhotoFiles {
        let preview = try await engine.preview(bytes, longSide: 1600)
        return PhotoFiles(
            original: try await objects.put(bytes),
            preview: try await objects.put(preview),
            byteCount: bytes.count,
            facts: ExifFacts(jpeg: bytes),
        )
    }

    /// Keeps the photo and wants its check, in the transaction given.
    func receive(
        _ files: PhotoFiles,
        _ shot: Shot,
        for order: Order,
        batch: Batch,
        by account: Account,
        in tx: Transaction,
    ) throws -> Photo.ID {
        try order.requirePhotoWanted(policy: batch.policy, at: now())
        try batch.policy.require(shot.source)
        let evidence = shot.evidence(with: files.facts, at: now())
        if let evidence { try batch.policy.require(evidence) }
        try requireNoBan(on: order, in: batch, tx: tx)
        guard try !tx.wasRefused(files.original, of: order.account) else {
            throw PhotoError.refusedBefore
        }
        guard let answer = try tx.faceAnswer(of: order.account) else {
            throw PhotoError.faceAnswerMissing
        }
        let photo = Photo(
            id: id(),
            order: order.id,
            original: files.original,
            byteCount: files.byteCount,
            source: shot.source,
            evidence: evidence,
            createdAt: now(),
            assessor: answer == .agreed ? .machine : .person,
            preview: files.preview,
        )
        try tx.insert(photo)
        if let helper = shot.helper {
            guard try tx.use(helper, for: photo.id, at: now()) else { throw HelperError.used }
        }
        // Where people look, the student places the crop first.
        if photo.assessor == .machine { try want(.processPhoto(photo.id), in: tx) }
        try record(
            .photoReceived,
            .photo(photo.id),
            by: .student(account.id),
            centre: batch.centre,
            facts: [
                "bytes": String(files.byteCount), "source": shot.source.rawValue,
                "by": shot.helper == nil ? "student" : "helper",
            ],
            in: tx
        )
        return photo.id
    }
}

/// What is kept of a photo when it arrives.
struct PhotoFiles: Sendable {
    let original: ObjectKey
    let preview: ObjectKey
    let byteCount: Int
    /// What the file itself says of how it was taken.
    let facts: ExifFacts?
}

/// Where a photo came from, in the words of who sent it.
struct Shot: Sendable {
    let source: PhotoSource
    let evidence: CaptureEvidence
    /// The link of the friend's phone through which it came.
    let helper: HelperLink.ID?

    /// What is kept of it; of an album nothing, because nothing is asked of it.
    func evidence(with facts: ExifFacts?, at now: Date) -> CaptureEvidence? {
        source == .camera ? evidence.completed(by: facts, at: now) : nil
    }
}
