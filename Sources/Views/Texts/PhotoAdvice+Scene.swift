import Domain

extension Text {
    static func aboutTheScene(_ advice: PhotoAdvice, _ check: Check) -> Text {
        switch advice {
        case .standBeforeAPlainWall:
            Text(
                zh: "背景太杂，或与人分不清，无法换成蓝底。请站在干净的浅色墙前，离墙一臂远，身后不要有东西。",
                en: "You cannot be told apart safely from the background. Stand an arm's length "
                    + "before a plain light wall, with nothing behind you.",
            )
        case .standBeforeALighterWall:
            Text(
                zh: "背景太暗，头发与背景分不清。请换到浅色的墙前拍。",
                en: "The background is too dark to tell your hair from it. Stand before a light "
                    + "wall.",
            )
        case .stepAwayFromTheWall:
            Text(
                zh: "身后的墙上有影子。请离墙一步，面向光源。",
                en: "You throw a shadow on the wall. Step away from it and face the light.",
            )
        case .wearAnotherColour:
            Text(
                zh: "衣服与蓝色背景接近（\(check.number(check.value))%）。建议换一件颜色不同的上衣。",
                en: "\(check.number(check.value))% of your clothing is close to the blue "
                    + "background. Wear another colour.",
            )
        case .faceNotProcessed:
            Text(
                zh: "按同学的选择没有机器检测，由老师人工查看。",
                en: "No machine looked, as the student chose; a reviewer will.",
            )
        case .tryAnotherPicture: words(for: .couldNotBeProcessed)
        case .takeAFreshPhoto:
            Text(
                zh: "这张照片（或它的副本）已被驳回过。请按上次的原因重新拍一张；这次不计提交次数。",
                en: "This photo, or a copy of it, was refused before. Take a new one that mends "
                    + "the reason; this try costs nothing.",
            )
        case .letAPersonRetouch:
            Text(
                zh: "头发或衣服的边缘机器抠不干净，须由人工描边。换一面颜色均匀、与头发和衣服反差大的墙重拍，"
                    + "即可直接通过。",
                en:
                    "The machine cannot cut out the edge of hair or clothes cleanly; a person would "
                    + "have to draw it. A new photo before an even wall that differs from both "
                    + "passes at once.",
            )
        default:
            Text(
                zh: "这一项机器看不准，老师会人工查看。",
                en: "The machine cannot tell; a reviewer will look at this.",
            )
        }
    }
}
