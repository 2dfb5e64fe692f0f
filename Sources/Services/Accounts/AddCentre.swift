package import Domain
import Storage
import Views

extension Services {
    /// Founds a centre, from the command line; staff and schools are added to it.
    package func addCentre(code: String, name: String, contact: String) async throws -> Centre {
        guard code.count == 4, code.allSatisfy(\.isASCIIDigit) else {
            throw AccountError.centreCodeMalformed
        }
        return try await database.write { tx in
            guard try tx.centre(code: code) == nil else { throw AccountError.centreTaken }
            let centre = Centre(id: id(), code: code, name: name, contact: contact)
            try tx.insert(centre)
            try insertLevels(in: tx)
            return centre
        }
    }

    /// Adds a school to a centre, from the command line.
    package func addSchool(
        centreCode: String,
        code: String,
        name: String,
        aliases: [String],
    ) async throws -> School {
        guard code.count == 5, code.allSatisfy(\.isASCIIDigit) else {
            throw AccountError.schoolCodeMalformed
        }
        return try await database.write { tx in
            guard let centre = try tx.centre(code: centreCode) else {
                throw AccountError.centreUnknown
            }
            guard try !tx.schools(of: centre.id).contains(where: { $0.code == code }) else {
                throw AccountError.schoolTaken
            }
            let school = School(
                id: id(),
                centre: centre.id,
                name: name,
                code: code,
                aliases: aliases
            )
            try tx.insert(school)
            return school
        }
    }

    func insertLevels(in tx: Transaction) throws {
        for (position, level) in EducationLevel.standard.enumerated() {
            try tx.insert(level, position: position)
        }
    }
}
