/// Which worker takes which picture, and when another is started; no I/O, time is a parameter.
///
/// Instants are seconds of any clock that never goes back.
struct Rota<Worker: Sendable>: Sendable {
    enum Step: Sendable {
        case begin(ticket: Int, Worker)
        case start
        /// Nobody works and nobody will soon.
        case refuse(ticket: Int)
    }

    /// Pictures that are worked on at once.
    let places: Int
    /// Workers that stand by beside those places, once the rota is kept full.
    let spares: Int
    /// Whether workers are started before they are asked for.
    var isKeptFull = false

    private(set) var idle: [Worker] = []
    private(set) var waiting: [Int] = []
    private(set) var running = 0
    private(set) var starting = 0
    /// Starts that failed since the last that did not.
    private(set) var failures = 0
    private var nextStart = 0.0

    init(places: Int, spares: Int) {
        self.places = places
        self.spares = spares
    }

    /// Whether as many workers are ready as there are places.
    var isReady: Bool { idle.count + running >= places }

    mutating func ask(_ ticket: Int) { waiting.append(ticket) }

    mutating func withdraw(_ ticket: Int) { waiting.removeAll { $0 == ticket } }

    mutating func started(_ worker: Worker) {
        starting -= 1
        failures = 0
        idle.append(worker)
    }

    /// Another start is tried after a quarter of a second, then twice as long, up to half a minute.
    mutating func startFailed(at now: Double) {
        starting -= 1
        failures += 1
        nextStart = now + min(30, 0.125 * Double(1 << min(failures, 20)))
    }

    /// The worker is idle again, or gone when there is none.
    mutating func finished(_ worker: Worker?) {
        running -= 1
        if let worker { idle.append(worker) }
    }

    mutating func dismiss(where isGone: (Worker) -> Bool) { idle.removeAll(where: isGone) }

    /// What is to be done now.
    mutating func steps(at now: Double) -> [Step] {
        var steps: [Step] = []
        while running < places, !waiting.isEmpty, let worker = idle.popLast() {
            running += 1
            steps.append(.begin(ticket: waiting.removeFirst(), worker))
        }
        while mayStart(at: now) {
            starting += 1
            steps.append(.start)
        }
        if idle.count + running + starting == 0 {
            steps += waiting.map(Step.refuse)
            waiting = []
        }
        return steps
    }

    private func mayStart(at now: Double) -> Bool {
        let kept = isReady ? places + spares : places
        let wanted = isKeptFull ? kept : min(places, running + waiting.count)
        guard idle.count + running + starting < wanted else { return false }
        // While starts fail they are tried one by one.
        return failures == 0 || starting == 0 && now >= nextStart
    }
}
