import Domain
import Testing

struct OrderContactTests {
    @Test func nothingIsShownWhole() {
        let whole = OrderContact(
            Profile(name: "欧阳小明", email: "ming@example.com", qq: "100012345", weChat: "wang_xm"),
            phone: "13812345678",
        )
        let masked = whole.masked
        #expect(masked.name == "欧***")
        #expect(masked.phone == "138****5678")
        #expect(masked.email == "m***@example.com")
        #expect(masked.qq == "10***")
        #expect(masked.weChat == "wa***")
        let empty = OrderContact(Profile(), phone: "13812345678").masked
        #expect("\(empty.name)\(empty.email)\(empty.qq)\(empty.weChat)".isEmpty)
    }

    @Test func aChangeOfTheProfileReachesOrdersUntilTheyAreMadeOrEnded() {
        func follows(
            _ capture: CaptureState,
            _ registry: RegistryState = .notQueued,
            _ fulfilment: FulfilmentState = .none
        ) -> Bool {
            Order.made(
                OrderLines(
                    capture: capture,
                    payment: .paid,
                    registry: registry,
                    fulfilment: fulfilment
                )
            ).followsProfile
        }
        for state in CaptureState.allCases {
            #expect(follows(state) == (state != .revoked && state != .cancelled))
        }
        #expect(follows(.approved, .sent))
        #expect(!follows(.approved, .accepted))
        #expect(follows(.approved, .accepted, .toMake))
        for state in FulfilmentState.allCases where state != .none && state != .toMake {
            #expect(!follows(.approved, .sent, state))
        }
    }

    @Test func whatWasTypedChangesUntilItIsHandedInAndPaid() {
        #expect(Order.made(OrderLines(capture: .submitted, payment: .due)).takesData)
        #expect(Order.made(OrderLines(capture: .submitted, payment: .pending)).takesData)
        #expect(!Order.made(OrderLines(capture: .submitted, payment: .paid)).takesData)
        #expect(!Order.made(OrderLines(capture: .submitted, payment: .notRequired)).takesData)
        #expect(Order.made(OrderLines(capture: .draft, payment: .paid)).takesData)
        #expect(!Order.made(OrderLines(capture: .approved, payment: .paid)).takesData)
    }
}
