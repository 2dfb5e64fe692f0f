import Domain
import Testing

@Suite struct SheetFormTests {
    @Test(arguments: SheetForm.layouts)
    func everyLayoutFitsOnThePaperThatIsChosenAtFirst(layout: String) throws {
        let sheet = try SheetForm(layout: layout).sheet(caption: "示范大学")
        #expect(sheet.cells.count == (layout == "8x2" ? 8 : 12))
        #expect(!sheet.marks.isEmpty)
        #expect(sheet.caption == nil)
    }

    @Test func onlyPapersThatTakeALayoutAreOffered() {
        #expect(SheetForm.papers == [.sixInch, .sevenInch, .a4])
    }

    @Test func theCaptionStandsWhereItIsWantedAndHasRoom() throws {
        let form = SheetForm(paper: "a4", cutMarks: false, isCaptioned: true)
        let sheet = try form.sheet(caption: "示范大学 本科")
        #expect(sheet.caption?.text == "示范大学 本科")
        #expect(sheet.marks.isEmpty)
    }

    @Test(arguments: [
        (SheetForm(paper: "9"), SheetError.unknownPaper("9")),
        (SheetForm(layout: "<i>"), SheetError.unreadableLayout("<i>")),
        (SheetForm(layout: ""), SheetError.unreadableLayout("")),
    ])
    func whatIsNoneIsRefused(form: SheetForm, error: SheetError) {
        #expect(throws: error) { try form.sheet(caption: "") }
    }

    @Test func aRecordIsTheStandardPhotoInItsOwnSizeWithOneLineBelow() throws {
        let sheet = PrintSheet(recordOf: "示范大学 本科 2023001")
        let cell = try #require(sheet.cells.first)
        // 300 dpi: 480 × 640 pixels.
        #expect(abs(cell.width / 25.4 * 300 - 480) < 1e-6)
        #expect(abs(cell.height / 25.4 * 300 - 640) < 1e-6)
        let caption = try #require(sheet.caption)
        #expect(caption.y > cell.height && caption.y < sheet.paper.height)
    }
}
