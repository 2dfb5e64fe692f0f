import ArgumentParser
import Domain
import Foundation
import Imaging
import Portraits
import Services
import Storage

/// `xueying demo`: an invented centre, to try everything.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Fill an empty database with an invented centre, school, batch and staff."
    )

    @OptionGroup var options: SettingOptions
    @Flag(help: "Print one JSON object instead of text.")
    var json = false

    func run() async throws {
        let assembly = Assembly(try await Settings.read(options))
        let database = try await assembly.migratedDatabase()
        let services = try await assembly.services(on: database)
        guard let summary = try await services.loadDemo() else {
            complain("The database is not empty: the demo is loaded only into an empty one.")
            throw ExitCode(1)
        }
        var codes = summary.captureCodes
        if let expired = services.expiredDemoCaptureCode() { codes.append(expired) }
        let files = try write(codes, assembly, services)
        let portraits = try Sample.writeAll(to: demoFolder(of: assembly), prefix: "portrait-")
        let report = DemoReport(summary, codes: codes, files: files, portraits: portraits)
        say(json ? try report.json() : report.text(at: assembly.settings.publicURL))
        await database.close()
    }

    private func write(
        _ codes: [DemoCaptureCode],
        _ assembly: Assembly,
        _ services: Services,
    ) throws -> [String] {
        let folder = demoFolder(of: assembly)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return try codes.enumerated().map { index, code in
            let name = index < codes.count - 1 ? code.identity.studentNumber : "expired"
            let file = folder.appending(path: "capture-code-\(name).jpg")
            try services.engine.drawQRCodePicture(code.code.payload).write(to: file)
            return file.path(percentEncoded: false)
        }
    }

    private func demoFolder(of assembly: Assembly) -> URL {
        assembly.settings.data.appending(path: "demo")
    }
}

/// What the demo made, as text or JSON.
struct DemoReport: Encodable {
    struct Code: Encodable {
        let file, maskedName, lastFour, studentNumber, schoolCode: String
        let expired: Bool
    }
    struct Login: Encodable {
        let login, password: String
        let roles: [String]
    }

    let featureCode: String
    let captureCodes: [Code]
    /// Files of drawn people, good ones and faulty ones by name.
    let portraits: [String]
    let staff: [Login]

    /// `codes` end with the expired one.
    init(_ summary: DemoSummary, codes: [DemoCaptureCode], files: [String], portraits: [URL]) {
        featureCode = summary.featureCode.text
        captureCodes = zip(codes, files).enumerated().map { index, pair in
            let (code, file) = pair
            return Code(
                file: file,
                maskedName: code.identity.maskedName,
                lastFour: code.identity.documentEnding,
                studentNumber: code.identity.studentNumber,
                schoolCode: code.identity.schoolCode,
                expired: index == codes.count - 1,
            )
        }
        self.portraits = portraits.map { $0.path(percentEncoded: false) }
        staff = summary.staff.map {
            Login(login: $0.login, password: $0.password, roles: $0.roles.map(\.rawValue).sorted())
        }
    }

    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }

    func text(at address: String) -> String {
        let codes = captureCodes.map {
            "  \($0.file)  last four \($0.lastFour)\($0.expired ? "  (expired)" : "")"
        }
        let logins = staff.map {
            "  \($0.login) / \($0.password)  \($0.roles.joined(separator: ", "))"
        }
        return """
            Demo loaded. Everything in it is invented; never use these passwords elsewhere.
            Students:      \(address)/  feature code \(featureCode)
            Staff:         \(address)/desk
            SMS outbox:    \(address)/sandbox/outbox
            Capture codes: \(address)/sandbox/capture-codes
            \(codes.joined(separator: "\n"))
            Portraits of people who do not exist, to send in instead of your own:
            \(portraits.map { "  \($0)" }.joined(separator: "\n"))
            Staff logins:
            \(logins.joined(separator: "\n"))
            """
    }
}
