import Domain
import Foundation
import Imaging
import Portraits
import Testing

/// Measures and verdicts over a growing fault.
struct ResponseCurve {
    let values: [Double]
    let inspections: [Inspection]
    let verdicts: [Verdict]

    func expectRising(_ measure: KeyPath<PhotoMeasures, Double?>) throws {
        let seen = try measured(measure)
        #expect(zip(seen, seen.dropFirst()).allSatisfy(<), "\(values): \(seen)")
    }

    func expectNotFalling(_ measure: KeyPath<PhotoMeasures, Double?>) throws {
        let seen = try measured(measure)
        #expect(zip(seen, seen.dropFirst()).allSatisfy(<=), "\(values): \(seen)")
    }

    func expectNotRising(_ measure: KeyPath<PhotoMeasures, Double?>) throws {
        let seen = try measured(measure)
        #expect(zip(seen, seen.dropFirst()).allSatisfy(>=), "\(values): \(seen)")
        #expect(seen.first != seen.last)
    }

    func expectFalling(_ measure: KeyPath<PhotoMeasures, Double?>) throws {
        let seen = try measured(measure)
        #expect(zip(seen, seen.dropFirst()).allSatisfy(>), "\(values): \(seen)")
    }

    /// Without the fault it passes, with most of it it is refused, and it never gets better.
    func expectPassThenFail() {
        #expect(verdicts.first == .pass && verdicts.last == .fail, "\(verdicts)")
        #expect(zip(verdicts, verdicts.dropFirst()).allSatisfy(<=), "\(values): \(verdicts)")
    }

    private func measured(_ measure: KeyPath<PhotoMeasures, Double?>) throws -> [Double] {
        try inspections.map { try #require($0.measures[keyPath: measure]) }
    }
}

extension ImageEngine {
    /// The same person once for each value of a fault.
    func curve(
        _ values: [Double],
        of check: CheckID,
        _ change: (inout MadePortrait, Double) -> Void,
    ) async throws -> ResponseCurve {
        var inspections: [Inspection] = []
        for value in values {
            let portrait = face {
                $0.clothes = .jumper
                change(&$0, value)
            }
            inspections.append(try await inspect(portrait.drawn().jpeg, against: .chsi))
        }
        let verdicts = try inspections.map { inspection in
            try #require(inspection.checks.first { $0.id == check }).verdict
        }
        return ResponseCurve(values: values, inspections: inspections, verdicts: verdicts)
    }
}
