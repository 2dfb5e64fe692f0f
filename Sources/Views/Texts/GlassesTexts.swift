import Domain

/// The words about what is worn in a photo, as the batch has it.
extension Text {
    static func ruleFaceDetail(_ glasses: GlassesPolicy) -> Text {
        let (own, common) = (ruleGlasses(glasses), ruleFaceCommon)
        return Text(zh: own.zh + common.zh, en: own.en + " " + common.en)
    }

    private static func ruleGlasses(_ glasses: GlassesPolicy) -> Text {
        switch glasses {
        case .forbidden: Text(zh: "摘下眼镜。", en: "No glasses.")
        case .clearOnly:
            Text(
                zh: "眼镜只能是无色透明的，不反光，不遮眼睛。",
                en: "Clear glasses only, without glare and off your eyes.",
            )
        case .allowed:
            Text(
                zh: "平时戴眼镜的可以戴，镜片不反光，镜框不遮眼睛。",
                en: "Glasses are fine if you wear them daily, without glare and off your eyes.",
            )
        }
    }

    private static let ruleFaceCommon = Text(
        zh: "不戴帽子、首饰和美瞳，不化浓妆，露出眉毛和双耳，闭嘴平视镜头。关闭美颜，拍近照，不要用旧照片。",
        en: "No hat, jewellery, coloured lenses or heavy make-up; show brows and both ears, mouth "
            + "closed, eyes on the camera. No beauty mode; a recent photo, not an old one.",
    )

    static let ruleClothes = Text(zh: "衣服与背景分明", en: "Clothes unlike the background")
    static let ruleClothesDetail = Text(
        zh: "建议西装或白衬衫，有领。不要蓝色、条纹、复杂图案和奇装异服。",
        en: "A suit or a white shirt with a collar is best. No blue, stripes, busy patterns or "
            + "fancy dress.",
    )

    static let glassesLegend = Text(zh: "眼镜", en: "Glasses")

    /// The name of a choice and what it means for students.
    static func glasses(_ glasses: GlassesPolicy) -> (name: Text, meaning: Text) {
        switch glasses {
        case .forbidden:
            (
                Text(zh: "不能戴", en: "Not allowed"),
                Text(zh: "检测提醒摘下，审核员可驳回。", en: "The check asks to take them off.")
            )
        case .clearOnly:
            (
                Text(zh: "只能戴无色透明的", en: "Clear ones only"),
                Text(zh: "检测提醒确认镜片透明无反光。", en: "The check asks for clear lenses without glare.")
            )
        case .allowed:
            (
                Text(zh: "可以戴", en: "Allowed"),
                Text(zh: "只看镜片是否反光。", en: "Only glare is looked for.")
            )
        }
    }
}
