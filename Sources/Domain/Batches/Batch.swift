package import Foundation

/// What a centre opens for a school: levels, windows, policy, prices (采集批次).
package struct Batch: Sendable, Hashable {
    package typealias ID = Identifier<Batch>

    package let id: ID
    package let centre: Centre.ID
    package let school: School.ID
    package var name: String
    package let featureCode: FeatureCode
    /// The codes of the levels that it takes.
    package var levels: [String]
    package var policy: BatchPolicy
    package let createdAt: Date

    package init(
        id: ID,
        centre: Centre.ID,
        school: School.ID,
        name: String,
        featureCode: FeatureCode,
        levels: [String],
        policy: BatchPolicy,
        createdAt: Date,
    ) {
        self.id = id
        self.centre = centre
        self.school = school
        self.name = name
        self.featureCode = featureCode
        self.levels = levels
        self.policy = policy
        self.createdAt = createdAt
    }
}

extension Batch {
    /// The levels that it takes, out of all, in their order.
    package func taken(among all: [EducationLevel]) -> [EducationLevel] {
        all.filter { levels.contains($0.code) }
    }
}

extension BatchOffer {
    /// Refuses a capture code of another school or of a level that the batch does not take.
    package func requireFits(_ identity: CaptureIdentity) throws(BatchError) {
        guard identity.schoolCode == school.code else { throw .captureCodeOfAnotherSchool }
        guard batch.levels.contains(identity.levelCode) else { throw .captureCodeOfAnotherLevel }
    }
}

/// What a student is asked about a batch: school, level, open until when, is this yours.
package struct BatchOffer: Sendable, Hashable {
    package let batch: Batch
    package let school: School
    package let centre: Centre
    package let levels: [EducationLevel]
    package let openUntil: Date

    package init(
        batch: Batch,
        school: School,
        centre: Centre,
        levels: [EducationLevel],
        openUntil: Date,
    ) {
        self.batch = batch
        self.school = school
        self.centre = centre
        self.levels = levels
        self.openUntil = openUntil
    }
}
