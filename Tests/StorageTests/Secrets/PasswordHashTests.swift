import Foundation
import Storage
import Testing

struct PasswordHashTests {
    private let passwords = PasswordHash { count in Data((0..<count).map { UInt8($0) }) }

    // Computed with another implementation of scrypt (RFC 7914): N = 2^15, r = 8, p = 1.
    private static let known =
        "$scrypt$ln=15,r=8,p=1$AAECAwQFBgcICQoLDA0ODw==$XGYmKKxOsQaKKH4qoqICriSOmNsE1h0zJ+c0LbbscJc="

    @Test func aPasswordIsHashedAsOtherImplementationsDo() async throws {
        let hash = try await passwords.hash("correct horse")
        #expect(hash == Self.known)
    }

    @Test(arguments: [
        ("correct horse", true), ("correct hors", false), ("Correct horse", false), ("", false),
    ])
    func onlyTheRightPasswordIsAccepted(password: String, isRight: Bool) async {
        let answer = await passwords.verify(password, against: Self.known)
        #expect(answer == isRight)
    }

    @Test(arguments: [
        "", "secret", "$scrypt$ln=1,r=8,p=1$AA==$AA==", "$scrypt$ln=15,r=8,p=1$AA==$",
    ])
    func whatIsNoHashAcceptsNothing(hash: String) async {
        let answer = await passwords.verify("", against: hash)
        #expect(!answer)
    }

    @Test func nobodysHashAcceptsNothing() async {
        let answer = await passwords.verify("", against: PasswordHash.ofNobody)
        #expect(!answer)
    }
}
