import Domain
import Foundation
import Imaging

/// Makes the standard photo of many pictures, and takes the time and the memory of it.
struct PhotoBench {
    let folder: PictureFolder
    let spec: PhotoSpec

    /// One picture: what each step took, and all of it as the caller sees it, in milliseconds.
    struct Sample: Sendable {
        let timings: StageTimings
        let whole: Double
    }

    /// What so many workers did.
    struct Run: Sendable {
        let workers: Int
        let samples: [Sample]
        let seconds: Double
        /// The most memory that one process of the engine ever used, in bytes.
        let peak: Int

        var photosPerSecond: Double { Double(samples.count) / seconds }
    }

    /// Works on all pictures once to warm up, and then `rounds` times.
    func run(rounds: Int, with engine: ImageEngine, workers: Int) async throws -> Run {
        try await engine.warmUp()
        try await work(on: folder.pictures, with: engine, atOnce: workers) { _, _ in }
        var samples: [Sample] = []
        var peak = 0
        let start = ContinuousClock.now
        let pictures = (0..<rounds).flatMap { _ in folder.pictures }
        try await work(on: pictures, with: engine, atOnce: workers) { done, sample in
            samples.append(sample)
            // A process may be replaced by another, and takes what it says with it.
            if done.isMultiple(of: 8) || done == pictures.count {
                peak = max(peak, EngineMemory.now().peakOfOne)
            }
        }
        let seconds = start.duration(to: .now) / .seconds(1)
        return Run(workers: workers, samples: samples, seconds: seconds, peak: peak)
    }

    /// The memory of the engine while it works on so many photos, after a warm-up, read two hundred
    /// times, in bytes.
    func memory(
        over count: Int,
        with engine: ImageEngine,
        workers: Int,
    ) async throws -> [EngineMemory] {
        try await engine.warmUp()
        let warmUp = folder.pictures.prefix(count)
        try await work(on: Array(warmUp), with: engine, atOnce: workers) { _, _ in }
        var readings: [EngineMemory] = []
        let step = max(1, count / 200)
        let pictures = (0..<count).map { folder.pictures[$0 % folder.pictures.count] }
        try await work(on: pictures, with: engine, atOnce: workers) { done, _ in
            if done.isMultiple(of: step) { readings.append(.now()) }
        }
        return readings
    }

    private func work(
        on pictures: [String],
        with engine: ImageEngine,
        atOnce: Int,
        take: (_ done: Int, _ sample: Sample) -> Void,
    ) async throws {
        var done = 0
        try await inParallel(pictures, atOnce: atOnce) { picture in
            do {
                let bytes = try PhotoFile(path: folder.url(of: picture).path).read()
                let start = ContinuousClock.now
                let result = try await engine.standardise(bytes, to: spec)
                guard !result.inspection.isMissing else { throw PictureError.couldNotBeProcessed }
                let whole = start.duration(to: .now) / .milliseconds(1)
                return Sample(timings: result.timings, whole: whole)
            } catch {
                throw Unreadable(picture: picture, error: error)
            }
        } then: { _, sample in
            done += 1
            take(done, sample)
        }
    }

    /// A picture that cannot be read: its time would say nothing.
    struct Unreadable: Error {
        let picture: String
        let error: any Error
    }
}
