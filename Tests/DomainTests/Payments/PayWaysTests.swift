import Domain
import Foundation
import Testing

struct PayWaysTests {
    @Test func aMiniProgramIsKnownByWhatItsBrowserSays() {
        #expect(
            Channel(userAgent: "Mozilla/5.0 MicroMessenger/8.0 miniProgram/wx1") == .miniProgram
        )
        #expect(Channel(userAgent: "Mozilla/5.0 MicroMessenger/8.0") == .web)
        #expect(Channel(userAgent: "") == .web)
    }

    @Test func eachChannelHasItsItemsAndItsWays() {
        let policy = BatchPolicy.made {
            $0.priceItems = [item("all"), item("web", .web), item("phone", .miniProgram)]
            $0.payWays = PayWays(web: [.alipay], miniProgram: [.wechatPay])
        }
        #expect(policy.items(in: .web).map(\.key) == ["all", "web"])
        #expect(policy.items(in: .miniProgram).map(\.key) == ["all", "phone"])
        let keys = ["wechatPay", "alipay", "sandbox"]
        #expect(policy.gateways(in: .web, among: keys) == ["alipay"])
        #expect(policy.gateways(in: .miniProgram, among: keys) == ["wechatPay"])
        #expect(policy.gateways(in: .web, among: ["sandbox"]).isEmpty)
    }

    @Test func printsAreMadeForWhoPaysForThem() {
        let policy = BatchPolicy.made {
            $0.priceItems = [item("file", prints: false), item("prints")]
            $0.fulfilment = .student
        }
        #expect(policy.makes(forItem: "prints"))
        #expect(!policy.makes(forItem: "file"))
        #expect(!policy.makes(forItem: nil))
        var school = policy
        school.fulfilment = .school
        #expect(school.makes(forItem: "file") && !school.sendsToStudent)
        #expect(!BatchPolicy.made().makes(forItem: "photo"))
    }

    @Test func aBatchOfBeforeOffersTheUsualWaysAndMakesNothing() throws {
        let data = try JSONEncoder().encode(BatchPolicy.made())
        var fields = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        for key in ["payWays", "refunds", "prints"] { fields[key] = nil }
        let old = try JSONSerialization.data(withJSONObject: fields)
        let policy = try JSONDecoder().decode(BatchPolicy.self, from: old)
        #expect(policy.payWays == PayWays() && policy.refunds == .byStaff)
        #expect(policy.prints == PrintOffer())
    }

    private func item(_ key: String, _ channel: Channel? = nil, prints: Bool = true) -> PriceItem {
        PriceItem(
            key: key,
            chinese: key,
            english: key,
            amount: Money(fen: 100),
            channel: channel,
            includesPrints: prints,
        )
    }
}
