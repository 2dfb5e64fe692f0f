import Domain
import Testing

@testable import Views

@Suite
struct PageTests {
    private static let page = Page.counter(
        title: Text(zh: "登录", en: "Sign in"),
        back: "/before",
        errors: [FieldError("phone", Text(zh: "请输入手机号", en: "Enter your number"))],
    ) { p("x") }

    @Test
    func `The title says where one is and that something is wrong`() {
        let chinese = Self.page.html(in: PageContext(language: .chinese))
        let english = Self.page.html(in: PageContext(language: .english))
        #expect(chinese.contains("<title>有问题：登录 · 学影</title>"))
        #expect(english.contains("<title>Error: Sign in · Xueying</title>"))
        #expect(chinese.hasPrefix("<!doctype html>\n<html lang=\"zh-CN\">"))
        #expect(english.contains("<html lang=\"en\">"))
    }

    @Test
    func `The summary of errors leads to the field and stands before the heading`() throws {
        let html = Self.page.html(in: PageContext(language: .english))
        let summary = try #require(
            html.firstRange(of: "<a href=\"#phone\">") ?? html.firstRange(of: "href=\"#phone\"")
        )
        let heading = try #require(html.firstRange(of: "<h1>Sign in</h1>"))
        #expect(summary.lowerBound < heading.lowerBound)
    }

    @Test(arguments: [Page.components, Page.deskComponents, PageTests.page])
    func `Every page has one heading, one main part, and a link to skip to it`(page: Page) {
        let html = page.html(in: PageContext(language: .english))
        #expect(html.ranges(of: "<h1").count == 1)
        #expect(html.ranges(of: "<main id=\"content\"").count == 1)
        #expect(html.contains("href=\"#content\""))
    }

    @Test(arguments: [Page.components, Page.deskComponents])
    func `Nothing in a page needs inline script or style`(page: Page) {
        let html = page.html(in: PageContext(language: .chinese))
        #expect(html.ranges(of: "<script").count == 1)
        #expect(html.contains("<script type=\"module\" src=\"/scripts/site.js?v=1\"></script>"))
        #expect(
            !html.contains("<style") && !html.contains(" style=") && !html.contains(" onclick=")
        )
    }

    @Test(arguments: [Page.components, Page.deskComponents])
    func `Every id of a page is unique`(page: Page) {
        let ids = page.html(in: PageContext(language: .chinese)).values(of: "id")
        #expect(Set(ids).count == ids.count, "\(ids)")
    }

    @Test
    func `The language switch keeps the rest of the query`() {
        let context = PageContext(language: .chinese, path: "/a?x=1&lang=zh&y=2")
        let html = Self.page.html(in: context)
        #expect(html.contains("href=\"/a?x=1&amp;y=2&amp;lang=en\""))
    }

    @Test
    func `The section with the longest matching address is the current one`() {
        var context = PageContext(language: .english, path: "/staff/orders/7?tab=1")
        context.sections = [
            NavigationLink(.same("Home"), path: "/staff"),
            NavigationLink(.same("Orders"), path: "/staff/orders"),
            NavigationLink(.same("Or"), path: "/staff/or"),
        ]
        let html = Page.deskComponents.html(in: context)
        #expect(html.ranges(of: "aria-current=\"page\"").count == 1)
        #expect(html.contains("<a href=\"/staff/orders\" aria-current=\"page\">"))
    }

    @Test
    func `A toast and the account appear where there are any`() {
        let context = PageContext(
            language: .english,
            account: AccountMenu(name: "<A>", signOut: "/out"),
            toast: Text(zh: "已保存", en: "Saved"),
        )
        let html = Self.page.html(in: context)
        #expect(html.contains("&lt;A&gt;"))
        #expect(html.contains("action=\"/out\""))
        #expect(html.contains("<span>Saved</span>"))
        #expect(!Self.page.html(in: PageContext(language: .english)).contains("toast"))
    }
}
