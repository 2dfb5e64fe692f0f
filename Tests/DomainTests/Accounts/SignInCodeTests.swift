import Domain
import Foundation
import Testing

struct SignInCodeTests {
    private let now = thursdayMorning

    @Test func aCodeCanBeUsedForFiveMinutes() throws {
        let code = SignInCode(id: SignInCode.ID(uuid(1)), sentAt: now)
        try code.requireUsable(at: now)
        try code.requireUsable(at: now + 299)
        #expect(throws: AccountError.codeExpired) { try code.requireUsable(at: now + 300) }
    }

    @Test func fiveWrongTriesUseACodeUp() throws {
        var code = SignInCode(id: SignInCode.ID(uuid(1)), sentAt: now)
        for left in [4, 3, 2, 1] {
            code.tried(right: false, at: now)
            #expect(code.triesLeft == left)
            try code.requireUsable(at: now)
        }
        code.tried(right: false, at: now)
        #expect(code.triesLeft == 0)
        #expect(throws: AccountError.codeUsedUp) { try code.requireUsable(at: now) }
    }

    @Test func aRightTryUsesACodeUp() {
        var code = SignInCode(id: SignInCode.ID(uuid(1)), sentAt: now)
        code.tried(right: true, at: now)
        #expect(throws: AccountError.codeUsedUp) { try code.requireUsable(at: now) }
    }

    @Test func theNextCodeWaitsAMinute() throws {
        try send(toPhone: [])
        #expect(throws: AccountError.codeSentRecently(secondsLeft: 60)) {
            try send(toPhone: [now])
        }
        #expect(throws: AccountError.codeSentRecently(secondsLeft: 1)) {
            try send(toPhone: [now - 59.5])
        }
        try send(toPhone: [now - 60])
    }

    @Test func onePhoneGetsFiveCodesAnHour() throws {
        let four = [3000, 2000, 1000, 100].map { now - Double($0) }
        try send(toPhone: four)
        #expect(throws: AccountError.tooManyCodes(.perPhoneAndHour, secondsLeft: 100)) {
            try send(toPhone: four + [now - 3500])
        }
        try send(toPhone: four + [now - 3600])
    }

    @Test func onePhoneGetsTenCodesADay() {
        let ten = (1...10).map { now - Double($0) * 4000 }
        #expect(throws: AccountError.tooManyCodes(.perPhoneAndDay, secondsLeft: 86_400 - 40_000)) {
            try send(toPhone: ten)
        }
    }

    @Test func oneAddressGetsTwoHundredCodesAnHour() throws {
        let many = (1...200).map { now - Double($0) * 10 }
        try send(toPhone: [], fromAddress: Array(many.dropLast()))
        #expect(throws: AccountError.tooManyCodes(.perAddressAndHour, secondsLeft: 1600)) {
            try send(toPhone: [], fromAddress: many)
        }
    }

    @Test func waitingAsLongAsToldIsEnough() throws {
        let times = [3500, 3000, 2000, 1500, 1000, 100].map { now - Double($0) }
        do {
            try send(toPhone: times)
            Issue.record("a sixth code within the hour was allowed")
        } catch AccountError.tooManyCodes(.perPhoneAndHour, let seconds) {
            try SignInCode.requireSendable(
                toPhone: times,
                fromAddress: [],
                at: now + Double(seconds)
            )
            #expect(throws: AccountError.self) {
                try SignInCode.requireSendable(
                    toPhone: times,
                    fromAddress: [],
                    at: now + Double(seconds) - 1
                )
            }
        }
    }

    private func send(toPhone: [Date], fromAddress: [Date] = []) throws {
        try SignInCode.requireSendable(toPhone: toPhone, fromAddress: fromAddress, at: now)
    }
}
