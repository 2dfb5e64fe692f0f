import Domain
import Foundation
import Testing
import Views

/// What holds for every page of the desk, in both languages.
@Suite struct DeskPageTests {
    @Test(arguments: DeskSamples.pages, Language.allCases)
    func everyPageHasOneHeadingAndALanguage(_ name: String, _ language: Language) throws {
        let html = try DeskSamples.html(name, language)
        #expect(html.components(separatedBy: "<h1").count == 2)
        #expect(html.contains("<html lang=\"\(language.tag)\">"))
    }

    @Test(arguments: DeskSamples.pages)
    func everyControlHasALabel(_ name: String) throws {
        let html = try DeskSamples.html(name, .english)
        for control in html.matches(of: /<(input|select|textarea)([^>]*)>/) {
            let attributes = String(control.2)
            guard !attributes.contains("type=\"hidden\"") else { continue }
            let id = attributes.firstMatch(of: /\sid="([^"]+)"/).map { String($0.1) }
            let isLabelled =
                attributes.contains("aria-label")
                || id.map { html.contains("for=\"\($0)\"") } == true
                || html[..<control.range.lowerBound].isInsideLabel
            #expect(isLabelled, "\(attributes)")
        }
    }

    @Test(arguments: DeskSamples.pages)
    func everyFormThatPostsCarriesTheToken(_ name: String) throws {
        let html = try DeskSamples.html(name, .english)
        let forms = html.components(separatedBy: "method=\"post\"").count - 1
        let tokens = html.components(separatedBy: "name=\"csrf\" value=\"token\"").count - 1
        #expect(forms == tokens)
    }

    @Test(arguments: DeskSamples.pages)
    func everyIdentifierStandsOnce(_ name: String) throws {
        let html = try DeskSamples.html(name, .english)
        let ids = html.matches(of: /\sid="([^"]+)"/).map { String($0.1) }
        #expect(ids.count == Set(ids).count)
    }

    @Test func theTwoLanguagesAreTwoPages() throws {
        for name in DeskSamples.pages {
            #expect(try DeskSamples.html(name, .chinese) != DeskSamples.html(name, .english))
        }
    }

    @Test func whatPeopleTypedIsEscaped() {
        let filter = OrderFilter(query: "\"><script>alert(1)</script>")
        let html = Page.deskOrders([], total: 0, filter: filter)
            .html(in: DeskSamples.context(.english))
        #expect(!html.contains("<script>alert"))
        #expect(html.contains("&quot;&gt;&lt;script&gt;"))
    }

    @Test func aMistypedNumberIsToldFromAnUnknownOne() {
        let right = DeskSamples.number().text
        let wrong = right.dropLast() + (right.hasSuffix("0") ? "1" : "0")
        func html(_ query: String) -> String {
            Page.deskOrders([], total: 0, filter: OrderFilter(query: query))
                .html(in: DeskSamples.context(.chinese))
        }
        #expect(html(right).contains("本中心没有这个订单"))
        #expect(html(String(wrong)).contains("很可能抄错了"))
        #expect(!html("1234").contains("抄错"))
    }
}

extension Substring {
    fileprivate var isInsideLabel: Bool {
        let opened = ranges(of: "<label").last
        let closed = ranges(of: "</label>").last
        guard let opened else { return false }
        return closed.map { $0.lowerBound < opened.lowerBound } ?? true
    }
}
