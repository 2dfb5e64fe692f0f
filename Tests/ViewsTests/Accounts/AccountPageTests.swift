import Domain
import Foundation
import Testing
import Views

struct AccountPageTests {
    private static func html(_ name: String, _ language: Language = .chinese) throws -> String {
        try #require(CounterPage.all.first { $0.name == name }).html(language)
    }

    @Test func whoIsSignedInIsGreetedWithTheStateOfTheLastOrder() throws {
        let html = try Self.html("home-signed-in")
        #expect(html.contains("王小明，你好。") && html.contains("xiaoming@example.com"))
        #expect(html.contains("138****5678") && html.contains("href=\"/orders/"))
        #expect(try Self.html("home-new").contains("还没有订单"))
        #expect(try !Self.html("home").contains("你好。"))
    }

    @Test func numbersAreMaskedAndNothingIsGivenAway() throws {
        for name in ["account", "account-data", "document"] {
            let html = try Self.html(name)
            #expect(html.contains("110105********002X"))
            #expect(!html.contains("11010519491231002X"))
        }
    }

    @Test(arguments: ["password-sign-in-error", "password-change"])
    func aPasswordIsNeverShownAgain(_ name: String) throws {
        #expect(try !Self.html(name).contains("secret-1"))
    }

    @Test func eachLineOfAReadCardSaysHowSureItIs() throws {
        let html = try Self.html("scan-confirm")
        #expect(html.components(separatedBy: "已核验").count == 4)
        #expect(html.components(separatedBy: "识别不确定").count == 2)
        #expect(html.contains("value=\"1949-12-31\""))
        #expect(html.contains("照片已经删除"))
    }

    @Test func theVersionsThatAreShownAreAgreedTo() throws {
        let html = try Self.html("agree")
        for agreement in Agreement.allCases {
            #expect(
                html.contains(
                    "name=\"version-\(agreement.rawValue)\" value=\"\(agreement.version)\""
                )
            )
        }
    }

    @Test func anAccountThatIsNeededHasNoButtonToDeleteIt() throws {
        #expect(try Self.html("account-delete").contains("action=\"/account/delete\""))
        let needed = try Self.html("account-needed")
        #expect(!needed.contains("action=\"/account/delete\""))
        #expect(needed.contains(Sample.look.order.text))
    }

    @Test func theMenuOfAStudentLeadsToTheCentre() {
        let menu = AccountMenu.student(Sample.account)
        #expect(menu.links.map(\.path) == ["/orders", "/records", "/account"])
        #expect(menu.links.last?.label == Text(zh: "个人中心", en: "My account"))
    }
}
