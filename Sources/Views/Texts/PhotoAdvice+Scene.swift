import Domain

extension Text {
    static func aboutTheScene(_ advice: PhotoAdvice, _ check: Check) -> Text {
        switch advice {
        case .holdStill:
            Text(
                zh: "照片不够清楚。请擦净镜头，对焦在脸上，拿稳手机或请别人帮拍，不要开美颜。",
                en: "The photo is not sharp. Wipe the lens, focus on the face, hold the phone "
                    + "still, and switch off beauty filters.",
            )
        case .findMoreLight:
            Text(
                zh: "脸太暗。请面向窗户或灯光，不要背光。",
                en: "Your face is too dark. Turn toward a window or a lamp, not away from it.",
            )
        case .avoidGlare:
            Text(
                zh: "脸上有 \(check.number(check.value))% 过亮。请避开闪光灯和直射光。",
                en: "\(check.number(check.value))% of your face is too bright. Avoid flash and "
                    + "direct light.",
            )
        case .findEvenLight:
            Text(
                zh: "脸两侧一亮一暗。请正对光源，让两边一样亮。",
                en: "One side of your face is darker. Turn toward the light, so that both sides "
                    + "are equally bright.",
            )
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
        case .wearAnotherColour:
            Text(
                zh: "衣服与蓝色背景接近（\(check.number(check.value))%）。建议换一件颜色不同的上衣。",
                en: "\(check.number(check.value))% of your clothing is close to the blue "
                    + "background. Wear another colour.",
            )
        case .keepTheOriginalFile:
            Text(
                zh: "照片像是修过。请上传相机直接拍出的原图。",
                en: "The photo seems edited. Upload the original as the camera took it.",
            )
        case .tryAnotherPicture: words(for: .couldNotBeProcessed)
        default:
            Text(
                zh: "这一项机器看不准，老师会人工查看。",
                en: "The machine cannot tell; a reviewer will look at this.",
            )
        }
    }
}
