import Domain
import Foundation
import Testing
import Views

struct InformationPageTests {
    @Test(arguments: CounterPage.all)
    func everyPageOfTheCounterLeadsToHelpAndContact(_ page: CounterPage) throws {
        let html = page.html()
        let foot = try #require(html.range(of: "<footer")).lowerBound
        for information in Information.allCases {
            let link = "href=\"\(Link.information(information).path)\""
            #expect(html[foot...].contains(link))
        }
    }

    @Test(
        arguments: [
            "特征码在哪里？", "采集码读不出来怎么办？", "付了钱却显示未支付？", "被驳回了怎么办？",
            "怎样确认学信网已经收到？",
        ]
    )
    func helpAnswersWhatStudentsAsk(_ question: String) throws {
        let html = CounterPage("help", .help).html()
        let asked = try #require(html.range(of: question))
        let answer = html[asked.upperBound...].prefix(400)
        #expect(answer.contains("<p>"))
    }

    @Test func theAgreementDeclaresWhatThePhotoIsFor() {
        let html = CounterPage("service", .agreement(.service)).html()
        #expect(html.contains("学历证书电子图像"))
        #expect(html.contains("报送学信网"))
    }

    @Test func theNumberOfACentreIsCalledByATapAndItsHoursStandBesideIt() {
        let centre = Centre(
            id: Sample.centre.id,
            code: "0000",
            name: "示范采集中心",
            contact: "周一至周五 9:00–18:00 · 400-000-0000",
        )
        let html = CounterPage("contact", .contact([centre])).html()
        #expect(html.contains("<h2>示范采集中心</h2>"))
        #expect(html.contains("周一至周五 9:00–18:00"))
        #expect(html.contains("href=\"tel:400-000-0000\""))
        #expect(html.components(separatedBy: "示范采集中心").count == 2)
    }
}
