import Domain
import Foundation
import Storage
import Testing

struct VaultTests {
    private let ring = KeyRing.generate(randomBytes: VaultTests.bytes(1))

    private static func bytes(_ seed: UInt8) -> (Int) -> Data {
        { count in Data((0..<count).map { seed &* 31 &+ UInt8(truncatingIfNeeded: $0) }) }
    }

    @Test(arguments: ["", "13800138000", "重庆市 \u{0} 🎓"])
    func aSealedTextIsOpenedAgainAndHidesItself(text: String) throws {
        let vault = Vault(ring)
        let sealed = try vault.seal(text, for: .phone)
        #expect(try vault.open(sealed, for: .phone) == text)
        #expect(text.isEmpty || !sealed.contains(text))
        #expect(try vault.seal(text, for: .phone) != sealed)
    }

    @Test func aTextSealedForAnotherPurposeIsNotOpened() throws {
        let vault = Vault(ring)
        let sealed = try vault.seal("13800138000", for: .phone)
        #expect(throws: Fault.self) { try vault.open(sealed, for: .messageAddress) }
    }

    @Test func aChangedTextIsNotOpened() throws {
        let vault = Vault(ring)
        let sealed = try vault.seal("13800138000", for: .phone)
        let parts = sealed.split(separator: ".")
        var box = try #require(Data(base64Encoded: String(parts[2])))
        for index in [0, 12, box.count - 1] {
            box[index] ^= 1
            let changed = "v1.\(parts[1]).\(box.base64EncodedString())"
            #expect(throws: Fault.self) { try vault.open(changed, for: .phone) }
            box[index] ^= 1
        }
    }

    @Test(arguments: ["", "v1", "v1.x", "v2.a.b", "v1.0000.AAAA", "13800138000", "v1..!"])
    func whatWasNeverSealedIsRefused(text: String) {
        let fault = #expect(throws: Fault.self) { try Vault(ring).open(text, for: .phone) }
        #expect(fault?.isTransient == false)
    }

    @Test func anOldKeyOpensAndFingerprintsStayWhenANewKeySeals() throws {
        let old = Vault(ring)
        let new = Vault(ring.adding(randomBytes: Self.bytes(2)))
        let sealed = try old.seal("13800138000", for: .phone)
        #expect(try new.open(sealed, for: .phone) == "13800138000")
        let fresh = try new.seal("13800138000", for: .phone)
        #expect(throws: Fault.self) { try old.open(fresh, for: .phone) }
        #expect(new.fingerprint("a", for: .phone) == old.fingerprint("a", for: .phone))
    }

    @Test func aFingerprintDependsOnTextPurposeAndKey() {
        let vault = Vault(ring)
        let other = Vault(KeyRing.generate(randomBytes: Self.bytes(9)))
        let prints = [
            vault.fingerprint("a", for: .phone), vault.fingerprint("b", for: .phone),
            vault.fingerprint("a", for: .captureIdentity), other.fingerprint("a", for: .phone),
        ]
        #expect(Set(prints).count == 4)
        #expect(prints.allSatisfy { $0.count == 64 })
    }

    @Test func aTokenIsKeptAsItsPublishedHash() {
        #expect(
            TokenHash.sha256("abc")
                == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        )
    }
}
