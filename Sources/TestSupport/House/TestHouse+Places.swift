package import Domain
import Foundation
import Storage
import Views

/// Places and people who work there.
extension TestHouse {
    /// The centre with that code, founded when it is missing.
    package func centre(code: String = "0000") async throws -> Centre {
        let centre = Centre.sample(id: id(), code: code)
        return try await database.write { tx in
            if let known = try tx.centre(code: code) { return known }
            try tx.insert(centre)
            for (position, level) in EducationLevel.standard.enumerated() {
                try tx.insert(level, position: position)
            }
            return centre
        }
    }

    /// The school with that code, added to the centre when it is missing.
    package func school(
        name: String = "示范大学",
        code: String = "99001",
        aliases: [String] = ["示大", "Demo University"],
        centre centreCode: String = "0000",
    ) async throws -> School {
        let centre = try await centre(code: centreCode)
        let school = School(
            id: id(),
            centre: centre.id,
            name: name,
            code: code,
            aliases: aliases
        )
        return try await database.write { tx in
            if let known = try tx.schools(of: centre.id).first(where: { $0.code == code }) {
                return known
            }
            try tx.insert(school)
            return school
        }
    }

    /// A batch that is open for ninety days from now, with its school and centre.
    package func batch(
        policy: BatchPolicy = .sample(),
        name: String = "2027 届毕业生图像采集",
        levels: [String] = ["bachelor", "master"],
        school given: School? = nil,
        featureCode: FeatureCode? = nil,
    ) async throws -> BatchOffer {
        let school =
            if let given { given } else { try await self.school() }
        let values = chance.bytes(5).map { Int($0 % 31) }
        let batch = Batch(
            id: id(),
            centre: school.centre,
            school: school.id,
            name: name,
            featureCode: featureCode ?? FeatureCode(issuing: values),
            levels: levels,
            policy: policy,
            createdAt: clock.now,
        )
        return try await database.write { tx in
            try tx.insert(batch)
            guard let centre = try tx.centre(school.centre) else { throw BatchError.notFound }
            return BatchOffer(
                batch: batch,
                school: school,
                centre: centre,
                levels: batch.taken(among: try tx.levels()),
                openUntil: policy.windows.map(\.to).max() ?? clock.now,
            )
        }
    }

    /// A member of staff with these roles; the password is nobody's.
    package func staff(
        _ roles: Role...,
        login: String? = nil,
        centre centreCode: String = "0000",
        school: School.ID? = nil,
    ) async throws -> Staff {
        let id: Staff.ID = id()
        let centre = try await centre(code: centreCode)
        let staff = Staff.sample(
            id: id,
            centre: centre.id,
            login: login ?? "staff-\(id.description.prefix(8))",
            roles: Set(roles),
            school: school,
        )
        let now = clock.now
        try await database.write { try $0.insert(staff, passwordHash: "none", at: now) }
        return staff
    }
}
