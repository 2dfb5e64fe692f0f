extension Sex {
    /// The sex by the words that lists and people use.
    init?(word: String) {
        switch word.foldedToHalfWidth.trimmed.lowercased() {
        case "男", "male", "m": self = .male
        case "女", "female", "f": self = .female
        default: return nil
        }
    }
}
