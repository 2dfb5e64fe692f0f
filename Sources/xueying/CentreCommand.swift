import ArgumentParser
import Domain
import Services
import Storage

/// `xueying centre add`: the tenant to which staff, schools and batches belong.
struct CentreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "centre",
        abstract: "Found a centre.",
        subcommands: [Add.self]
    )

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Found a centre.")

        @OptionGroup var options: SettingOptions
        @Option(help: "Four digits; every order number begins with them.") var code: String
        @Option(help: "Name as students read it.") var name: String
        @Option(help: "How students reach the centre, one line.") var contact: String

        func run() async throws {
            try await Assembly(try await Settings.read(options)).withServices { services in
                let centre = try await services.addCentre(code: code, name: name, contact: contact)
                say("Founded \(centre.code) \(centre.name).")
            }
        }
    }
}

/// `xueying school add`: an institution whose students a centre serves.
struct SchoolCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "school",
        abstract: "Add a school to a centre.",
        subcommands: [Add.self]
    )

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Add a school to a centre.")

        @OptionGroup var options: SettingOptions
        @Option(help: "Four-digit code of the centre.") var centre = "0000"
        @Option(help: "Five-digit national code.") var code: String
        @Option(help: "Full name.") var name: String
        @Option(help: "Another name, may be repeated.") var alias: [String] = []

        func run() async throws {
            try await Assembly(try await Settings.read(options)).withServices { services in
                let school = try await services.addSchool(
                    centreCode: centre,
                    code: code,
                    name: name,
                    aliases: alias
                )
                say("Added \(school.code) \(school.name).")
            }
        }
    }
}
