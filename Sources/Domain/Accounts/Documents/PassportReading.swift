/// What a machine read in the machine readable zone of a passport, right or wrong.
package struct PassportReading: Hashable, Sendable, Codable {
    /// The lines from top to bottom, read in several ways.
    package var readings: [[IDCardReading.Field]]

    package init(readings: [[IDCardReading.Field]]) { self.readings = readings }

    /// The zone as it can be offered, sure when the number, the dates and the sex are.
    ///
    /// Names have no check digit: they are always to be looked at.
    package var agreed: Offered<MachineReadableZone> {
        let zones = readings.map(Self.zone)
        let read = zones.compactMap { try? $0.get() }
        guard let zone = read.first else {
            let isEmpty = readings.allSatisfy { $0.allSatisfy(\.text.isEmpty) }
            return .doubtful(nil, [isEmpty ? .unreadable : .numberBreaksRule])
        }
        var doubts: Set<ReadingDoubt> = []
        if read.count < 2 || Set(read.map(Proof.init)).count > 1 { doubts.insert(.readingsDiffer) }
        if !Self.isUnmistakable(zone) { doubts.insert(.faint) }
        return doubts.isEmpty ? .sure(zone) : .doubtful(zone, doubts)
    }

    private static func zone(
        _ lines: [IDCardReading.Field]
    ) -> Result<MachineReadableZone, MachineReadableZoneError> {
        Result { () throws(MachineReadableZoneError) in
            try MachineReadableZone(lines: ZoneRepair(lines.map(\.text)).lines)
        }
    }

    /// What two readings must have in common.
    private struct Proof: Hashable {
        let parts: [String]

        init(_ zone: MachineReadableZone) {
            parts = [
                zone.issuer, zone.number, zone.nationality, zone.birthDate.text,
                zone.expiryDate.text, zone.sex?.rawValue ?? "",
            ]
        }
    }

    /// Whether no letter of the number could be a digit that looks alike: some count the same modulo
    /// 10 (`6` and `G`, `1` and `L`), and two at once may cancel out, so that check digits miss them.
    private static func isUnmistakable(_ zone: MachineReadableZone) -> Bool {
        guard zone.issuer == "CHN" else { return !zone.number.contains(where: twins.contains) }
        guard let number = try? PassportNumber(chinese: zone.number) else { return false }
        // Behind an E stands a letter or a digit, everywhere else only one of them.
        let second = number.text.dropFirst().prefix(1)
        return !number.text.hasPrefix("E") || !second.contains(where: twinsOfOneCheck.contains)
    }

    private static let twinsOfOneCheck: Set<Character> = ["1", "L", "6", "G"]
    private static let twins: Set<Character> = [
        "0", "O", "D", "Q", "1", "I", "L", "2", "Z", "5", "S", "6", "G", "8", "B",
    ]
}
