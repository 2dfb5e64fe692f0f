package import Domain

extension Transaction {
    /// Adds a wish; a second one that waits for the same fact is a `StorageError.uniqueViolation`.
    package func insert(_ correction: Correction, vault: Vault) throws {
        let wish = Wish(
            before: correction.before,
            wanted: correction.wanted,
            remark: correction.remark
        )
        try execute(
            """
            insert into corrections (id, enrolment_id, field, sealed_wish, created_at, due_at,
                state)
            values (\(correction.id), \(correction.enrolment), \(correction.field),
                \(try vault.seal(JSONText.encode(wish), for: .correction)),
                \(correction.createdAt), \(correction.dueAt), \(correction.state))
            """
        )
    }

    /// Saves the answer of a wish that still waits; returns whether it did.
    package func save(_ correction: Correction, vault: Vault) throws -> Bool {
        try execute(
            """
            update corrections
            set state = \(correction.state),
                sealed_answer = \(try vault.seal(correction.answer, for: .correction)),
                answered_by = \(correction.answeredBy), answered_at = \(correction.answeredAt)
            where id = \(correction.id) and state = 'waiting'
            """
        ) == 1
    }

    /// The wish of that identity, locked for change where the engine locks rows.
    package func correction(_ id: Correction.ID, vault: Vault) throws -> Correction? {
        try row(
            """
            \(Self.selectCorrections) where c.id = \(id)
            \(isWritable ? "\(postgres: "for update of c")" : "")
            """
        ).map { try Correction(row: $0, vault: vault) }
    }

    /// The wishes about an enrolment, oldest first.
    package func corrections(of enrolment: Enrolment.ID, vault: Vault) throws -> [Correction] {
        try rows(
            """
            \(Self.selectCorrections)
            where c.enrolment_id = \(enrolment)
            order by c.created_at, c.id
            """
        ).map { try Correction(row: $0, vault: vault) }
    }

    /// A centre's wishes, of one school where given: those that wait by their dates, then the
    /// newest of the answered ones.
    package func corrections(
        of centre: Centre.ID,
        school: School.ID?,
        limit: Int,
        vault: Vault,
    ) throws -> [Correction] {
        let within: Statement = school.map { "and b.school_id = \($0)" } ?? ""
        return try rows(
            """
            \(Self.selectCorrections)
            join enrolments e on e.id = c.enrolment_id
            join batches b on b.id = e.batch_id
            where b.centre_id = \(centre) \(within)
            order by case when c.state = 'waiting' then 0 else 1 end,
                case when c.state = 'waiting' then c.due_at end, c.answered_at desc, c.id
            limit \(limit)
            """
        ).map { try Correction(row: $0, vault: vault) }
    }

    private static var selectCorrections: Statement {
        """
        select c.id, c.enrolment_id, c.field, c.sealed_wish, c.created_at, c.due_at, c.state,
            c.sealed_answer, c.answered_by, c.answered_at
        from corrections c
        """
    }
}

/// What the student wrote, as it is sealed.
private struct Wish: Codable {
    let before: String
    let wanted: String
    let remark: String
}

extension Correction {
    fileprivate init(row: Row, vault: Vault) throws {
        let text = try vault.open(row["sealed_wish"], for: .correction)
        let wish = try JSONText.decode(Wish.self, text)
        self.init(
            id: try row["id"],
            enrolment: try row["enrolment_id"],
            field: try row["field"],
            before: wish.before,
            wanted: wish.wanted,
            remark: wish.remark,
            createdAt: try row["created_at"],
            dueAt: try row["due_at"],
            state: try row["state"],
            answer: try row["sealed_answer", String?.self]
                .map { try vault.open($0, for: .correction) } ?? "",
            answeredBy: try row["answered_by"],
            answeredAt: try row["answered_at"],
        )
    }
}
