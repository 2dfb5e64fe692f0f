import Domain
import Foundation
import Integrations
import Testing

struct SandboxCaptureCodesTests {
    let clock = HandClock()
    var codes: SandboxCaptureCodes { SandboxCaptureCodes(secret: secret, now: { clock.now }) }

    @Test func anIssuedCodeIsReadBackWhole() async throws {
        let code = codes.issue(student, until: clock.now.addingTimeInterval(60))
        #expect(try await codes.read(code) == .identity(student))
    }

    @Test func nobodyCanTakeTheFormatForARealOne() {
        let code = codes.issue(student, until: clock.now)
        #expect(code.payload.hasPrefix("XUEYING-DEMO-1."))
        #expect(code.payload.utf8.count < 400)
    }

    @Test func aCodeExpires() async throws {
        let code = codes.issue(student, until: clock.now.addingTimeInterval(60))
        clock.advance(59)
        #expect(try await codes.read(code) == .identity(student))
        clock.advance(1)
        #expect(try await codes.read(code) == .expired)
    }

    @Test(arguments: [
        "", "XUEYING-DEMO-1", "XUEYING-DEMO-1..", "XUEYING-DEMO-2.WyJhIl0.AAAA", "你好",
        "https://www.chsi.com.cn/", "9f8e7d6c5b4a39281706f5e4d3c2b1a0", "....",
    ])
    func whateverIsNotOursIsOpaque(_ payload: String) async throws {
        #expect(try await codes.read(CaptureCode(payload)) == .opaque)
    }

    @Test func everyAlteredCharacterMakesTheCodeOpaque() async throws {
        let payload = codes.issue(student, until: clock.now.addingTimeInterval(60)).payload
        for place in payload.indices {
            var altered = payload
            altered.replaceSubrange(place...place, with: payload[place] == "A" ? "B" : "A")
            #expect(try await codes.read(CaptureCode(altered)) == .opaque, "\(altered)")
        }
    }

    @Test func aCodeOfAnotherSecretIsOpaque() async throws {
        let others = SandboxCaptureCodes(secret: Data("another".utf8), now: { clock.now })
        let code = others.issue(student, until: clock.now.addingTimeInterval(60))
        #expect(try await codes.read(code) == .opaque)
    }
}
