import Foundation
import Testing

@testable import Web

@Suite struct LocalPathTests {
    @Test(
        arguments: [
            "//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)", "",
            "/a b", "/line\r\nSet-Cookie:x", "orders",
        ])
    func aWayBackThatLeavesTheSiteLeadsHome(_ path: String) {
        #expect(LocalPath.safe(path) == "/")
    }

    @Test func aWayBackWithinTheSiteIsKeptWithItsQuery() {
        #expect(LocalPath.safe("/b/AB2345/capture-code?x=1") == "/b/AB2345/capture-code?x=1")
        #expect(LocalPath.safe(nil) == "/")
    }

    @Test func aFormTokenBelongsToOneVisitorAndOneKey() {
        let (one, other) = (FormToken(key: Data([1])), FormToken(key: Data([2])))
        #expect(one.token(for: "a") == one.token(for: "a"))
        #expect(one.token(for: "a") != one.token(for: "b"))
        #expect(one.token(for: "a") != other.token(for: "a"))
        #expect(one.token(for: "a").count == 64)
    }
}
