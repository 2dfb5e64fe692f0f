/// Where a student uses the product.
package enum Channel: String, Sendable, Hashable, Codable, CaseIterable {
    case web, miniProgram

    /// The channel of a request, by what its browser says of itself: pages inside a mini-program
    /// carry that word.
    package init(userAgent: String) {
        self = userAgent.lowercased().contains("miniprogram") ? .miniProgram : .web
    }
}

/// A way to pay, by the key of its gateway.
package enum PayWay: String, Sendable, Hashable, Codable, CaseIterable {
    case wechatPay, alipay
}

/// The ways to pay that a batch offers in each channel.
package struct PayWays: Sendable, Hashable, Codable {
    package var web: [PayWay]
    package var miniProgram: [PayWay]

    package init(
        web: [PayWay] = PayWay.allCases,
        // Only WeChat's own way works inside a mini-program.
        miniProgram: [PayWay] = [.wechatPay],
    ) {
        self.web = web
        self.miniProgram = miniProgram
    }

    package subscript(channel: Channel) -> [PayWay] {
        switch channel {
        case .web: web
        case .miniProgram: miniProgram
        }
    }
}

extension BatchPolicy {
    /// What is sold in a channel.
    package func items(in channel: Channel) -> [PriceItem] {
        priceItems.filter { $0.isSold(in: channel) }
    }

    /// The gateways, out of those that there are, by which one pays in a channel.
    package func gateways(in channel: Channel, among keys: [String]) -> [String] {
        payWays[channel].map(\.rawValue).filter(keys.contains)
    }
}

extension KeyedDecodingContainer {
    /// Batches that were opened before the knob was there offer the usual ways.
    package func decode(_ type: PayWays.Type, forKey key: Key) throws -> PayWays {
        try decodeIfPresent(type, forKey: key) ?? PayWays()
    }
}
