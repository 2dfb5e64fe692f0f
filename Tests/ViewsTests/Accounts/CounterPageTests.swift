import Domain
import Foundation
import Testing
import Views

/// What holds for every page of the counter, in both languages.
@Suite struct CounterPageTests {
    @Test(arguments: CounterPage.all, Language.allCases)
    func everyPageHasOneHeadingAndALanguage(_ page: CounterPage, _ language: Language) {
        let html = page.html(language)
        #expect(html.components(separatedBy: "<h1").count == 2)
        #expect(html.contains("<html lang=\"\(language.tag)\">"))
    }

    @Test(arguments: CounterPage.all)
    func everyPageHasAtMostOnePrimaryAction(_ page: CounterPage) {
        let html = page.html().replacing(/<noscript>.*?<\/noscript>/, with: "")
        let tags = html.matches(of: /class="button button-primary"[^>]*>/)
        // The camera and the picker take turns: one replaces the other.
        let takesPhoto = ["camera", "shoot", "helper", "helper-error"].contains(page.name)
        let limit = takesPhoto ? 3 : page.name == "album" ? 2 : 1
        #expect(tags.count <= limit)
    }

    @Test(arguments: CounterPage.all)
    func everyControlHasALabel(_ page: CounterPage) {
        let html = page.html()
        let labels = Set(html.matches(of: /<label[^>]*\sfor="([^"]+)"/).map { String($0.1) })
        for control in html.matches(of: /<(input|select|textarea)\s([^>]*)>/) {
            let attributes = " " + String(control.2)
            guard !attributes.contains("type=\"hidden\"") else { continue }
            let id = attributes.firstMatch(of: /\sid="([^"]+)"/).map { String($0.1) }
            let isInside = html[..<control.range.lowerBound].hasOpenLabel
            let isNamed = attributes.contains("aria-label") || isInside
            #expect(isNamed || labels.contains(id ?? ""), "\(attributes)")
        }
    }

    @Test(arguments: CounterPage.all)
    func everyFormThatPostsCarriesTheToken(_ page: CounterPage) {
        let html = page.html()
        let forms = html.components(separatedBy: "method=\"post\"").count
        #expect(forms == html.components(separatedBy: "name=\"csrf\" value=\"token\"").count)
    }

    @Test(arguments: CounterPage.all)
    func noWordIsOfTheOtherLanguage(_ page: CounterPage) {
        // Data (names, messages) may be Chinese on English pages; our own sentences may not.
        let english = page.html(.english)
        #expect(!english.contains("请"))
        #expect(!english.contains("。"))
    }

    @Test func aPageWithSomethingWrongSaysSoInItsTitle() throws {
        let page = try #require(CounterPage.all.first { $0.name == "sign-in-error" })
        #expect(page.html(.english).contains("<title>Error: Sign in"))
        #expect(page.html().contains("<title>有问题：登录"))
        #expect(page.html().contains("value=\"&lt;138&gt;\""))
        #expect(page.html().contains("href=\"#agreed\""))
    }
}

extension Substring {
    fileprivate var hasOpenLabel: Bool {
        guard let opened = ranges(of: "<label").last else { return false }
        return ranges(of: "</label>").last.map { $0.lowerBound < opened.lowerBound } ?? true
    }
}
