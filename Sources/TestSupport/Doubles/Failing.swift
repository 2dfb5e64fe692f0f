package import Domain
package import Foundation

/// A partner that cannot be reached, or refuses for good.
package struct FailingGateway: PaymentGateway {
    package let key: String
    let fault: Fault

    package init(key: String = "wechatPay", isTransient: Bool = true) {
        self.key = key
        fault = Fault("gateway.down", partner: key, isTransient: isTransient)
    }

    package func begin(_ request: PaymentRequest) async throws -> PaymentPrompt { throw fault }

    package func query(reference: String) async throws -> PaymentFact { throw fault }

    package func close(reference: String) async throws { throw fault }

    package func refund(_ request: RefundRequest) async throws -> Bool { throw fault }

    package func statement(of day: String) async throws -> [StatementLine]? { throw fault }

    package func readCallback(headers: [String: String], body: Data) throws -> PaymentFact {
        throw fault
    }
}

/// A channel that takes no message.
package struct FailingChannel: NoticeChannel {
    package let key = "sms"
    let fault: Fault

    package init(isTransient: Bool = true) {
        fault = Fault("channel.down", partner: "sms", isTransient: isTransient)
    }

    package func send(_ message: OutgoingMessage) async throws { throw fault }
}

/// A registry that takes nothing and answers nothing.
package struct FailingRegistry: PhotoRegistry {
    let fault: Fault

    package init(isTransient: Bool = true) {
        fault = Fault("registry.down", partner: "registry", isTransient: isTransient)
    }

    package func submit(_ package: RegistryPackage) async throws -> String { throw fault }

    package func answers(to receipt: String) async throws -> [String: RegistryAnswer] {
        throw fault
    }
}

/// A reader of capture codes that cannot be reached.
package struct FailingCaptureCodes: CaptureCodeResolver {
    let fault: Fault

    package init(isTransient: Bool = true) {
        fault = Fault("codes.down", partner: "codes", isTransient: isTransient)
    }

    package func read(_ code: CaptureCode) async throws -> CaptureReading { throw fault }
}
