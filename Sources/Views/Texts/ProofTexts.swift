import Foundation

/// The words of comparing the photo at the registry (毕业证书图像校对).
extension Text {
    static let proofLead = Text(
        zh: "照片已在学信网登记。毕业证书用的就是它，请到学信网看一眼，确认是你本人、图像清楚。",
        en: "Your photo is registered at CHSI and goes on your diploma. Look at it there once: it "
            + "is you, and it is clear.",
    )
    static let proofSteps = Text(zh: "怎么校对", en: "How to compare it")
    static let proofStep1 = Text(
        zh: "打开学信网（chsi.com.cn），用自己的账号登录“学信档案”。",
        en: "Open chsi.com.cn and sign in to 学信档案 (your CHSI archive).",
    )
    static let proofStep2 = Text(
        zh: "进入“毕业证书图像校对”。",
        en: "Go to 毕业证书图像校对 (comparing the diploma photo).",
    )
    static let proofStep3 = Text(
        zh: "核对照片、姓名、院校和层次，都对就在学信网确认。",
        en: "Check the photo, your name, school and level; if all is right, confirm it there.",
    )
    static let proofStep4 = Text(
        zh: "回到这里，点“已核对”。",
        en: "Come back here and press “Compared, it is right”.",
    )
    static let proofDone = Text(zh: "已核对", en: "Compared, it is right")
    static let proofWrongHeading = Text(zh: "没有看到照片，或者不对？", en: "Not there, or wrong?")
    static let proofWrong = Text(
        zh: "先不要点“已核对”，请联系采集中心，说出订单号。",
        en: "Do not tick it off. Contact the centre and tell the order number.",
    )

    /// From when on the photo is to be found at the registry.
    static func proofFrom(_ date: Date) -> Text {
        let day = Text.day(date)
        return Text(
            zh: "学信网通常在 \(day.zh) 起能看到照片（上网成功后 5 个工作日）。",
            en: "CHSI usually shows the photo from \(day.en) on, five working days after it "
                + "registered it.",
        )
    }
}
