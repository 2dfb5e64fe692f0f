import Domain
import Testing

@testable import Views

@Suite
struct NodeTests {
    private let chinese = PageContext(language: .chinese, csrf: "a\"b")

    @Test
    func `Text is escaped wherever it stands`() {
        let node = div(.title(.same("\"><script>")), .class("a")) {
            "<b>&'\""
            p("</p>")
            Text(zh: "<中>", en: "x")
        }
        #expect(
            node.html(in: chinese)
                == "<div title=\"&quot;&gt;&lt;script&gt;\" class=\"a\">&lt;b&gt;&amp;&#39;&quot;"
                + "<p>&lt;/p&gt;</p>&lt;中&gt;</div>"
        )
    }

    @Test
    func `Only trusted markup is written as it is`() {
        #expect(Node.trusted("<b>&</b>").html(in: chinese) == "<b>&</b>")
    }

    @Test
    func `A sentence appears in the language of the page`() {
        let node = p(Text(zh: "继续", en: "Continue"))
        #expect(node.html(in: chinese) == "<p>继续</p>")
        #expect(node.html(in: PageContext(language: .english)) == "<p>Continue</p>")
    }

    @Test
    func `Void elements have no end and absent attributes are not written`() {
        let node = input(
            .type("text"),
            .value(nil),
            .required(true),
            .checked(false),
            .aria("label", Text?.none),
        )
        #expect(node.html(in: chinese) == "<input type=\"text\" required>")
    }

    @Test
    func `Conditions and lists become children in order`() {
        let shown = true
        let node = ul {
            if shown { li("1") } else { li("x") }
            for number in 2...3 { li("\(number)") }
            Node?.none
            [4, 5].map { li("\($0)") }
        }
        #expect(
            node.html(in: chinese)
                == "<ul><li>1</li><li>2</li><li>3</li><li>4</li><li>5</li></ul>"
        )
    }

    @Test(arguments: [
        "javascript:alert(1)", "JavaScript:x", "data:text/html,x", " javascript:x", ":x",
    ])
    func `A link whose scheme could run script has no address`(address: String) {
        #expect(a(.href(address)).html(in: chinese) == "<a></a>")
    }

    @Test(arguments: ["/a?b=c:d", "https://example.org", "#x", "?a:b", "tel:110", "mailto:a@b"])
    func `Ordinary addresses are kept`(address: String) {
        #expect(a(.href(address)).html(in: chinese) == "<a href=\"\(address)\"></a>")
    }

    @Test
    func `A form carries the token of the visitor, escaped`() {
        let html = postForm(to: "/x") { button(.goOn) }.html(in: chinese)
        #expect(html.contains("<input type=\"hidden\" name=\"csrf\" value=\"a&quot;b\">"))
        #expect(html.hasPrefix("<form method=\"post\" action=\"/x\" novalidate>"))
    }
}
