package import Domain

extension Transaction {
    /// An order with the words around it.
    package func orderSummary(_ id: Order.ID, vault: Vault) throws -> OrderSummary? {
        try row("\(OrderSummary.select) where o.id = \(id)")
            .map { try OrderSummary(row: $0, vault: vault) }
    }

    /// An account's orders, newest first.
    package func orderSummaries(of account: Account.ID, vault: Vault) throws -> [OrderSummary] {
        try rows(
            "\(OrderSummary.select) where o.account_id = \(account) order by o.created_at desc"
        ).map { try OrderSummary(row: $0, vault: vault) }
    }

    /// A centre's orders (of one school where given) that the search fits and whose label is the
    /// given one, newest first; and how many there are in all.
    package func orderSummaries(
        of centre: Centre.ID,
        school: School.ID?,
        matching search: OrderSearch,
        label: OrderLabel?,
        limit: Int,
        vault: Vault,
    ) throws -> (rows: [OrderSummary], total: Int) {
        let within: Statement = school.map { "and b.school_id = \($0)" } ?? ""
        // The label is computed from the four lines, so these alone are read of all orders.
        let fitting = try rows(
            """
            select o.id, o.capture, o.payment, o.registry, o.fulfilment
            from orders o
            join enrolments e on e.id = o.enrolment_id
            join batches b on b.id = o.batch_id
            where b.centre_id = \(centre) \(within) and \(search.condition)
            order by o.created_at desc, o.id
            """
        ).filter { try label == nil || OrderLabel(OrderLines(row: $0)) == label }
        let shown = try fitting.prefix(limit).map { try $0["id", Order.ID.self] }
        let summaries = try rows(
            """
            \(OrderSummary.select)
            where o.id in \(list: shown)
            order by o.created_at desc, o.id
            """
        ).map { try OrderSummary(row: $0, vault: vault) }
        return (summaries, fitting.count)
    }
}

extension OrderSearch {
    /// The condition on `orders o`, `enrolments e` and `batches b`.
    fileprivate var condition: Statement {
        let pattern = text.likePattern
        return """
            (o.number like \(pattern) escape '!' or e.student_number like \(pattern) escape '!'
                or b.feature_code = \(featureCode?.text)
                or exists (
                    select 1 from payment_attempts a
                    where a.order_id = o.id
                        and (a.id = \(attempt) or a.provider_transaction = \(text))
                )
                or exists (
                    select 1 from account_identities i
                    where i.account_id = o.account_id and i.kind = 'phone'
                        and i.fingerprint = \(phone)
                ))
            """
    }
}

extension OrderSummary {
    fileprivate static var select: Statement {
        """
        select \(Order.columns), e.sealed_identity, e.level_code,
            l.chinese as level_chinese, l.english as level_english,
            b.name as batch_name, b.feature_code, b.levels, b.policy,
            b.created_at as batch_created_at,
            s.id as school_id, s.name as school_name, s.code as school_code, s.aliases,
            c.id as centre_id, c.code as centre_code, c.name as centre_name, c.contact
        from orders o
        join enrolments e on e.id = o.enrolment_id
        join education_levels l on l.code = e.level_code
        join batches b on b.id = o.batch_id
        join schools s on s.id = b.school_id
        join centres c on c.id = b.centre_id
        """
    }

    fileprivate init(row: Row, vault: Vault) throws {
        let identity = try vault.open(row["sealed_identity"], for: .captureIdentity)
        self.init(
            order: try Order(row: row),
            identity: try JSONText.decode(CaptureIdentity.self, identity),
            school: School(
                id: try row["school_id"],
                centre: try row["centre_id"],
                name: try row["school_name"],
                code: try row["school_code"],
                aliases: try row.json("aliases"),
            ),
            level: EducationLevel(
                code: try row["level_code"],
                chinese: try row["level_chinese"],
                english: try row["level_english"],
            ),
            batch: Batch(
                id: try row["batch_id"],
                centre: try row["centre_id"],
                school: try row["school_id"],
                name: try row["batch_name"],
                featureCode: try FeatureCode(row["feature_code", String.self]),
                levels: try row.json("levels"),
                policy: try row.json("policy"),
                createdAt: try row["batch_created_at"],
            ),
            centre: Centre(
                id: try row["centre_id"],
                code: try row["centre_code"],
                name: try row["centre_name"],
                contact: try row["contact"],
            ),
        )
    }
}
