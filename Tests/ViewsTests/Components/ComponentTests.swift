import Domain
import Testing

@testable import Views

@Suite
struct ComponentTests {
    private func html(_ node: Node) -> String { node.html(in: PageContext(language: .english)) }

    @Test(arguments: Tone.allCases)
    func `A status is told by icon and word, not by colour alone`(tone: Tone) {
        let html = html(tag(.same("Word"), tone))
        #expect(html.contains("<use href=\"/icons.svg?v=1#"))
        #expect(html.contains("Word</span>"))
    }

    @Test(arguments: CheckItem.Verdict.allCases)
    func `A check says its verdict in words`(verdict: CheckItem.Verdict) {
        let html = html(checkItem(CheckItem(id: "x", verdict: verdict, name: .same("Name"))))
        #expect(html.hasPrefix("<li class=\"check check-\(verdict)\" id=\"check-x\">"))
        #expect(!html.contains("<span class=\"check-verdict\"></span>"))
    }

    @Test
    func `Only the current step is marked as current`() {
        let html = html(stepper(Stepper([.same("A"), .same("B"), .same("C")], current: 1)))
        #expect(html.ranges(of: "aria-current=\"step\"").count == 1)
        #expect(html.contains("Step 2 of 3"))
        #expect(html.contains("<li class=\"step-done\">"))
    }

    @Test
    func `A QR code has a quiet zone of four modules and draws runs at their place`() {
        let html = html(
            qrCode(
                [[true, true, false], [false, false, true], [true, false, true]],
                label: .same("Code")
            )
        )
        #expect(html.contains("viewBox=\"0 0 11 11\""))
        #expect(html.contains("d=\"M4 4h2v1h-2zM6 5h1v1h-1zM4 6h1v1h-1zM6 6h1v1h-1z\""))
        #expect(html.contains("role=\"img\" aria-label=\"Code\""))
    }

    @Test
    func `The guide frame is drawn from its numbers`() {
        let html = html(guideFrame(GuideFrame()))
        #expect(html.contains("y=\"50\" width=\"480\" height=\"60\""))
        #expect(html.contains("y=\"200\" width=\"480\" height=\"100\""))
        #expect(html.contains("viewBox=\"0 0 480 640\""))
    }

    @Test
    func `A photo without measures has nothing to switch off`() {
        let plain = PhotoFigure(id: "p", source: "/p", alt: .same("P"))
        #expect(!html(photo(plain)).contains("checkbox"))
        var measured = plain
        measured.lines = PhotoLines(hairTop: 80.04, eyeLine: 250, faceLeft: 100, faceRight: 380)
        let html = html(photo(measured))
        #expect(html.contains("checkbox"))
        #expect(html.contains("y1=\"80\" y2=\"80\""))
    }

    @Test
    func `A table without rows says so`() {
        let table = DataTable(
            caption: .same("Orders"),
            columns: [.init(.same("A"))],
            rows: [],
            empty: .same("Nothing"),
        )
        #expect(html(dataTable(table)).contains("Nothing"))
        #expect(!html(dataTable(table)).contains("<table"))
    }

    @Test
    func `Numbers stand right and the first cell leads to the row`() {
        let table = DataTable(
            caption: .same("Orders"),
            columns: [.init(.same("A")), .init(.same("B"), isNumeric: true)],
            rows: [.init([.text("1"), .text("2")], address: "/1")],
            empty: .same("Nothing"),
        )
        let html = html(dataTable(table))
        #expect(
            html.contains("<td><a href=\"/1\" data-row=\"\">1</a></td><td class=\"numeric\">2</td>")
        )
    }
}
