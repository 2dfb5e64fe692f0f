import ArgumentParser
import Domain
import Foundation
import Imaging

/// Lays prints of one photo out on paper.
struct PhotoSheetCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sheet",
        abstract: "Lay prints of one photo out on paper, as JPEG of 300 dpi or as PDF.",
        discussion: "Ends with 0 when the sheet was written and 2 when something cannot be read "
            + "or does not fit.",
    )

    @Argument(help: "The photo, usually a standard photo.")
    var input: String

    @Argument(help: "Where to write the sheet: a name that ends in .jpg or .pdf.")
    var output: String

    @Option(
        help: """
            How many photos of which size in inches: \
            \(SheetLayout.usual.joined(separator: ", ")), or any like 10x1.
            """
    )
    var layout = SheetLayout.usual[0]

    @Option(
        help:
            "The paper in inches, or a4: \(Paper.allCases.map(\.rawValue).joined(separator: ", "))."
    )
    var paper = Paper.sixInch

    @Option(help: "Millimetres between two photos, 0 to 5.")
    var gap = 1.0

    @Flag(inversion: .prefixedNo, help: "Draw marks for the knife.")
    var marks = true

    @Option(help: "One line of text on the edge of the paper.")
    var caption: String?

    func validate() throws {
        guard format != nil else {
            throw ValidationError("The sheet's name must end in .jpg or .pdf, not '\(output)'.")
        }
    }

    func run() async throws {
        let sheet = try laidOut()
        let file: Data
        do {
            // No model is needed to draw.
            let engine = try ImageEngine(
                ImageEngine.Configuration(landmarks: nil, cascades: nil, workers: 1)
            )
            let photo = try PhotoFile(path: input).read()
            file = try await engine.draw(sheet, of: photo, as: format ?? .jpeg)
        } catch {
            reportPhotoFailure(error, file: input)
            throw ExitCode.unreadable
        }
        do {
            try PhotoFile(path: output).write(file)
        } catch {
            reportPhotoFailure(error, file: output)
            throw ExitCode.unreadable
        }
        print("\(output): \(sheet.cells.count) photos on \(sheet.paper.words)")
    }

    private func laidOut() throws -> PrintSheet {
        do {
            return try PrintSheet(
                SheetLayout(layout),
                on: paper,
                gap: gap,
                cutMarks: marks,
                caption: caption,
            )
        } catch {
            FileHandle.standardError.write(Data("\(error.words(on: paper))\n".utf8))
            throw ExitCode.unreadable
        }
    }

    private var format: SheetFormat? {
        switch URL(filePath: output).pathExtension.lowercased() {
        case "jpg", "jpeg": .jpeg
        case "pdf": .pdf
        default: nil
        }
    }
}

extension Paper: ExpressibleByArgument {}

extension Extent {
    fileprivate var words: String { "\(Int(width)) × \(Int(height)) mm" }
}

extension SheetError {
    fileprivate func words(on paper: Paper) -> String {
        switch self {
        case .unreadableLayout(let text):
            return "The layout '\(text)' cannot be read: write count x size, with counts "
                + "\(SheetLayout.counts.lowerBound) to \(SheetLayout.counts.upperBound) and sizes "
                + "1 or 2, joined by +, for example 8x1+4x2."
        case .unknownPaper(let text):
            let papers = Paper.allCases.map(\.rawValue).joined(separator: ", ")
            return "There is no paper '\(text)': choose one of \(papers)."
        case .gapOutOfRange(let gap):
            return "A gap of \(gap) mm is not possible: choose "
                + "\(Int(PrintSheet.gaps.lowerBound)) to \(Int(PrintSheet.gaps.upperBound)) mm."
        case .doesNotFit(let gap, let papers):
            let narrower = gap.map { " A gap of \(Int($0)) mm fits." } ?? ""
            let others = papers.map(\.rawValue).joined(separator: ", ")
            return "The photos do not fit on paper \(paper.rawValue) (\(paper.millimetres.words))."
                + narrower + (others.isEmpty ? "" : " They fit on: \(others).")
        case .noRoomForCaption:
            return "There is no room for a caption beside the photos: choose a larger paper, a "
                + "narrower gap or no caption."
        }
    }
}
