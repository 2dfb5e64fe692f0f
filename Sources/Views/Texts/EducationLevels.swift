package import Domain

extension EducationLevel {
    /// The levels that the manuals and notices name, in the order in which they are offered.
    package static let standard = [
        EducationLevel(code: "bachelor", chinese: "本科", english: "Bachelor"),
        EducationLevel(code: "college", chinese: "专科", english: "Junior college"),
        EducationLevel(code: "master", chinese: "硕士研究生", english: "Master"),
        EducationLevel(code: "doctor", chinese: "博士研究生", english: "Doctor"),
        EducationLevel(code: "adultBachelor", chinese: "成人本科", english: "Adult bachelor"),
        EducationLevel(code: "adultCollege", chinese: "成人专科", english: "Adult junior college"),
        EducationLevel(code: "onlineBachelor", chinese: "网络本科", english: "Online bachelor"),
    ]
}
