package import Domain
import Storage

/// Who is to be added to the staff.
package struct NewStaff: Sendable {
    package var centreCode: String
    package var login: String
    package var name: String
    package var roles: Set<Role>
    /// The five-digit code of the school, for a registrar.
    package var schoolCode: String?
    package var password: String

    package init(
        centreCode: String,
        login: String,
        name: String,
        roles: Set<Role>,
        schoolCode: String? = nil,
        password: String,
    ) {
        self.centreCode = centreCode
        self.login = login
        self.name = name
        self.roles = roles
        self.schoolCode = schoolCode
        self.password = password
    }
}

extension Services {
    static let minimumPassword = 10

    /// Adds a member of staff, from the command line.
    package func addStaff(_ new: NewStaff) async throws -> Staff {
        let login = new.login.trimmed.lowercased()
        guard (2...32).contains(login.count),
            login.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || ".-".contains($0)) })
        else { throw AccountError.staffLoginMalformed }
        guard new.password.count >= Self.minimumPassword else {
            throw AccountError.passwordTooShort(minimum: Self.minimumPassword)
        }
        let hash = try await passwords.hash(new.password)
        return try await database.write { tx in
            guard let centre = try tx.centre(code: new.centreCode) else {
                throw AccountError.centreUnknown
            }
            let school = try tx.schools(of: centre.id).first { $0.code == new.schoolCode }
            guard new.schoolCode == nil || school != nil else { throw AccountError.schoolUnknown }
            guard !new.roles.contains(.schoolRegistrar) || school != nil else {
                throw AccountError.schoolMissing
            }
            guard try tx.staff(login: login) == nil else { throw AccountError.staffLoginTaken }
            let staff = Staff(
                id: id(),
                centre: centre.id,
                login: login,
                name: new.name.trimmed.isEmpty ? login : new.name.trimmed,
                roles: new.roles,
                school: school?.id,
            )
            try tx.insert(staff, passwordHash: hash, at: now())
            try record(.staffAdded, .staff(staff.id), by: .system, centre: centre.id, in: tx)
            return staff
        }
    }
}
