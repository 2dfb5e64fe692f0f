import Imaging
import Testing

struct PortraitLabelsTests {
    private let columns =
        ["file", "faces", "background"]
        + Set(LabelledFault.all.map(\.column))
        .subtracting(["faces", "background"]).sorted()

    @Test func aTableOfLabelsIsReadByItsHeader() throws {
        let table = try PortraitLabels.table("\u{feff}" + header + "\r\n" + row("a,b.jpg") + "\r\n")
        #expect(table.map(\.file) == ["a,b.jpg"])
        #expect(table[0]["glasses"] == "0")
        #expect(table[0]["background"] == "plain")
    }

    @Test func anEmptyFileHasNoHeader() {
        #expect(faults("") == [.noHeader])
    }

    @Test func everyMissingColumnIsNamed() {
        let without = columns.filter { !["glasses", "faces"].contains($0) }.joined(separator: ",")
        #expect(faults(without + "\n") == [.missingColumn("faces"), .missingColumn("glasses")])
    }

    @Test func aColumnMayNotStandTwice() {
        #expect(faults(header + ",glasses\n") == [.duplicateColumn("glasses")])
    }

    @Test func everyFaultOfARowIsToldWithItsLine() {
        let broken = row("b.jpg").replacing(",one,", with: ",two,")
            .replacing(/0$/, with: "yes")
        let known = ["none", "one", "one_cut", "one_profile", "several"]
        #expect(
            faults([header, row("a.jpg"), "", broken].joined(separator: "\n")) == [
                .unknownWord(line: 4, column: "faces", value: "two", known: known),
                .notZeroOrOne(line: 4, column: columns.last ?? "", value: "yes"),
            ]
        )
    }

    @Test func aSizeIsAWholeNumber() {
        let text = "width,\(header)\n12x,\(row("a.jpg"))\n"
        #expect(faults(text) == [.notASize(line: 2, column: "width", value: "12x")])
    }

    @Test func aRowHasAsManyValuesAsTheHeader() {
        #expect(
            faults("\(header)\na.jpg,one\n")
                == [.wrongCount(line: 2, values: 2, columns: columns.count)]
        )
    }

    @Test func aPictureIsNamedAndLabelledOnce() {
        let rows = [header, row("a.jpg"), row("a.jpg"), row("")]
        #expect(
            faults(rows.joined(separator: "\n"))
                == [.duplicateFile(line: 3, file: "a.jpg"), .noFile(line: 4)]
        )
    }

    private var header: String { columns.joined(separator: ",") }

    private func row(_ file: String) -> String {
        let quoted = file.contains(",") ? "\"\(file)\"" : file
        return ([quoted, "one", "plain"] + columns.dropFirst(3).map { _ in "0" })
            .joined(separator: ",")
    }

    private func faults(_ text: String) -> [LabelFault] {
        do throws(LabelFaults) {
            _ = try PortraitLabels.table(text)
            return []
        } catch {
            return error.faults
        }
    }
}
