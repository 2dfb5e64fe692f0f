import Domain
import Imaging

/// What `photo bench` prints about time.
struct BenchReport: Encodable {
    let machine: String
    let loadBefore: Double
    let loadAfter: Double
    let engineVersion: String
    let pictures: Int
    let stages: [Row]
    let runs: [Throughput]

    /// The time of a step, in milliseconds, over the pictures on which it was taken.
    struct Row: Encodable {
        let stage: String
        let count: Int
        let median: Double
        let p95: Double

        init?(_ stage: String, _ milliseconds: [Double]) {
            let taken = milliseconds.filter { $0 > 0 }.sorted()
            guard !taken.isEmpty else { return nil }
            func share(_ part: Double) -> Double {
                taken[max(0, Int((part * Double(taken.count)).rounded(.up)) - 1)]
            }
            self.stage = stage
            count = taken.count
            median = share(0.5)
            p95 = share(0.95)
        }
    }

    struct Throughput: Encodable {
        let workers: Int
        let photosPerSecond: Double
        let peakMegabytes: Double
    }

    /// Steps that belong together.
    private static let sums: [(name: String, stages: [PhotoStage])] = [
        ("checks alone", [.decode, .detect, .landmarks, .measures]),
        ("cut-out", [.background, .segmentation, .alpha, .confidence]),
        ("output", [.compose, .encode, .framed]),
    ]

    init(_ runs: [PhotoBench.Run], pictures: Int, loadBefore: Double) {
        machine = Machine.words
        self.loadBefore = loadBefore
        loadAfter = Machine.load
        engineVersion = ImageEngine.version
        self.pictures = pictures
        let samples = runs.first?.samples ?? []
        let steps = PhotoStage.allCases.map { stage in
            Row(stage.rawValue, samples.map { $0.timings[stage] })
        }
        let sums = Self.sums.map { name, stages in
            Row(name, samples.map { sample in stages.map { sample.timings[$0] }.reduce(0, +) })
        }
        let whole = [
            Row("refused", samples.filter { $0.timings[.encode] == 0 }.map(\.whole)),
            Row("photo made", samples.filter { $0.timings[.encode] > 0 }.map(\.whole)),
            Row("all", samples.map(\.whole)),
        ]
        stages = (steps + sums + whole).compactMap(\.self)
        self.runs = runs.map {
            Throughput(
                workers: $0.workers,
                photosPerSecond: $0.photosPerSecond,
                peakMegabytes: Double($0.peak) / 1_048_576,
            )
        }
    }

    /// Writes to standard output: one object of JSON, or Markdown for people.
    func print(asJSON: Bool) throws {
        guard asJSON else { return Swift.print(markdown) }
        try printJSON(self)
    }

    private var markdown: String {
        """
        \(machine); load \(loadBefore.text(2)) before, \(loadAfter.text(2)) after; engine \
        \(engineVersion), \(pictures) pictures

        \(stageTable.text)

        \(runTable.text)
        """
    }

    private var stageTable: MarkdownTable {
        var table = MarkdownTable(["step", "runs", "p50 ms", "p95 ms"], words: 1)
        for row in stages {
            table.add([row.stage, "\(row.count)", row.median.text(1), row.p95.text(1)])
        }
        return table
    }

    private var runTable: MarkdownTable {
        var table = MarkdownTable(["workers", "photos/s", "peak MB of a process"], words: 0)
        for run in runs {
            table.add(["\(run.workers)", run.photosPerSecond.text(2), run.peakMegabytes.text(0)])
        }
        return table
    }
}
