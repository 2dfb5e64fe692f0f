package import Domain
package import Foundation
import Imaging
import Services

/// Closed batches, and what the technical check makes of them.
extension TestHouse {
    /// Somebody with an approved photo of which this was measured, or with these files.
    package func approved(
        _ number: Int = 1,
        in offer: BatchOffer,
        inspection: Inspection = .sample(),
        original: Data? = nil,
        standard: Data? = nil,
    ) async throws -> Journey {
        var journey = try await ordered(number, in: offer)
        journey.photo = try await keepPhoto(
            for: journey,
            original: original,
            inspection: inspection,
            standard: standard,
        )
        try await services.submitOrder(journey.order, by: journey.account)
        if journey.batch.policy.payStage == .afterPhoto { try await pay(journey) }
        try await approve(journey)
        return journey
    }

    /// Closes a batch by letting its windows pass, and runs the technical check over it.
    package func checkAfterClosing(_ offer: BatchOffer, by staff: Staff) async throws {
        clock.advance(91 * 86_400)
        try await services.startTechnicalCheck(of: offer.batch.id, by: staff)
        try await runJobs()
    }

    /// Somebody whose capture two persons revoked: the photo had been through a beautifier.
    package func sanctioned(
        _ number: Int = 1,
        in offer: BatchOffer,
        until banEnd: String = "2027-01-31",
    ) async throws -> Sanctioned {
        let journey = try await approved(number, in: offer, inspection: .beautified)
        let proposer = try await staff(.centreAdministrator, centre: offer.centre.code)
        let confirmer = try await staff(.finalReviewer, centre: offer.centre.code)
        try await checkAfterClosing(offer, by: proposer)
        let overview = try await services.technicalCheck(of: offer.batch.id, by: proposer)
        guard let finding = overview.findings.first(where: { $0.summary.order.id == journey.order })
        else { throw SanctionError.notFound }
        let sanction = try await services.proposeSanction(
            because: finding.finding.id,
            saying: "文件由美颜相机写出，皮肤没有纹理。",
            banUntil: banEnd,
            by: proposer,
        )
        try await services.decideSanction(
            sanction,
            .confirmed,
            saying: "放大看，同意。",
            by: confirmer
        )
        try await runJobs()
        return Sanctioned(
            journey: journey,
            finding: finding.finding.id,
            sanction: sanction,
            proposer: proposer,
            confirmer: confirmer,
        )
    }
}

/// A student with a sanction in force, and the two who made it.
package struct Sanctioned: Sendable {
    package let journey: Journey
    package let finding: Finding.ID
    package let sanction: Sanction.ID
    package let proposer: Staff
    package let confirmer: Staff
}

extension Inspection {
    /// Measured by today's engine; the file names that program, and the picture has these hashes.
    package static func measured(
        software: String? = nil,
        picture: UInt64? = nil,
        face: UInt64? = nil,
    ) -> Inspection {
        var measures = PhotoMeasures(
            format: .jpeg,
            imageWidth: 1200,
            imageHeight: 1600,
            faceCount: 1
        )
        measures.software = software
        measures.pictureHash = picture.map(PictureHash.init)
        measures.faceHash = face.map(PictureHash.init)
        return Inspection(
            spec: "chsi",
            specVersion: 1,
            engineVersion: ImageEngine.version,
            checks: [],
            measures: measures,
        )
    }

    /// Written by a camera that beautifies.
    package static let beautified = Inspection.measured(software: "BeautyCam 11.2")
}
