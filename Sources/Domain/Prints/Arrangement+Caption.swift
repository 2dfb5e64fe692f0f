extension Arrangement {
    /// Puts a line of text under the photos, or upward beside them; `nil` when there is no room.
    func place(_ text: String) -> PrintSheet.Caption? {
        let below = paper.height - (cells.map { $0.y + $0.height }.max() ?? 0)
        let beside = paper.width - (cells.map { $0.x + $0.width }.max() ?? 0)
        let isTurned = beside > below
        let strip = max(below, beside)
        let size = min(3.5, strip - 1)
        // Chinese characters below 1.8 mm (five points) cannot be read in print.
        guard size >= 1.8 else { return nil }
        // Near the photos it belongs to, clear of the marks.
        let away = max(0, strip / 2 - 6)
        return PrintSheet.Caption(
            text: text,
            x: isTurned ? paper.width - strip / 2 - away : paper.width / 2,
            y: isTurned ? paper.height / 2 : paper.height - strip / 2 - away,
            size: size,
            room: (isTurned ? paper.height : paper.width) - 4,
            isTurned: isTurned,
        )
    }
}
