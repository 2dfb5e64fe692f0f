import Testing

@testable import Imaging

@Suite struct RotaTests {
    @Test func aWorkerIsStartedForWhoeverAsksAndNoMoreThanThereArePlaces() {
        var rota = Rota<String>(places: 2, spares: 1)
        #expect(rota.told(at: 0) == [])
        rota.ask(1)
        #expect(rota.told(at: 0) == ["start"])
        rota.ask(2)
        rota.ask(3)
        #expect(rota.told(at: 0) == ["start"])
        rota.started("A")
        #expect(rota.told(at: 0) == ["1 to A"])
        rota.started("B")
        #expect(rota.told(at: 0) == ["2 to B"])
        rota.finished("A")
        #expect(rota.told(at: 0) == ["3 to A"])
    }

    @Test func theSpareIsStartedLastAndTakesOverAtOnce() {
        var rota = Self.full(places: 1, spares: 1)
        rota.ask(1)
        #expect(rota.told(at: 0) == ["1 to spare"])
        rota.ask(2)
        #expect(rota.told(at: 0) == [], "one place, one picture")
        rota.finished(nil)
        #expect(rota.told(at: 0) == ["2 to A", "start"])
    }

    @Test func whoWithdrawsIsNotServed() {
        var rota = Self.full(places: 1, spares: 0)
        rota.ask(1)
        #expect(rota.told(at: 0) == ["1 to A"])
        rota.ask(2)
        rota.ask(3)
        rota.withdraw(2)
        rota.finished("A")
        #expect(rota.told(at: 0) == ["3 to A"])
    }

    @Test func aWorkerThatIsGoneIsReplaced() {
        var rota = Self.full(places: 1, spares: 1)
        rota.dismiss { $0 == "spare" }
        #expect(rota.told(at: 0) == ["start"])
    }

    @Test func startsThatFailAreTriedAgainLessAndLessOften() {
        var rota = Rota<String>(places: 4, spares: 0)
        var now = 0.0
        var waits: [Double] = []
        for ticket in 1...10 {
            rota.ask(ticket)
            #expect(rota.told(at: now).filter { $0 == "start" } == ["start"])
            rota.startFailed(at: now)
            #expect(rota.told(at: now) == ["refuse \(ticket)"])
            let wait = Self.secondsToStart(rota, from: now)
            waits.append(wait)
            now += wait
        }
        #expect(waits == [0.25, 0.5, 1, 2, 4, 8, 16, 30, 30, 30])
    }

    @Test func nobodyIsRefusedWhileSomebodyWorks() {
        var rota = Self.full(places: 2, spares: 0, names: ["A", "B"])
        rota.ask(1)
        #expect(rota.told(at: 0) == ["1 to B"])
        rota.dismiss { $0 == "A" }
        #expect(rota.told(at: 0) == ["start"])
        rota.startFailed(at: 0)
        rota.ask(2)
        #expect(rota.told(at: 0) == [])
        rota.finished("B")
        #expect(rota.told(at: 0) == ["2 to B"])
    }

    /// A rota with all its workers idle, the last name on top.
    private static func full(
        places: Int,
        spares: Int,
        names: [String] = ["A", "spare"],
    ) -> Rota<String> {
        var rota = Rota<String>(places: places, spares: spares)
        rota.isKeptFull = true
        for name in names.prefix(places + spares) {
            #expect(rota.told(at: 0).allSatisfy { $0 == "start" })
            rota.started(name)
        }
        #expect(rota.told(at: 0) == [] && rota.starting == 0)
        return rota
    }

    /// After how long the next start is tried, to an eighth of a second.
    private static func secondsToStart(_ rota: Rota<String>, from now: Double) -> Double {
        var rota = rota
        rota.ask(0)
        return stride(from: 0.125, through: 60, by: 0.125).first { wait in
            var later = rota
            return later.told(at: now + wait) == ["start"]
        } ?? .infinity
    }
}

extension Rota<String> {
    /// The steps in words.
    fileprivate mutating func told(at now: Double) -> [String] {
        steps(at: now).map { step in
            switch step {
            case .begin(let ticket, let worker): "\(ticket) to \(worker)"
            case .start: "start"
            case .refuse(let ticket): "refuse \(ticket)"
            }
        }
    }
}
