import Domain
import Foundation
import Imaging
import Testing

@Suite struct PrintSheetPictureTests {
    /// Pixels of the sheet per millimetre.
    private let dots = 300 / 25.4

    @Test(arguments: SheetLayout.usual)
    func photosStandWhereTheSheetSaysWithinAFifthOfAMillimetre(layout: String) async throws {
        let sheet = try PrintSheet(
            SheetLayout(layout),
            on: .sevenInch,
            gap: 2,
            cutMarks: false,
            caption: nil
        )
        let pixels = try await drawn(sheet)
        #expect(abs(Double(pixels.width) - sheet.paper.width * dots) <= 0.5)
        #expect(abs(Double(pixels.height) - sheet.paper.height * dots) <= 0.5)
        for cell in sheet.cells {
            let across = Int((cell.y + cell.height / 2) * dots)
            let down = Int((cell.x + cell.width / 2) * dots)
            let columns = (0..<pixels.width).map { pixels.isInk(x: $0, y: across) }
            let rows = (0..<pixels.height).map { pixels.isInk(x: down, y: $0) }
            let width = try #require(columns.run(around: down))
            let height = try #require(rows.run(around: across))
            #expect(abs(Double(width.lowerBound) / dots - cell.x) <= 0.2)
            #expect(abs(Double(width.upperBound) / dots - cell.x - cell.width) <= 0.2)
            #expect(abs(Double(height.lowerBound) / dots - cell.y) <= 0.2)
            #expect(abs(Double(height.upperBound) / dots - cell.y - cell.height) <= 0.2)
        }
    }

    @Test func aTurnedPhotoLiesOnItsLeftSide() async throws {
        let sheet = try PrintSheet(
            SheetLayout("8x1+4x2"),
            on: .sixInch,
            gap: 1,
            cutMarks: false,
            caption: nil
        )
        let pixels = try await drawn(sheet)
        let cell = try #require(sheet.cells.first { $0.isTurned })
        // The upper edge of the photo is red: it lies at the left of a photo on its left side.
        let row = Int((cell.y + cell.height / 2) * dots)
        #expect(pixels.isRed(x: Int((cell.x + 1) * dots), y: row))
        #expect(!pixels.isRed(x: Int((cell.x + cell.width - 1) * dots), y: row))
    }

    @Test func marksAndCaptionLeaveInkOutsideThePhotosOnly() async throws {
        let bare = try PrintSheet(
            SheetLayout("8x2"),
            on: .sixInch,
            gap: 2,
            cutMarks: false,
            caption: nil
        )
        let marked = try PrintSheet(
            SheetLayout("8x2"),
            on: .sixInch,
            gap: 2,
            cutMarks: true,
            caption: "林小雨 2023990"
        )
        #expect(marked.cells == bare.cells)
        let one = try await drawn(bare)
        let other = try await drawn(marked)
        var outside = 0
        var inside = 0
        for y in stride(from: 0, to: one.height, by: 2) {
            for x in stride(from: 0, to: one.width, by: 2)
            where one.isInk(x: x, y: y) != other.isInk(x: x, y: y) {
                let place = (x: (Double(x) + 0.5) / dots, y: (Double(y) + 0.5) / dots)
                let isInPhoto = bare.cells.contains {
                    $0.x + 0.2 < place.x && place.x < $0.x + $0.width - 0.2
                        && $0.y + 0.2 < place.y && place.y < $0.y + $0.height - 0.2
                }
                if isInPhoto { inside += 1 } else { outside += 1 }
            }
        }
        #expect(inside == 0)
        #expect(outside > 200)
    }

    @Test func aPDFHasThePaperOfTheSheetAndKeepsTheJPEG() async throws {
        let sheet = try PrintSheet(
            SheetLayout("8x2"),
            on: .a4,
            gap: 2,
            cutMarks: true,
            caption: nil
        )
        let file = try await Fixture.engine.get().draw(sheet, of: photo, as: .pdf)
        let text = String(decoding: file, as: Unicode.ASCII.self)
        #expect(text.hasPrefix("%PDF-"))
        // A4 in points of a 72nd of an inch.
        #expect(text.contains("/MediaBox [ 0 0 595.275591 841.889764 ]"))
        #expect(text.contains("/DCTDecode"))
    }

    @Test func whatIsNoPictureIsRefused() async throws {
        let sheet = try PrintSheet(
            SheetLayout("8x2"),
            on: .a4,
            gap: 2,
            cutMarks: true,
            caption: nil
        )
        await #expect(throws: PictureError.notAPicture) {
            try await Fixture.engine.get().draw(sheet, of: Data("text".utf8), as: .pdf)
        }
    }

    private func drawn(_ sheet: PrintSheet) async throws -> Pixels {
        try await Pixels(decoding: Fixture.engine.get().draw(sheet, of: photo, as: .jpeg))
    }

    /// A blue photo, 120 × 160, whose upper tenth is red.
    private var photo: Data {
        let red: [UInt8] = [220, 20, 20]
        let blue: [UInt8] = [0, 163, 230]
        let samples = (0..<160).flatMap { row in
            (0..<120).flatMap { _ in row < 16 ? red : blue }
        }
        return PNG.file(width: 120, height: 160, colourType: 2, samples: samples)
    }
}

extension Pixels {
    fileprivate func isInk(x: Int, y: Int) -> Bool {
        self[x, y].distance(to: Colour(red: 255, green: 255, blue: 255)) > 60
    }

    fileprivate func isRed(x: Int, y: Int) -> Bool {
        self[x, y].distance(to: Colour(red: 220, green: 20, blue: 20)) < 40
    }
}

extension [Bool] {
    /// The unbroken run of `true` around a place.
    fileprivate func run(around place: Int) -> Range<Int>? {
        guard self[place] else { return nil }
        let first = self[..<place].lastIndex(of: false).map { $0 + 1 } ?? 0
        let end = self[place...].firstIndex(of: false) ?? count
        return first..<end
    }
}
