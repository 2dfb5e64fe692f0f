import Domain
import Testing

@Suite struct PrintSheetTests {
    private static let papers: [(layout: String, papers: [Paper])] = [
        ("8x1+4x2", [.sixInch, .sevenInch, .a4]),
        ("8x2", [.sixInch, .sevenInch, .a4]),
        ("4x2+8x1", [.sixInch, .sevenInch, .a4]),
        ("8x1", Paper.allCases),
    ]

    @Test(arguments: papers)
    func aLayoutFitsOnTheseAndNoOtherPapers(layout: String, papers: [Paper]) throws {
        let layout = try SheetLayout(layout)
        let fitting = Paper.allCases.filter { paper in
            (try? PrintSheet(layout, on: paper, gap: 1, cutMarks: true, caption: nil)) != nil
        }
        #expect(fitting == papers)
    }

    @Test(arguments: SheetLayout.usual, [0.0, 1.0, 2.5, 5.0])
    func photosKeepTheirSizeTheGapAndThePaper(layout: String, gap: Double) throws {
        let layout = try SheetLayout(layout)
        let sheet = try PrintSheet(layout, on: .a4, gap: gap, cutMarks: true, caption: nil)
        #expect(sheet.cells.count == layout.groups.map(\.count).reduce(0, +))
        for (index, cell) in sheet.cells.enumerated() {
            let upright = cell.isTurned ? cell.height : cell.width
            #expect(upright == 25 || upright == 35)
            #expect(cell.x >= 0 && cell.y >= 0)
            #expect(cell.x + cell.width <= sheet.paper.width + 1e-9)
            #expect(cell.y + cell.height <= sheet.paper.height + 1e-9)
            for other in sheet.cells[(index + 1)...] { #expect(distance(cell, other) > gap - 1e-9) }
        }
    }

    @Test func theTightestUsualSheetTurnsTheSmallPhotos() throws {
        let sheet = try PrintSheet(
            SheetLayout("8x1+4x2"),
            on: .sixInch,
            gap: 1,
            cutMarks: true,
            caption: nil
        )
        #expect(sheet.paper == Extent(width: 152, height: 102))
        #expect(sheet.cells.filter(\.isTurned).count == 8)
        let first = try #require(sheet.cells.first)
        #expect([first.x, first.y, first.width, first.height] == [4.5, 0.5, 35, 25])
    }

    @Test func noMarkTouchesAPhotoOrLeavesThePaper() throws {
        for layout in SheetLayout.usual {
            for gap in [0.0, 1, 5] {
                let sheet = try PrintSheet(
                    SheetLayout(layout),
                    on: .sevenInch,
                    gap: gap,
                    cutMarks: true,
                    caption: nil
                )
                #expect(!sheet.marks.isEmpty)
                for mark in sheet.marks {
                    let middle = ((mark.x1 + mark.x2) / 2, (mark.y1 + mark.y2) / 2)
                    #expect(!sheet.cells.contains { $0.holds(middle) }, "\(layout) \(gap) \(mark)")
                    #expect(min(mark.x1, mark.x2, mark.y1, mark.y2) >= 0)
                    #expect(max(mark.x1, mark.x2) <= sheet.paper.width)
                    #expect(max(mark.y1, mark.y2) <= sheet.paper.height)
                }
            }
        }
    }

    @Test func aSheetWithoutMarksHasNone() throws {
        let sheet = try PrintSheet(
            SheetLayout("8x2"),
            on: .sixInch,
            gap: 2,
            cutMarks: false,
            caption: nil
        )
        #expect(sheet.marks.isEmpty)
    }

    @Test func whatDoesNotFitNamesTheGapAndThePapersThatDo() throws {
        #expect(throws: SheetError.doesNotFit(gapThatFits: 1, papers: [.sevenInch, .a4])) {
            try PrintSheet(
                SheetLayout("8x1+4x2"),
                on: .sixInch,
                gap: 3,
                cutMarks: true,
                caption: nil
            )
        }
        #expect(
            throws: SheetError.doesNotFit(gapThatFits: nil, papers: [.sixInch, .sevenInch, .a4])
        ) {
            try PrintSheet(SheetLayout("8x2"), on: .fiveInch, gap: 1, cutMarks: true, caption: nil)
        }
    }

    @Test(arguments: [-0.1, 5.1, .nan, .infinity])
    func aGapOutsideItsBandIsRefused(gap: Double) throws {
        #expect(throws: SheetError.self) {
            try PrintSheet(SheetLayout("8x2"), on: .a4, gap: gap, cutMarks: true, caption: nil)
        }
    }

    @Test(arguments: ["", "8", "8x3", "0x1", "61x1", "8x1+", "+8x1", "8 x 1", "x1", "-1x1"])
    func anUnreadableLayoutIsNamed(text: String) {
        #expect(throws: SheetError.unreadableLayout(text)) { try SheetLayout(text) }
    }

    @Test func aCaptionStandsOnTheWidestEdge() throws {
        let beside = try PrintSheet(
            SheetLayout("8x1+4x2"),
            on: .sixInch,
            gap: 1,
            cutMarks: true,
            caption: " 2023990 "
        )
        #expect(beside.caption?.text == "2023990")
        #expect(beside.caption?.isTurned == true)
        let below = try PrintSheet(
            SheetLayout("8x2"),
            on: .a4,
            gap: 1,
            cutMarks: true,
            caption: "2023990"
        )
        #expect(below.caption?.isTurned == false)
    }

    @Test func aCaptionWithoutRoomIsRefused() throws {
        #expect(throws: SheetError.noRoomForCaption) {
            try PrintSheet(
                SheetLayout("8x2"),
                on: .sixInch,
                gap: 4,
                cutMarks: true,
                caption: "2023990"
            )
        }
    }

    private func distance(_ one: PrintSheet.Cell, _ other: PrintSheet.Cell) -> Double {
        max(
            max(one.x, other.x) - min(one.x + one.width, other.x + other.width),
            max(one.y, other.y) - min(one.y + one.height, other.y + other.height),
        )
    }
}

extension PrintSheet.Cell {
    fileprivate func holds(_ place: (Double, Double)) -> Bool {
        x < place.0 && place.0 < x + width && y < place.1 && place.1 < y + height
    }
}
