import Domain
import Services
import TestSupport
import Testing

struct ChannelTests {
    private static let address: [ProfileForm.Field: String] = [
        .recipient: "王小明", .recipientPhone: "13812345678", .province: "重庆市", .city: "重庆市",
        .district: "沙坪坝区", .street: "沙正街 174 号",
    ]

    @Test(arguments: TestEngine.available)
    func onlyWhatTheChannelOffersIsPaid(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            var policy = BatchPolicy.sample(priceItems: [
                .sample(),
                PriceItem(
                    key: "phone",
                    chinese: "小程序价",
                    english: "In the app",
                    amount: Money(fen: 1500),
                    channel: .miniProgram,
                ),
            ])
            policy.payWays = PayWays(web: [.alipay])
            let journey = try await house.submitted(policy: policy)
            let services = house.services
            func begin(_ item: String, _ way: String, _ channel: Channel) async throws {
                _ = try await services.beginPayment(
                    order: journey.order,
                    priceItem: item,
                    gateway: way,
                    in: channel,
                    by: journey.account,
                )
            }
            await #expect(throws: PaymentError.wayNotOffered) {
                try await begin("standard", "wechatPay", .web)
            }
            await #expect(throws: PaymentError.wayNotOffered) {
                try await begin("standard", "sandbox", .web)
            }
            await #expect(throws: PaymentError.priceItemUnknown) {
                try await begin("phone", "alipay", .web)
            }
            try await begin("phone", "wechatPay", .miniProgram)
            let attempts = try await services.order(journey.order, by: journey.account).attempts
            #expect(attempts.map(\.gateway) == ["wechatPay"])
            #expect(attempts.map(\.amount.fen) == [1500])
        }
    }

    @Test(arguments: TestEngine.available)
    func whatIsSentToTheStudentNeedsAnAddressFirst(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let journey = try await house.drafted(policy: .sample(fulfilment: .student))
            let (services, account) = (house.services, journey.account)
            await #expect(throws: OrderError.addressMissing) {
                try await services.submitOrder(journey.order, by: account)
            }
            try await services.saveProfile(ProfileForm(Self.address), by: account)
            try await services.submitOrder(journey.order, by: account)
            let detail = try await services.order(journey.order, by: account)
            #expect(detail.contact?.address == "王** 138****5678 重庆市 沙坪坝区 ***")
        }
    }

    @Test(arguments: TestEngine.available)
    func anAddressIsNeededOnlyForAnItemWithPrints(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let file = PriceItem(
                key: "file",
                chinese: "电子照片",
                english: "File",
                amount: Money(fen: 1500),
                includesPrints: false,
            )
            let policy = BatchPolicy.sample(
                priceItems: [file, .sample()],
                fulfilment: .student
            )
            let journey = try await house.submitted(policy: policy)
            func begin(_ item: String) async throws {
                _ = try await house.services.beginPayment(
                    order: journey.order,
                    priceItem: item,
                    gateway: "alipay",
                    by: journey.account,
                )
            }
            await #expect(throws: OrderError.addressMissing) { try await begin("standard") }
            #expect(try await house.storedOrder(journey.order).priceItem == nil)
            try await begin("file")
        }
    }
}
