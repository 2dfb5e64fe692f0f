import ArgumentParser
import Domain
import Views

/// The front door: one executable, many commands.
@main
struct Xueying: AsyncParsableCommand {
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "xueying",
        abstract: "学影 collects graduation photographs: from the student's phone to the registry.",
        version: version,
        subcommands: [
            Serve.self, Work.self, Migrate.self, DemoCommand.self, CentreCommand.self,
            SchoolCommand.self, StaffCommand.self,
            PhotoCommand.self, EngineCommand.self, DocsCommand.self, Doctor.self,
        ]
    )

    /// Runs the command; exit 0 is success, 1 a refusal or failure, 2 a wrong call.
    static func main() async {
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch let refusal as AccountError {
            complain("Error: \(refusal.explanation.advice(.english)).")
            exit(withError: ExitCode.failure)
        } catch {
            guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
            complain(fullMessage(for: error))
            exit(withError: ExitCode(2))
        }
    }
}
