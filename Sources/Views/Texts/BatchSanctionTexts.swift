/// The words of the form of a batch about what follows after closing.
extension Text {
    static let schoolRepairDays = Text(zh: "学校要求的补拍期限", en: "The school's own repair days")
    static let schoolRepairDaysHint = Text(
        zh: "学校要求更短时填写，与补拍期限相比以较短的为准。没有请留空。",
        en: "Where the school is stricter: the shorter of both counts. Empty: it has none.",
    )
    static let afterClosing = Text(zh: "采集结束以后", en: "After closing")
    static let sanctionsBox = Text(
        zh: "技术检测证实美化、翻拍或同版的，可以撤销采集",
        en: "Captures can be revoked where the technical check proves beautifying or a copy",
    )
    static let appealDays = Text(zh: "申诉期限", en: "Time to appeal")
    static let appealDaysHint = Text(
        zh: "撤销后，同学可以在这么多个工作日内申诉一次。",
        en: "Within so many working days a student may appeal once.",
    )
    static let banEnd = Text(zh: "暂停采集到", en: "Ban until the end of")
    static let banEndHint = Text(
        zh: "被撤销的同学在这一天前不能再采集。留空：到当时学期末（1 月 31 日或 7 月 31 日）。",
        en: "Until this day the student is not captured again. Empty: the end of the semester "
            + "(31 January or 31 July).",
    )

    static func wrongBanEnd(_ typed: String) -> Text {
        Text(
            zh: "日期“\(typed)”不能识别，请按 2027-01-31 的格式填写，或留空",
            en: "\"\(typed)\" is not a day; write it like 2027-01-31, or leave it empty",
        )
    }
}
