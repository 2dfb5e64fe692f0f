/// What `photo bench --memory` prints: whether the memory stays flat.
struct MemoryReport: Encodable {
    let photos: Int
    let workers: Int
    /// Memory of all processes of the engine, on average of the first and the last tenth.
    let firstMegabytes: Double
    let lastMegabytes: Double
    /// The most that any one process ever used.
    let peakMegabytes: Double
    let growthPercent: Double

    /// Growth and shrinking that still count as flat, in percent.
    static let tolerance = 5.0

    var isFlat: Bool { abs(growthPercent) <= Self.tolerance }

    init(_ readings: [EngineMemory], photos: Int, workers: Int) {
        self.photos = photos
        self.workers = workers
        let tenth = max(1, readings.count / 10)
        func mean(_ part: some Collection<EngineMemory>) -> Double {
            Double(part.map(\.resident).reduce(0, +)) / Double(max(1, part.count)) / 1_048_576
        }
        firstMegabytes = mean(readings.prefix(tenth))
        lastMegabytes = mean(readings.suffix(tenth))
        peakMegabytes = Double(readings.map(\.peakOfOne).max() ?? 0) / 1_048_576
        growthPercent = 100 * (lastMegabytes / max(1, firstMegabytes) - 1)
    }

    /// Writes to standard output: one object of JSON, or a line for people.
    func print(asJSON: Bool) throws {
        guard asJSON else {
            return Swift.print(
                """
                \(photos) photos, \(workers) workers: \(firstMegabytes.text(1)) MB over the first \
                tenth, \(lastMegabytes.text(1)) MB over the last (\(growthPercent.text(1)) %), at \
                most \(peakMegabytes.text(1)) MB in a process: \(isFlat ? "flat" : "not flat")
                """
            )
        }
        try printJSON(self)
    }
}
