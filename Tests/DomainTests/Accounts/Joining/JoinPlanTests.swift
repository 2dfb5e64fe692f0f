import Domain
import Foundation
import Testing

struct JoinPlanTests {
    private static func part(
        _ number: UInt8,
        _ document: (text: String, kind: DocumentKind)? = nil,
        profile: Profile = Profile(),
        orders: [OrderSummary] = [],
    ) throws -> JoinPart {
        JoinPart(
            account: Account(
                id: Account.ID(uuid(number)),
                maskedPhone: "138****000\(number)",
                createdAt: thursdayMorning
            ),
            document: try document.map {
                LinkedDocument(
                    number: try DocumentNumber($0.text, of: $0.kind),
                    linkedAt: thursdayMorning
                )
            },
            hasPassword: false,
            profile: profile,
            orders: orders,
        )
    }

    private static func order(
        _ number: UInt8,
        _ state: CaptureState = .awaitingPhoto,
        payment: PaymentState = .due,
        student: Int = 1,
        policy: BatchPolicy = .made(),
    ) -> OrderSummary {
        .made(
            number,
            OrderLines(capture: state, payment: payment),
            student: student,
            policy: policy
        )
    }

    private static func plan(_ own: OrderSummary, _ other: OrderSummary) throws -> JoinPlan {
        JoinPlan(own: try part(1, orders: [own]), other: try part(2, orders: [other]))
    }

    @Test func whatBothHaveIsAskedAndTheRestIsKept() throws {
        let own = try Self.part(1, profile: Profile(name: "王"))
        let other = try Self.part(2, ("E12345678", .chinesePassport), profile: Profile(name: "王"))
        let plan = JoinPlan(own: own, other: other)
        #expect(plan.questions == [.phone])
        #expect(try plan.kept(.document, [:]) == .other)
        #expect(try plan.kept(.profile, [:]) == .own)
        #expect(try plan.kept(.phone, [.phone: .other]) == .other)
        #expect(throws: JoinError.choiceMissing(.phone)) { try plan.kept(.phone, [:]) }
    }

    @Test func twoNumbersOfOneKindAreTwoPeople() throws {
        let own = try Self.part(1, ("11010519491231002X", .residentIdentityCard))
        let other = try Self.part(2, ("320106197707077774", .residentIdentityCard))
        #expect(throws: JoinError.documentsDiffer(contact: nil)) {
            try JoinPlan(own: own, other: other).cancelled()
        }
        let passport = try Self.part(2, ("E12345678", .chinesePassport))
        #expect(try JoinPlan(own: own, other: passport).cancelled().isEmpty)
    }

    @Test func ofTwoOrdersForOneRecordTheOneWithLessEnds() throws {
        let (early, paid) = (Self.order(1), Self.order(2, .submitted, payment: .paid))
        #expect(try Self.plan(early, paid).cancelled() == [early])
        #expect(try Self.plan(paid, early).cancelled() == [early])
        // Where neither has anything to lose, the one of the account that stays is kept.
        #expect(try Self.plan(early, Self.order(3)).cancelled() == [Self.order(3)])
    }

    @Test func twoOrdersThatMustStayAreLeftToTheCentre() throws {
        let own = Self.order(1, .submitted, payment: .paid)
        let other = Self.order(2, .approved, payment: .paid)
        let clash = JoinError.ordersClash(
            own.order.number,
            other.order.number,
            contact: own.centre.contact
        )
        #expect(throws: clash) { try Self.plan(own, other).cancelled() }
        let ended = Self.order(2, .cancelled)
        #expect(try Self.plan(own, ended).cancelled().isEmpty)
    }

    @Test func anotherRecordStaysUnlessTheCentreWantsOne() throws {
        let own = Self.order(1)
        #expect(try Self.plan(own, Self.order(2, student: 2)).cancelled().isEmpty)
        let policy = BatchPolicy.made { $0.records = .one }
        let other = Self.order(2, student: 2, policy: policy)
        #expect(try Self.plan(own, other).cancelled() == [other])
    }
}
