/// The area under the ROC curve, by ranks.
enum RankArea {
    /// The share of pairs in which the first list's value is the greater, ties counting half;
    /// `nil` when either list is empty.
    static func area(of positives: [Double], over negatives: [Double]) -> Double? {
        guard !positives.isEmpty, !negatives.isEmpty else { return nil }
        let all =
            positives.map { (value: $0, isPositive: true) }
            + negatives.map { (value: $0, isPositive: false) }
        let sorted = all.sorted { $0.value < $1.value }
        var rankSum = 0.0
        var start = 0
        while start < sorted.count {
            var end = start
            while end < sorted.count, sorted[end].value == sorted[start].value { end += 1 }
            // Ranks count from 1; those who tie share the mean of theirs.
            let rank = Double(start + end + 1) / 2
            rankSum += rank * Double(sorted[start..<end].count(where: \.isPositive))
            start = end
        }
        let count = Double(positives.count)
        return (rankSum - count * (count + 1) / 2) / (count * Double(negatives.count))
    }
}
