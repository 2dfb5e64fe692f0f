import Domain
import Foundation
import Storage
import TestSupport
import Testing

struct JSONTextTests {
    @Test func equalValuesAreEqualTextsWithTimesInMilliseconds() throws {
        let window = Window(from: Filled.odd, to: .sample)
        let text = try JSONText.encode(window)
        #expect(text == "{\"from\":1781056800123,\"to\":1781056800000}")
        #expect(try JSONText.decode(Window.self, text) == window)
        #expect(try JSONText.encode(["b": "/", "a": "1"]) == "{\"a\":\"1\",\"b\":\"/\"}")
    }

    @Test(arguments: ["", "{", "[]", "{\"from\":\"x\",\"to\":0}", "null"])
    func whatWasNotWrittenByUsIsAFault(text: String) {
        let fault = #expect(throws: Fault.self) { try JSONText.decode(Window.self, text) }
        #expect(fault?.isTransient == false)
    }
}
