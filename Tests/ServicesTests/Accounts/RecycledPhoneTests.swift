import Domain
import Foundation
import Services
import Storage
import TestSupport
import Testing

/// Numbers that a carrier gave to somebody else.
struct RecycledPhoneTests {
    private static let phone = "13820000001"
    private static let rest = PhoneTrust.span

    /// An account with an order and a document, whose number has rested.
    private static func rested(_ house: TestHouse) async throws -> Account {
        let journey = try await house.paid()
        try await house.link(to: journey.account)
        house.clock.advance(rest)
        return journey.account
    }

    /// A right code for the number, with which signing in does not go on.
    private static func doubted(_ house: TestHouse) async throws -> SignInCode.ID {
        house.clock.advance(61)
        let sent = try await house.services.requestSignInCode(
            phone: phone,
            agreed: true,
            address: "10.0.0.1",
            language: .chinese,
        )
        let code = try await house.newestCode()
        await #expect(throws: JoinError.ownerUnproved) {
            try await house.services.signIn(sent.challenge, code: code, language: .chinese)
        }
        return sent.challenge
    }

    private static func prove(
        _ challenge: SignInCode.ID,
        _ proof: OwnerProof,
        in house: TestHouse,
    ) async throws -> Account? {
        let grant = try await house.services.signIn(
            challenge,
            as: proof,
            address: "10.0.0.1",
            language: .chinese,
        )
        return try await house.services.account(session: grant.token)
    }

    @Test(arguments: TestEngine.available)
    func aStrangerGetsAnAccountOfTheirOwn(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let owner = try await Self.rested(house)
            let challenge = try await Self.doubted(house)
            #expect(
                try await house.services.phoneInDoubt(challenge).maskedPhone == "138****0001"
            )
            let grant = try await house.services.startAfresh(challenge, language: .chinese)
            let stranger = try #require(try await house.services.account(session: grant.token))
            #expect(stranger.id != owner.id)
            #expect(try await house.services.orders(by: stranger).isEmpty)
            // The account before keeps its document, and can be taken along and deleted.
            #expect(try await house.services.linkedDocument(by: owner) != nil)
            #expect(try await house.services.exportAccount(owner, session: "").isEmpty == false)
            #expect(
                try await house.actions(about: "account", owner.id).last == "account.phonePassedOn"
            )
            await #expect(throws: JoinError.gone) {
                try await house.services.startAfresh(challenge, language: .chinese)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func theHolderProvesTheDocumentOrThePassword(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let owner = try await Self.rested(house)
            let challenge = try await Self.doubted(house)
            await #expect(throws: JoinError.ownerWrong(triesLeft: 4)) {
                try await Self.prove(
                    challenge,
                    OwnerProof(document: "320106197707077774"),
                    in: house
                )
            }
            await #expect(throws: JoinError.proofMissing) {
                try await Self.prove(challenge, OwnerProof(), in: house)
            }
            let proof = OwnerProof(document: "１１０１０５１９４９１２３１００２ｘ")
            #expect(try await Self.prove(challenge, proof, in: house)?.id == owner.id)
            // From now on the number is hers again.
            #expect(try await house.session(Self.phone).account.id == owner.id)
        }
    }

    @Test func guessingTheHolderEndsAfterFiveTriesADay() async throws {
        try await TestHouse.with { house async throws in
            _ = try await Self.rested(house)
            let challenge = try await Self.doubted(house)
            for left in [4, 3, 2, 1, 0] {
                await #expect(throws: JoinError.ownerWrong(triesLeft: left)) {
                    try await Self.prove(challenge, OwnerProof(password: "guess"), in: house)
                }
            }
            await #expect(throws: JoinError.tooManyTries(secondsLeft: 86_400)) {
                try await Self.prove(
                    challenge,
                    OwnerProof(document: "11010519491231002X"),
                    in: house
                )
            }
        }
    }

    @Test func aNewPasswordIsNotSetByANumberThatRested() async throws {
        try await TestHouse.with { house async throws in
            _ = try await Self.rested(house)
            house.clock.advance(61)
            let sent = try await house.services.requestPasswordReset(
                phone: Self.phone,
                address: "10.0.0.1",
                language: .chinese,
            )
            let code = try await house.newestCode()
            await #expect(throws: JoinError.ownerUnproved) {
                try await house.services.resetPassword(
                    sent.challenge,
                    code: code,
                    new: Password(TestHouse.password)
                )
            }
        }
    }

    @Test func whereThereIsNothingToProveByTheOldAccountIsDeleted() async throws {
        try await TestHouse.with { house async throws in
            let before = try await house.session(Self.phone).account
            try await house.services.saveProfile(ProfileForm([.name: "王小明"]), by: before)
            house.clock.advance(Self.rest)
            let after = try await house.session(Self.phone).account
            #expect(after.id != before.id)
            let detail = try await house.services.accountDetail(of: after, session: "")
            #expect(detail.profile == Profile())
        }
    }

    @Test(arguments: TestEngine.available)
    func aStudentTakesANumberWithoutItsFormerAccount(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let former = try await Self.rested(house)
            let student = try await house.session("13900000000").account
            let join = try #require(try await house.changePhone(of: student, to: Self.phone))
            // Nothing of the former account is shown, nor joined, without a proof.
            #expect(try await house.services.join(join, by: student).plan == nil)
            await #expect(throws: JoinError.gone) {
                try await house.services.joinAccounts(join, [.phone: .other], by: student)
            }
            try await house.services.takeNumber(join, by: student)
            try await house.runJobs()
            #expect(try await house.session(Self.phone).account.id == student.id)
            #expect(try await house.services.orders(by: former).orders.count == 1)
        }
    }

    @Test func theDocumentJoinsAnAccountWhoseNumberRested() async throws {
        try await TestHouse.with { house async throws in
            let former = try await Self.rested(house)
            let student = try await house.session("13900000000").account
            let join = try #require(try await house.changePhone(of: student, to: Self.phone))
            try await house.services.proveJoin(
                join,
                by: OwnerProof(document: "11010519491231002X"),
                account: student,
                address: "10.0.0.1",
            )
            try await house.services.joinAccounts(join, [.phone: .other], by: student)
            #expect(try await house.services.orders(by: student).orders.count == 1)
            #expect(try await house.services.orders(by: former).isEmpty)
        }
    }
}
