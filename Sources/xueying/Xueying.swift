import ArgumentParser

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
            PhotoCommand.self, DocsCommand.self, Doctor.self,
        ])
}
