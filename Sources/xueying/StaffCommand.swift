import ArgumentParser
import Domain
import Foundation
import Services
import Storage

/// `xueying staff …`: people who work for the centre.
struct StaffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "staff",
        abstract: "Manage staff.",
        subcommands: [AddStaffCommand.self]
    )
}

/// `xueying staff add`: the first administrator has nobody who could invite them.
struct AddStaffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Add a member of staff; the password is read from standard input."
    )

    @OptionGroup var options: SettingOptions
    @Option(help: "Four-digit code of the centre.") var centre = "0000"
    @Option(help: "Login: 2 to 32 letters, digits, dots, hyphens.") var login: String
    @Option(help: "Name as colleagues see it.") var name: String = ""
    @Option(
        help: "Role, may be repeated: \(Role.allCases.map(\.rawValue).joined(separator: ", "))."
    )
    var role: [String]
    @Option(help: "Five-digit code of the school, for a registrar.") var school: String?

    func validate() throws {
        guard !role.isEmpty else { throw ValidationError("give at least one --role") }
        for name in role where Role(rawValue: name) == nil {
            let known = Role.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("\"\(name)\" is no role; give one of \(known)")
        }
    }

    func run() async throws {
        let assembly = Assembly(try await Settings.read(options))
        if isatty(STDIN_FILENO) != 0 { complain("Password:") }
        let new = NewStaff(
            centreCode: centre,
            login: login,
            name: name,
            roles: Set(role.compactMap(Role.init(rawValue:))),
            schoolCode: school,
            password: readLine() ?? "",
        )
        try await assembly.withServices { services in
            let staff = try await services.addStaff(new)
            say("Added \(staff.login) (\(staff.id)).")
        }
    }
}
