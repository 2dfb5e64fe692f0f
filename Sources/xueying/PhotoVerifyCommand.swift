import ArgumentParser
import Domain
import Foundation
import Imaging

/// Checks a standard photo against its original and the signed record of its making.
struct PhotoVerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Check that nothing of the person was altered on the way to the standard photo.",
        discussion: "Makes the photo again from the original by the signed record, and finds what "
            + "differs beyond resampling and JPEG error. Ends with 0 when verified, 1 when not, "
            + "2 when a file cannot be read.",
    )

    @Argument(help: "The original portrait.")
    var original: String

    @Argument(help: "The standard photo.")
    var output: String

    @Argument(help: "The record that standardize --record wrote.")
    var record: String

    @Option(help: "The public key that must have signed, a PEM file.")
    var publicKey: String?

    @Flag(help: "Print one JSON object.")
    var json = false

    func run() async throws {
        let pinned = try read(publicKey) { try VerifyingKey(pem: $0) }
        let files = try Files(self)
        let report = try await files.report(pinned)
        try PhotoVerifyReport(report, file: output).print(asJSON: json)
        throw report.isVerified ? ExitCode.success : ExitCode.refused
    }
}

/// The three files of a check, read.
private struct Files {
    let command: PhotoVerifyCommand
    let original: Data
    let output: Data
    let signed: SignedRecord
    let record: IntegrityRecord

    init(_ command: PhotoVerifyCommand) throws {
        self.command = command
        func bytes(_ path: String) throws -> Data { try read(path) { $0 } ?? Data() }
        original = try bytes(command.original)
        output = try bytes(command.output)
        do {
            signed = try SignedRecord(reading: bytes(command.record))
            record = try signed.record()
        } catch let error as IntegrityError {
            reportPhotoFailure(error, file: command.record)
            throw ExitCode.unreadable
        }
    }

    func report(_ pinned: VerifyingKey?) async throws -> IntegrityReport {
        // Comparing needs none of the models.
        let engine = try ImageEngine(
            ImageEngine.Configuration(landmarks: nil, cascades: nil, workers: 1)
        )
        let isRecorded = output.sha256 == record.output.sha256
        return IntegrityReport(
            signature: signed.standing(of: record, by: pinned),
            originalIsRecorded: original.sha256 == record.original.sha256,
            outputIsRecorded: isRecorded,
            maskIsRecorded: record.mask.png.sha256 == record.mask.sha256,
            pixels: try await compare(by: engine, isAnotherEncoding: !isRecorded),
        )
    }

    private func compare(
        by engine: ImageEngine,
        isAnotherEncoding: Bool,
    ) async throws -> PixelFindings? {
        let alpha = try await readable(command.record) { try await engine.grey(record.mask.png) }
        let seen = try await readable(command.original) { try await engine.header(original) }
        let shown = try await readable(command.output) { try await engine.header(output) }
        let sizes = [
            (alpha.width, record.output.width), (alpha.height, record.output.height),
            (shown.width, record.output.width), (shown.height, record.output.height),
            (seen.width, record.original.width), (seen.height, record.original.height),
        ]
        guard sizes.allSatisfy({ $0 == $1 }), shown.format == .jpeg else { return nil }
        let blocks = try await readable(command.output) {
            try await engine.compare(
                original,
                with: output,
                by: record,
                alpha,
                isAnotherEncoding: isAnotherEncoding,
            )
        }
        return PixelFindings(
            blocks,
            personPixels: alpha.pixels.count { $0 >= 128 },
            isAnotherEncoding: isAnotherEncoding,
            by: .measured,
        )
    }

    private func readable<Value>(
        _ path: String,
        _ make: () async throws -> Value
    ) async throws
        -> Value
    {
        do {
            return try await make()
        } catch {
            reportPhotoFailure(error, file: path)
            throw ExitCode.unreadable
        }
    }
}
