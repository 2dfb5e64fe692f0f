import CPostgres
import Foundation

/// Where a database is: `sqlite:///path/file.db`, `sqlite::memory:` or `postgres://user@host/db`.
package struct DatabaseURL: Sendable, CustomStringConvertible {
    let place: Place

    enum Place: Sendable {
        case file(path: String)
        case memory
        case server(conninfo: String)
    }

    package init(_ text: String) throws(DatabaseURLError) {
        if text == "sqlite::memory:" {
            place = .memory
        } else if text.hasPrefix("sqlite:") {
            place = .file(path: try Self.path(text))
        } else if text.hasPrefix("postgres://") || text.hasPrefix("postgresql://") {
            try Self.check(conninfo: text)
            place = .server(conninfo: text)
        } else {
            let scheme = text.prefix { $0 != ":" && $0 != "@" && $0 != "/" }
            throw .unknownScheme(String(scheme.prefix(20)))
        }
    }

    package var engine: Engine {
        switch place {
        case .file, .memory: .sqlite
        case .server: .postgres
        }
    }

    /// The address without user and password.
    package var description: String {
        switch place {
        case .file(let path): return "sqlite://\(path)"
        case .memory: return "sqlite::memory:"
        case .server(let conninfo):
            let rest = conninfo.drop { $0 != "/" }.dropFirst(2)
            let host = rest.lastIndex(of: "@").map { rest[rest.index(after: $0)...] } ?? rest
            return "postgres://" + host.prefix { $0 != "?" }
        }
    }

    private static func path(_ text: String) throws(DatabaseURLError) -> String {
        guard
            text.hasPrefix("sqlite:///"),
            let path = String(text.dropFirst("sqlite://".count)).removingPercentEncoding,
            !path.hasSuffix("/")
        else { throw .notAFilePath }
        return path
    }

    private static func check(conninfo: String) throws(DatabaseURLError) {
        guard let options = PQconninfoParse(conninfo, nil) else { throw .unreadable }
        PQconninfoFree(options)
    }
}

/// A database address that makes no sense, worded for the operator who wrote it.
package enum DatabaseURLError: Error, Equatable, CustomStringConvertible {
    case unknownScheme(String)
    case notAFilePath
    case unreadable

    package var description: String {
        switch self {
        case .unknownScheme(let scheme):
            """
            The database address starts with "\(scheme)"; it must be sqlite:///path/file.db, \
            sqlite::memory: or postgres://user:password@host:port/name.
            """
        case .notAFilePath:
            """
            A SQLite address needs three slashes and the full path of a file: \
            sqlite:///var/lib/xueying/xueying.db.
            """
        case .unreadable:
            """
            The PostgreSQL address cannot be read; it must look like \
            postgres://user:password@host:port/name, with special characters written as %40.
            """
        }
    }
}

/// A database that could not be opened, worded for the operator; it never holds the password.
package struct DatabaseOpenError: Error, CustomStringConvertible {
    package let database: String
    package let reason: String

    package var description: String { "Cannot open the database \(database): \(reason)" }
}
