/// A person who works for the centre or for a school.
package struct Staff: Sendable, Hashable {
    package typealias ID = Identifier<Staff>

    package let id: ID
    package let centre: Centre.ID
    package let login: String
    package let name: String
    package let roles: Set<Role>
    /// The school whose batches a registrar may see.
    package let school: School.ID?

    package init(
        id: ID,
        centre: Centre.ID,
        login: String,
        name: String,
        roles: Set<Role>,
        school: School.ID?,
    ) {
        self.id = id
        self.centre = centre
        self.login = login
        self.name = name
        self.roles = roles
        self.school = school
    }

    /// Whether any of the roles carries the permission.
    package func may(_ permission: Permission) -> Bool {
        roles.contains { Permission.granted[$0]?.contains(permission) == true }
    }

    /// Refuses when no role carries the permission.
    package func require(_ permission: Permission) throws(AccountError) {
        guard may(permission) else { throw .permissionMissing(permission) }
    }

    /// The stages of review that this person may decide.
    package var stages: [ReviewStage] {
        ReviewStage.allCases.filter { may($0 == .first ? .reviewFirst : .reviewFinal) }
    }
}
