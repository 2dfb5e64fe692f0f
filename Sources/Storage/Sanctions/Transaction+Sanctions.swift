package import Domain
package import Foundation

extension Transaction {
    /// Adds a sanction, with the fingerprints by which its person is known again; a second one of
    /// an order is a `StorageError.uniqueViolation`.
    package func insert(_ sanction: Sanction, persons: Set<String>) throws {
        try execute(
            """
            insert into sanctions (id, order_id, finding_id, centre_id, words, ban_until,
                proposed_by, proposed_at, state, decision_words)
            values (\(sanction.id), \(sanction.order), \(sanction.finding), \(sanction.centre),
                \(sanction.words), \(sanction.banUntil), \(sanction.proposedBy),
                \(sanction.proposedAt), \(sanction.state), \(sanction.decisionWords))
            """
        )
        for person in persons.sorted() {
            try execute(
                """
                insert into sanction_persons (sanction_id, fingerprint)
                values (\(sanction.id), \(person))
                """
            )
        }
    }

    /// Saves where a sanction went from `state`; refuses when another change came first.
    package func save(_ sanction: Sanction, from state: SanctionState) throws {
        let changed = try execute(
            """
            update sanctions
            set state = \(sanction.state), decision_words = \(sanction.decisionWords),
                decided_by = \(sanction.decidedBy), decided_at = \(sanction.decidedAt),
                appeal_until = \(sanction.appealUntil)
            where id = \(sanction.id) and state = \(state)
            """
        )
        guard changed == 1 else { throw SanctionError.alreadyDecided }
    }

    /// The sanction of that identity.
    package func sanction(_ id: Sanction.ID) throws -> Sanction? {
        try row("\(Self.selectSanctions) where s.id = \(id)").map(Sanction.init(row:))
    }

    /// What was proposed because of a finding.
    package func sanction(of finding: Finding.ID) throws -> Sanction? {
        try row("\(Self.selectSanctions) where s.finding_id = \(finding)")
            .map(Sanction.init(row:))
    }

    /// The last sanction of an order that a second person confirmed.
    package func confirmedSanction(of order: Order.ID) throws -> Sanction? {
        try row(
            """
            \(Self.selectSanctions)
            where s.order_id = \(order) and s.state in ('inForce', 'lifted')
            order by s.proposed_at desc
            limit 1
            """
        ).map(Sanction.init(row:))
    }

    /// The sanctions of a centre, the newest first.
    package func sanctions(of centre: Centre.ID, limit: Int) throws -> [Sanction] {
        try rows(
            """
            \(Self.selectSanctions)
            left join appeals a on a.sanction_id = s.id and a.state = 'open'
            where s.centre_id = \(centre)
            order by case when s.state = 'proposed' or a.id is not null then 0 else 1 end,
                s.proposed_at desc, s.id
            limit \(limit)
            """
        ).map(Sanction.init(row:))
    }

    /// The end of the longest ban that a centre has on a person known by these fingerprints.
    package func banEnd(
        of persons: Set<String>,
        in centre: Centre.ID,
        at now: Date
    ) throws -> Date? {
        try row(
            """
            select s.ban_until
            from sanctions s
            join sanction_persons p on p.sanction_id = s.id
            where s.centre_id = \(centre) and s.state = 'inForce' and s.ban_until > \(now)
                and p.fingerprint in \(list: persons.sorted())
            order by s.ban_until desc
            limit 1
            """
        ).map { try $0["ban_until"] }
    }

    /// Lets whoever a fingerprint belongs to be known by another as well.
    package func extendBans(of person: String, to further: String) throws {
        try execute(
            """
            insert into sanction_persons (sanction_id, fingerprint)
            select p.sanction_id, \(further)
            from sanction_persons p
            where p.fingerprint = \(person) and not exists (
                select 1 from sanction_persons q
                where q.sanction_id = p.sanction_id and q.fingerprint = \(further))
            """
        )
    }

    private static var selectSanctions: Statement {
        """
        select s.id, s.order_id, s.finding_id, s.centre_id, s.words, s.ban_until, s.proposed_by,
            s.proposed_at, s.state, s.decision_words, s.decided_by, s.decided_at, s.appeal_until
        from sanctions s
        """
    }
}

extension Sanction {
    fileprivate init(row: Row) throws {
        self.init(
            id: try row["id"],
            order: try row["order_id"],
            finding: try row["finding_id"],
            centre: try row["centre_id"],
            words: try row["words"],
            banUntil: try row["ban_until"],
            proposedBy: try row["proposed_by"],
            proposedAt: try row["proposed_at"],
            state: try row["state"],
            decisionWords: try row["decision_words"],
            decidedBy: try row["decided_by"],
            decidedAt: try row["decided_at"],
            appealUntil: try row["appeal_until"],
        )
    }
}
