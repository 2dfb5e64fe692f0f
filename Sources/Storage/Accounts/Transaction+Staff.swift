package import Domain
package import Foundation

extension Transaction {
    /// The member of staff with that login, and the hash of the password.
    package func staff(login: String) throws -> (staff: Staff, passwordHash: String)? {
        try row("select \(Self.staffColumns), password_hash from staff s where login = \(login)")
            .map { (try Staff(row: $0), try $0["password_hash"]) }
    }

    /// The member of staff whose session has this hash and has not ended.
    package func staff(sessionHash: String, at now: Date) throws -> Staff? {
        try row(
            """
            select \(Self.staffColumns)
            from sessions
            join staff s on s.id = sessions.staff_id
            where token_hash = \(sessionHash) and expires_at > \(now)
            """
        ).map(Staff.init(row:))
    }

    /// Adds a member of staff; a taken login is a `StorageError.uniqueViolation`.
    package func insert(_ staff: Staff, passwordHash: String, at now: Date) throws {
        try execute(
            """
            insert into staff (id, centre_id, login, name, roles, school_id, password_hash,
                created_at)
            values (\(staff.id), \(staff.centre), \(staff.login), \(staff.name),
                \(try JSONText.encode(staff.roles.map(\.rawValue).sorted())), \(staff.school),
                \(passwordHash), \(now))
            """
        )
    }

    /// Whether anybody works here yet.
    package func hasStaff() throws -> Bool { try exists("select id from staff limit 1") }

    /// When a login failed since a moment.
    package func signInFailures(login: String, since: Date) throws -> [Date] {
        try rows(
            """
            select failed_at from staff_sign_in_failures
            where login = \(login) and failed_at > \(since)
            """
        ).map { try $0["failed_at"] }
    }

    /// Counts a failed sign-in.
    package func insertSignInFailure(login: String, address: String, at now: Date) throws {
        try execute(
            """
            insert into staff_sign_in_failures (login, address, failed_at)
            values (\(login), \(address), \(now))
            """
        )
    }

    private static var staffColumns: Statement {
        "s.id, s.centre_id, s.login, s.name, s.roles, s.school_id"
    }
}

extension Staff {
    fileprivate init(row: Row) throws {
        self.init(
            id: try row["id"],
            centre: try row["centre_id"],
            login: try row["login"],
            name: try row["name"],
            roles: Set(try row.json("roles", as: [Role].self)),
            school: try row["school_id"],
        )
    }
}
