extension EducationLevel {
    /// Whether a roster that says this means the level: its name, its code, or what people say.
    package func isMeant(by typed: String) -> Bool {
        let text = typed.foldedToHalfWidth.trimmed.lowercased()
        return [code, chinese, english].contains { $0.lowercased() == text }
            || Self.sayings[code]?.contains(text) == true
    }

    private static let sayings: [String: Set<String>] = [
        "bachelor": ["本科生", "大学本科", "普通本科"],
        "college": ["专科生", "大专", "高职", "高职高专", "高职(专科)", "普通专科"],
        "master": ["硕士", "硕士生"],
        "doctor": ["博士", "博士生"],
        "adultBachelor": ["成教本科", "成人高等教育本科"],
        "adultCollege": ["成教专科", "成人高等教育专科"],
        "onlineBachelor": ["网络教育本科"],
    ]
}
