package import Domain

extension Transaction {
    /// Adds a centre.
    package func insert(_ centre: Centre) throws {
        try execute(
            """
            insert into centres (id, code, name, contact)
            values (\(centre.id), \(centre.code), \(centre.name), \(centre.contact))
            """
        )
    }

    /// The centre of that identity.
    package func centre(_ id: Centre.ID) throws -> Centre? {
        try row("\(Self.selectCentres) where id = \(id)").map(Centre.init(row:))
    }

    /// The centre with that four-digit code.
    package func centre(code: String) throws -> Centre? {
        try row("\(Self.selectCentres) where code = \(code)").map(Centre.init(row:))
    }

    /// All centres by name.
    package func centres() throws -> [Centre] {
        try rows("\(Self.selectCentres) order by name").map(Centre.init(row:))
    }

    private static var selectCentres: Statement { "select id, code, name, contact from centres" }

    /// Adds a school.
    package func insert(_ school: School) throws {
        try execute(
            """
            insert into schools (id, centre_id, name, code, aliases)
            values (\(school.id), \(school.centre), \(school.name), \(school.code),
                \(try JSONText.encode(school.aliases)))
            """
        )
    }

    /// The school of that identity.
    package func school(_ id: School.ID) throws -> School? {
        try row("select id, centre_id, name, code, aliases from schools where id = \(id)")
            .map(School.init(row:))
    }

    /// All schools, of one centre where given, by name.
    package func schools(of centre: Centre.ID? = nil) throws -> [School] {
        let all: Statement = "select id, centre_id, name, code, aliases from schools"
        let statement = centre.map { "\(all) where centre_id = \($0)" } ?? all
        return try rows("\(statement) order by name").map(School.init(row:))
    }

    /// Adds a level, or leaves the one that is there.
    package func insert(_ level: EducationLevel, position: Int) throws {
        try execute(
            """
            insert into education_levels (code, position, chinese, english)
            values (\(level.code), \(position), \(level.chinese), \(level.english))
            on conflict do nothing
            """
        )
    }

    /// Every level in order.
    package func levels() throws -> [EducationLevel] {
        try rows("select code, chinese, english from education_levels order by position").map {
            EducationLevel(
                code: try $0["code"],
                chinese: try $0["chinese"],
                english: try $0["english"],
            )
        }
    }
}

extension School {
    init(row: Row) throws {
        self.init(
            id: try row["id"],
            centre: try row["centre_id"],
            name: try row["name"],
            code: try row["code"],
            aliases: try row.json("aliases"),
        )
    }
}

extension Centre {
    fileprivate init(row: Row) throws {
        self.init(
            id: try row["id"],
            code: try row["code"],
            name: try row["name"],
            contact: try row["contact"],
        )
    }
}
