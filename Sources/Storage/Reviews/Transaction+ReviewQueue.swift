package import Domain
package import Foundation

extension Transaction {
    /// The review that this person holds, if any.
    package func heldReview(by staff: Staff, at now: Date) throws -> Review.ID? {
        try value(
            """
            select r.id \(Self.queue(of: staff))
                and r.lease_holder = \(staff.id) and r.leased_until > \(now)
            order by r.due_at, r.id
            limit 1
            """,
            as: Review.ID.self,
        )
    }

    /// Takes the most urgent review that nobody holds, for a while; nil when none waits.
    package func claimReview(by staff: Staff, at now: Date, until: Date) throws -> Review.ID? {
        // The condition stands outside the sub-select too: on PostgreSQL two sessions may find
        // the same row, but only one may take it.
        try value(
            """
            update reviews
            set lease_holder = \(staff.id), leased_until = \(until)
            where id = (
                select r.id \(Self.free(for: staff, at: now))
                order by \(Self.urgency(for: staff, at: now))
                limit 1
                \(postgres: "for update of r skip locked")
            ) and state = 'waiting' and (leased_until is null or leased_until <= \(now))
            returning id
            """,
            as: Review.ID.self,
        )
    }

    /// The photo that this person would get next.
    package func nextPhoto(for staff: Staff, at now: Date) throws -> Photo.ID? {
        try value(
            """
            select r.photo_id \(Self.free(for: staff, at: now))
            order by \(Self.urgency(for: staff, at: now))
            limit 1
            """,
            as: Photo.ID.self,
        )
    }

    /// How many reviews wait at each stage that this person may decide, and when the first is due.
    package func reviewQueue(for staff: Staff, today: Date) throws -> ReviewQueue {
        let rows = try rows(
            """
            select r.stage, count(*) as waiting, min(r.due_at) as oldest
            \(Self.queue(of: staff))
            group by r.stage
            """
        )
        var waiting: [ReviewStage: Int] = [:]
        var oldest: Date?
        for row in rows {
            waiting[try row["stage"]] = try row["waiting"]
            let due = try row["oldest", Date.self]
            oldest = min(oldest ?? due, due)
        }
        let decided = try value(
            """
            select count(*) from reviews
            where decided_by = \(staff.id) and decided_at >= \(today)
            """,
            as: Int.self,
        )
        return ReviewQueue(waiting: waiting, oldestDue: oldest, decidedToday: decided ?? 0)
    }

    /// The waiting reviews that concern this person: own centre, own stages, not passed by the
    /// same person before, nor refused before a contest took that back.
    private static func queue(of staff: Staff) -> Statement {
        """
        from reviews r
        join orders o on o.id = r.order_id
        join batches b on b.id = o.batch_id
        where r.state = 'waiting' and b.centre_id = \(staff.centre)
            and r.stage in \(list: staff.stages)
            and (r.excluded_id is null or r.excluded_id <> \(staff.id))
            and not exists (
                select 1 from contests c
                where c.photo_id = r.photo_id and c.refused_by = \(staff.id)
            )
        """
    }

    /// The most urgent first; what this person has just passed over comes last for a while.
    private static func urgency(for staff: Staff, at now: Date) -> Statement {
        let lately = now.addingTimeInterval(-Review.leaseTime)
        return """
            case when r.lease_holder = \(staff.id) and r.leased_until > \(lately)
                then 1 else 0 end, r.due_at, r.id
            """
    }

    private static func free(for staff: Staff, at now: Date) -> Statement {
        "\(queue(of: staff)) and (r.leased_until is null or r.leased_until <= \(now))"
    }
}
