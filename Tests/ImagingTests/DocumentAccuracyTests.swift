import Domain
import Foundation
import Imaging
import Testing

/// How well many documents are read: `tools/cards/measure` draws them and prints what this finds.
@Suite struct DocumentAccuracyTests {
    static let folder = ProcessInfo.processInfo.environment["XUEYING_DOCUMENTS"].map {
        URL(filePath: $0)
    }

    @Test(.enabled(if: folder != nil, "XUEYING_DOCUMENTS names no folder of drawn documents"))
    func legibleNumbersAreReadAndNoWrongOneIsSure() async throws {
        let folder = try #require(Self.folder)
        let engine = try Fixture.engine.get()
        var cards = Tally()
        var passports = Tally()
        for truth in try DocumentTruth.all(in: folder) {
            let bytes = try Data(contentsOf: folder.appending(path: truth.file))
            if truth.number != nil {
                cards.add(try await engine.readIDCard(bytes).agreed, truth)
            } else {
                passports.add(try await engine.readPassport(bytes).agreed, truth)
            }
        }
        print(cards.table)
        print(passports.table)
        #expect(cards.wrongAndSure.isEmpty && passports.wrongAndSure.isEmpty)
        #expect(cards.share("number") >= 0.98)
    }
}

/// Counts of what was read right, by kind of scene and field.
private struct Tally {
    private var right: [String: [String: Int]] = [:]
    private var all: [String: Int] = [:]
    private var fields: [String] = []
    private(set) var wrongAndSure: [String] = []

    mutating func add(_ read: IDCardAgreement, _ truth: DocumentTruth) {
        let number = read.number.value?.text == truth.number
        if read.number.isSure, !number { wrongAndSure.append("\(truth.file): number") }
        let birth = truth.birth.flatMap { CalendarDate(digits: $0) }
        let man = read.sex.value.map { $0 == .male ? "\u{7537}" : "\u{5973}" }
        note(
            truth,
            [
                ("number", number), ("number sure", read.number.isSure && number),
                ("birth date", read.birthDate.value == birth), ("sex", man == truth.sex),
                ("name", read.name.value == truth.name),
                ("people", read.people.value == truth.people),
                ("address", read.address.value == truth.address),
            ]
        )
    }

    mutating func add(_ read: Offered<MachineReadableZone>, _ truth: DocumentTruth) {
        guard let zone = try? MachineReadableZone(lines: truth.lines ?? []) else { return }
        let number = read.value?.number == zone.number
        if read.isSure, !number { wrongAndSure.append("\(truth.file): number") }
        note(
            truth,
            [
                ("number", number), ("number sure", read.isSure && number),
                (
                    "dates",
                    read.value?.birthDate == zone.birthDate
                        && read.value?.expiryDate == zone.expiryDate
                ),
                (
                    "names",
                    read.value?.surname == zone.surname
                        && read.value?.givenNames == zone.givenNames
                ),
            ]
        )
    }

    private mutating func note(_ truth: DocumentTruth, _ found: [(String, Bool)]) {
        let kind = truth.legible ? truth.kind : "number hidden"
        all[kind, default: 0] += 1
        fields = found.map(\.0)
        for (field, isRight) in found where isRight {
            right[kind, default: [:]][field, default: 0] += 1
        }
    }

    /// Of the legible ones.
    func share(_ field: String) -> Double {
        let kinds = all.keys.filter { $0 != "number hidden" }
        let good = kinds.reduce(0) { $0 + (right[$1]?[field] ?? 0) }
        return Double(good) / Double(max(1, kinds.reduce(0) { $0 + all[$1, default: 0] }))
    }

    var table: String {
        let head = "| scene | drawn | " + fields.joined(separator: " | ") + " |"
        let rows = all.keys.sorted().map { kind in
            let counts = fields.map { "\(right[kind]?[$0] ?? 0)" }
            return "| \(kind) | \(all[kind] ?? 0) | " + counts.joined(separator: " | ") + " |"
        }
        let shares = fields.map { "\((share($0) * 1000).rounded() / 10) %" }
        let last = "| all legible | | " + shares.joined(separator: " | ") + " |"
        let lines = String(repeating: "|---", count: fields.count + 2) + "|"
        return ([head, lines] + rows + [last] + wrongAndSure).joined(separator: "\n")
    }
}
