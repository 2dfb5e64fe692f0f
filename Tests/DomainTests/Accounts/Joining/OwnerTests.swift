import Domain
import Foundation
import Testing

struct OwnerTests {
    @Test func aNumberHasTheSameHolderForNinetyDays() {
        let day = 86_400.0
        #expect(
            PhoneTrust.isSameHolder(provedAt: thursdayMorning, at: thursdayMorning + 90 * day - 1)
        )
        #expect(!PhoneTrust.isSameHolder(provedAt: thursdayMorning, at: thursdayMorning + 90 * day))
    }

    @Test func theSixthGuessOfADayWaits() throws {
        let wrong = (0..<5).map { thursdayMorning + Double($0) }
        #expect(try OwnerTries.left(after: Array(wrong.prefix(4)), at: thursdayMorning + 10) == 1)
        #expect(throws: JoinError.tooManyTries(secondsLeft: 86_390)) {
            try OwnerTries.left(after: wrong, at: thursdayMorning + 10)
        }
    }

    @Test(arguments: [
        ("11010519491231002X", "002X", true), ("11010519491231002X", "11010519491231002X", true),
        ("11010519491231002X", "320106197707077774", false), ("A123456(3)", "6(3)", true),
        ("A123456(3)", "4563", true), ("11010519491231002X", "", false),
    ])
    func aRecordKnowsItsNumberAsFarAsItWasTold(
        _ typed: String,
        _ known: String,
        _ fits: Bool
    ) throws {
        let numbers = try OwnerProof(document: typed).documents()
        let identity = CaptureIdentity.made(documentEnding: known)
        #expect(numbers.contains(where: identity.isOf) == fits)
    }

    @Test func whatFitsNoDocumentIsTold() {
        #expect(throws: JoinError.documentMalformed) {
            try OwnerProof(document: "<b>'; drop").documents()
        }
        #expect(OwnerProof(document: "  ").isEmpty)
    }

    @Test func aProofIsUsedOnceInTimeByWhoGaveIt() throws {
        var join = AccountJoin(
            id: AccountJoin.ID(uuid(9)),
            account: Account.ID(uuid(1)),
            other: Account.ID(uuid(2)),
            begunAt: thursdayMorning
        )
        try join.requireOpen(to: Account.ID(uuid(1)), at: thursdayMorning + 1799)
        #expect(throws: JoinError.gone) {
            try join.requireOpen(to: Account.ID(uuid(2)), at: thursdayMorning)
        }
        #expect(throws: JoinError.gone) {
            try join.requireOpen(to: Account.ID(uuid(1)), at: thursdayMorning + 1800)
        }
        join.prove(by: .code)
        join.finish(at: thursdayMorning)
        #expect(throws: JoinError.gone) {
            try join.requireOpen(to: Account.ID(uuid(1)), at: thursdayMorning)
        }
    }
}
