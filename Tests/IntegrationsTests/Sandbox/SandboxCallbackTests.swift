import Crypto
import Domain
import Foundation
import Integrations
import Testing

struct SandboxCallbackTests {
    let clock = HandClock()
    let body = Data(
        #"{"amount":{"fen":2000},"reference":"a1b2c3","state":"paid","transaction":"T-1"}"#.utf8
    )
    let headers = [
        "X-Sandbox-Timestamp": "1778000000",
        // Computed by another implementation over "1778000000." and the body.
        "X-Sandbox-Signature": "2c902d724406447209b704fb02bc3d83f8782164f73aba4d423dc264e513b339",
    ]
    let fact = PaymentFact(
        reference: "a1b2c3",
        outcome: .succeeded(transaction: "T-1", amount: Money(fen: 2000)),
    )

    /// RFC 4231, test cases 1, 2 and 6.
    @Test(arguments: [
        (
            Data(repeating: 0x0B, count: 20), "Hi There",
            "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
        ),
        (
            Data("Jefe".utf8), "what do ya want for nothing?",
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        ),
        (
            Data(repeating: 0xAA, count: 131),
            "Test Using Larger Than Block-Size Key - Hash Key First",
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
        ),
    ])
    func theSignatureIsTheStandardOne(_ key: Data, _ text: String, _ expected: String) {
        let code = HMAC<SHA256>.authenticationCode(
            for: Data(text.utf8),
            using: SymmetricKey(data: key),
        )
        #expect(code.map { UInt8($0) } == bytes(expected))
    }

    @Test func aCallbackSignedElsewhereIsRead() async throws {
        try await withProvider { provider in
            let read = try provider.readCallback(headers: headers, body: body)
            #expect(read == fact)
        }
    }

    @Test func weSignAsOthersWould() throws {
        let made = try SandboxCallback(
            stating: fact,
            secret: SymmetricKey(data: secret),
            at: clock.now,
        )
        #expect(made.body == body)
        #expect(made.headers.filter { $0.key != "Content-Type" } == headers)
    }

    @Test func namesOfHeadersMayComeInAnyCase() async throws {
        try await withProvider { provider in
            let lower = Dictionary(uniqueKeysWithValues: headers.map { ($0.lowercased(), $1) })
            let read = try provider.readCallback(headers: lower, body: body)
            #expect(read == fact)
        }
    }

    @Test func everyAlteredByteOfTheBodyIsFound() async throws {
        try await withProvider { provider in
            for place in body.indices {
                var altered = body
                altered[place] ^= 1
                #expect(throws: PaymentError.callbackForged) {
                    try provider.readCallback(headers: headers, body: altered)
                }
            }
        }
    }

    @Test(arguments: [
        ["X-Sandbox-Signature": ""],
        ["X-Sandbox-Signature": "nonsense"],
        ["X-Sandbox-Signature": String(repeating: "0", count: 64)],
        ["X-Sandbox-Signature": "2c902d724406447209b704fb02bc3d83"],
        ["X-Sandbox-Timestamp": "1778000001"],
        ["X-Sandbox-Timestamp": ""],
        ["X-Sandbox-Timestamp": "soon"],
        ["X-Sandbox-Timestamp": "01778000000"],
    ])
    func aForgedHeaderIsFound(_ forged: [String: String]) async throws {
        try await withProvider { provider in
            #expect(throws: PaymentError.callbackForged) {
                try provider.readCallback(
                    headers: headers.merging(forged) { $1 },
                    body: body,
                )
            }
        }
    }

    @Test(arguments: ["X-Sandbox-Signature", "X-Sandbox-Timestamp"])
    func aMissingHeaderIsFound(_ name: String) async throws {
        try await withProvider { provider in
            #expect(throws: PaymentError.callbackForged) {
                try provider.readCallback(headers: headers.filter { $0.key != name }, body: body)
            }
        }
    }

    @Test func anOldCallbackCannotBeReplayed() async throws {
        try await withProvider { provider in
            clock.advance(SandboxCallback.tolerance)
            let read = try provider.readCallback(headers: headers, body: body)
            #expect(read == fact)
            clock.advance(1)
            #expect(throws: PaymentError.callbackForged) {
                try provider.readCallback(headers: headers, body: body)
            }
        }
    }

    @Test func anotherSecretSignsNothingForUs() async throws {
        try await withProvider { provider in
            let forged = try SandboxCallback(
                stating: fact,
                secret: SymmetricKey(data: Data("another".utf8)),
                at: clock.now,
            )
            #expect(throws: PaymentError.callbackForged) {
                try provider.readCallback(headers: forged.headers, body: forged.body)
            }
        }
    }

    private func withProvider(_ body: (SandboxPayments) throws -> Void) async throws {
        try await withScratch { directory in try body(payments(directory, clock)) }
    }

    private func bytes(_ hexadecimal: String) -> [UInt8] {
        let digits = hexadecimal.compactMap(\.hexDigitValue)
        return stride(from: 0, to: digits.count, by: 2).map {
            UInt8(digits[$0] * 16 + digits[$0 + 1])
        }
    }
}
