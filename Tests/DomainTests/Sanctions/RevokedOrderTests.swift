import Domain
import Foundation
import Testing

struct RevokedOrderTests {
    @Test func whatTheRegistryAnswersAboutARevokedCaptureTellsTheStudentNothing() throws {
        for answer in [RegistryAnswer.accepted, .refused("no")] {
            var order = Order.made(
                OrderLines(capture: .approved, payment: .paid, registry: .sent)
            )
            _ = try order.revoke()
            let transition = try order.registryAnswered(
                answer,
                policy: .made(),
                at: thursdayMorning
            )
            #expect(transition.follows.isEmpty && order.lines.capture == .revoked)
        }
    }

    @Test func aLiftedSanctionGivesTheCaptureBack() throws {
        var order = Order.made(
            OrderLines(capture: .approved, payment: .paid, registry: .accepted)
        )
        _ = try order.revoke()
        _ = try order.restore(policy: .made(), at: thursdayMorning)
        #expect(order.lines.capture == .approved && order.lines.registry == .accepted)
    }

    @Test func whatTheRegistryRefusedMeanwhileGoesBackToTheStudent() throws {
        var order = Order.made(
            OrderLines(capture: .approved, payment: .paid, registry: .sent)
        )
        _ = try order.revoke()
        _ = try order.registryAnswered(.refused("no"), policy: .made(), at: thursdayMorning)
        let transition = try order.restore(policy: .made(), at: thursdayMorning)
        #expect(order.lines.capture == .rejected && order.repairBy != nil)
        #expect(transition.follows == [.notify(.returnedByRegistry)])
    }

    @Test func onlyAnApprovedCaptureIsRevoked() {
        for state in CaptureState.allCases {
            #expect(
                Order.made(OrderLines(capture: state, payment: .paid)).isRevocable
                    == (state == .approved)
            )
        }
    }
}
