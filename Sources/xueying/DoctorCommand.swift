import ArgumentParser
import Domain
import Foundation
import Imaging
import Services
import Storage

/// `xueying doctor`: says what is missing or misconfigured, and what to do.
struct Doctor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say what is missing or misconfigured, and what to do; exit 1 if anything is."
    )

    @OptionGroup var options: SettingOptions

    func run() async throws {
        let settings = try await Settings.read(options)
        let assembly = Assembly(settings)
        var report = DoctorReport()
        await report.add(imaging: settings)
        await report.check("Data folder \(settings.data.path(percentEncoded: false))") {
            try FileManager.default.createDirectory(
                at: settings.data,
                withIntermediateDirectories: true
            )
            let probe = settings.data.appending(path: ".doctor")
            try Data("probe".utf8).write(to: probe)
            try FileManager.default.removeItem(at: probe)
            return nil
        }
        await report.check("Database") {
            let database = try await assembly.database()
            let missing = try await database.pendingMigrations(Migration.all)
            await database.close()
            return missing.isEmpty
                ? nil : "lacks \(missing.joined(separator: ", ")): run xueying migrate"
        }
        await report.add(workingDays: WorkingDaysFile(in: settings.data), at: assembly.now())
        let keys = settings.keyFile.path(percentEncoded: false)
        let isThere = FileManager.default.fileExists(atPath: keys)
        await report.check("Key file \(keys)\(isThere ? "" : " (will be made at the first start)")")
        {
            if isThere { _ = try KeyRing.read(settings.keyFile) }
            return nil
        }
        await report.check("Style sheets in \(settings.publicDirectory)") {
            let sheet = URL(filePath: settings.publicDirectory).appending(path: "styles/tokens.css")
            return FileManager.default.fileExists(atPath: sheet.path(percentEncoded: false))
                ? nil : "not found: start in the project's folder or set --public-directory"
        }
        say(report.text)
        guard report.isHealthy else { throw ExitCode(1) }
    }
}

/// The findings of the doctor, a line each.
struct DoctorReport {
    private var lines: [String] = []
    private(set) var isHealthy = true

    var text: String { lines.joined(separator: "\n") }

    /// Runs a check that answers nil for good, or what is wrong and what to do.
    mutating func check(_ name: String, _ body: () async throws -> String?) async {
        do {
            note(name, problem: try await body())
        } catch {
            note(name, problem: "\(error)")
        }
    }

    /// A year without its holidays works on, so that it only warns.
    mutating func add(workingDays file: WorkingDaysFile, at now: Date) async {
        var missing: Int?
        await check("Working days") {
            missing = try file.calendar().missingYear(at: now)
            return nil
        }
        if let missing { lines.append("warn  \(file.advice(for: missing))") }
    }

    mutating func add(imaging settings: Settings) async {
        let found = await ImageEngine.diagnosis(settings.engine)
        for path in found.missing {
            note(
                "Image engine",
                problem: "\(path) is missing: install libdlib-data and opencv-data, "
                    + "or set --landmarks none or --cascades none"
            )
        }
        if found.missing.isEmpty {
            note("Image engine (\(found.versions))", problem: found.failure)
        }
        if found.failure == nil, let seconds = found.start.map({ $0 / .seconds(1) }) {
            note(
                """
                Engine processes: \(settings.engineWorkers) and a spare, ready in \
                \(String(format: "%.2f", seconds)) s, each at most \(settings.engineSeconds) s and \
                \(settings.engineMemory) MiB for a picture, replaced after \
                \(settings.enginePictures) pictures
                """,
                problem: nil
            )
        }
        lines.append(
            """
            note  The landmark file of Debian's libdlib-data was trained on iBUG 300-W, whose terms
                  exclude commercial use: decide before you operate (see README). Without it,
                  --landmarks none, checks of eyes, mouth and pose go to a person.
            """
        )
    }

    private mutating func note(_ name: String, problem: String?) {
        lines.append(problem.map { "BAD   \(name): \($0)" } ?? "good  \(name)")
        if problem != nil { isHealthy = false }
    }
}
