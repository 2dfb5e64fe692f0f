import Domain
import Foundation
import Testing
import Views

@testable import Web

@Suite struct DecisionFormTests {
    private let number = OrderNumber(centre: "0000", at: Date(timeIntervalSince1970: 1_781_229_600))

    private func form(_ fields: (String, String)...) -> DecisionForm {
        DecisionForm(Form(fields: fields.map { (name: $0.0, value: $0.1) }))
    }

    @Test func anApprovalNeedsNothingElse() {
        #expect(form(("decision", "approved")).decision == .approved)
    }

    @Test func aRefusalCarriesItsReasonsAndTheTrimmedRemark() {
        let read = form(
            ("decision", "refused"),
            ("reasons", "eyes"),
            ("reasons", "hair"),
            ("remark", "  露出耳朵 "),
        )
        #expect(read.decision == .refused(reasons: [.eyes, .hair], remark: "露出耳朵"))
    }

    @Test func anythingUnknownIsARefusalWithoutReasonsWhichTheRulesDoNotTake() {
        let nothing = Decision.refused(reasons: [], remark: "")
        #expect(form().decision == nothing)
        #expect(form(("decision", "APPROVED")).decision == nothing)
        #expect(form(("reasons", "eyes"), ("reasons", "<b>")).decision == nothing)
    }

    @Test func theLastDecisionGoesThroughTheAddressUnharmed() throws {
        let id = Review.ID(UUID())
        let read = form(("decision", "approved"), ("number", number.text))
        let last = try #require(read.last(id, seconds: 20))
        let query = Form(urlEncoded: String(last.query.dropFirst()))
        let again = LastDecision(
            review: query["last"],
            number: query["number"],
            decision: query["decision"],
            seconds: 20,
        )
        #expect(again == last)
        #expect(last.isApproved)
    }

    @Test func anAddressThatSomebodyMadeUpIsNoDecision() {
        let id = Review.ID(UUID()).description
        func read(_ review: String, _ number: String, _ decision: String) -> LastDecision? {
            LastDecision(review: review, number: number, decision: decision, seconds: 20)
        }
        #expect(read("", number.text, "approved") == nil)
        #expect(read(id, "call 13800000000", "approved") == nil)
        #expect(read(id, number.text, "maybe") == nil)
    }
}
