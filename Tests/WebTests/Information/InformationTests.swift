import Testing
import Views

struct InformationTests {
    @Test(arguments: Information.allCases)
    func everybodyMayRead(_ information: Information) async throws {
        try await WebHouse.open { _, client in
            let page = try await Browser(client).get(.information(information))
            #expect(page.status == 200)
            #expect(page.title?.isEmpty == false)
        }
    }

    @Test func theCentresOfTheHouseStandOnThePageOfContacts() async throws {
        try await WebHouse.open { _, client in
            let page = try await Browser(client).get(.information(.contact))
            #expect(page.body.contains("学影演示采集中心"))
            #expect(page.body.contains("href=\"tel:400-000-0000\""))
        }
    }
}
