import Domain
import Testing

/// One life line with its type set aside, so that one test can ask all of them.
struct DrawnLine: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let states: [String]
    let events: [String]
    let beginnings: [String]
    let rows: [String: [String: String]]
    /// What `after` answers for every state and event, refusals included.
    let answers: [String: [String: String]]

    init<Line: LifeLine>(_ line: Line.Type) {
        testDescription = "\(line)"
        states = Line.allCases.map(\.rawValue)
        events = Line.Event.allCases.map(\.rawValue)
        beginnings = Line.beginnings.map(\.rawValue)
        rows = Dictionary(
            uniqueKeysWithValues: Line.transitions.map { state, row in
                let pairs = row.map { ($0.key.rawValue, $0.value.rawValue) }
                return (state.rawValue, Dictionary(uniqueKeysWithValues: pairs))
            }
        )
        answers = Dictionary(
            uniqueKeysWithValues: Line.allCases.map { state in
                let pairs = Line.Event.allCases.compactMap { event in
                    state.after(event).map { (event.rawValue, $0.rawValue) }
                }
                return (state.rawValue, Dictionary(uniqueKeysWithValues: pairs))
            }
        )
    }

    static let all = [
        DrawnLine(CaptureState.self), DrawnLine(PaymentState.self), DrawnLine(RegistryState.self),
        DrawnLine(FulfilmentState.self), DrawnLine(AttemptState.self), DrawnLine(RefundState.self),
        DrawnLine(ReviewState.self), DrawnLine(ContestState.self),
        DrawnLine(RecaptureState.self), DrawnLine(FindingState.self),
        DrawnLine(SanctionState.self), DrawnLine(AppealState.self), DrawnLine(PhotoState.self),
        DrawnLine(DeliveryState.self), DrawnLine(ShipmentState.self),
    ]
}

struct LifeLineTests {
    @Test(arguments: DrawnLine.all)
    func everyStateHasARow(_ line: DrawnLine) {
        #expect(Set(line.rows.keys) == Set(line.states))
    }

    @Test(arguments: DrawnLine.all)
    func everyStateCanBeReached(_ line: DrawnLine) {
        var reached = Set(line.beginnings)
        for _ in line.states {
            for state in reached { reached.formUnion(line.rows[state, default: [:]].values) }
        }
        #expect(!line.beginnings.isEmpty)
        #expect(reached == Set(line.states))
    }

    @Test(arguments: DrawnLine.all)
    func everyEventIsUsed(_ line: DrawnLine) {
        #expect(Set(line.rows.values.flatMap(\.keys)) == Set(line.events))
    }

    @Test(arguments: DrawnLine.all)
    func theTableAloneDecidesWhatIsAllowed(_ line: DrawnLine) {
        for state in line.states {
            for event in line.events {
                #expect(line.answers[state]?[event] == line.rows[state]?[event])
            }
        }
    }

    @Test(arguments: DrawnLine.all)
    func noTwoStatesOrEventsShareAName(_ line: DrawnLine) {
        #expect(Set(line.states).count == line.states.count)
        #expect(Set(line.events).count == line.events.count)
    }

    @Test func everyLineIsDrawn() {
        #expect(StateDiagram.all.map(\.typeName) == DrawnLine.all.map(\.testDescription))
    }

    @Test func theDrawingShowsEveryCellOfTheTable() {
        for (line, diagram) in zip(DrawnLine.all, StateDiagram.all) {
            let drawn = Set(diagram.mermaid.split(separator: "\n").map(String.init))
            for (state, row) in line.rows {
                for (event, next) in row {
                    #expect(drawn.contains("    \(state) --> \(next): \(event)"))
                }
                #expect(drawn.contains("    \(state) --> [*]") == row.isEmpty)
            }
            let cells = line.rows.values.map { max(1, $0.count) }.reduce(0, +)
            #expect(drawn.count == 1 + line.beginnings.count + cells)
        }
    }

    @Test func aStateLeadsWhereItsEventsLead() {
        #expect(CaptureState.awaitingPhoto.leads(to: .approved))
        #expect(CaptureState.approved.leads(to: .approved))
        #expect(CaptureState.approved.leads(to: .draft))
        // A lifted sanction leads back to where a refusal of the registry may follow.
        #expect(CaptureState.revoked.leads(to: .approved))
        #expect(!CaptureState.cancelled.leads(to: .draft))
        #expect(PaymentState.due.leads(to: .refunding))
        #expect(!PaymentState.paid.leads(to: .due))
        #expect(!PaymentState.refunded.leads(to: .paid))
        #expect(!PaymentState.notRequired.leads(to: .paid))
    }
}
