import Domain

extension Text {
    static func aboutTheLight(_ advice: PhotoAdvice, _ check: Check) -> Text {
        switch advice {
        case .holdStill:
            Text(
                zh: "照片拍晃了。请把手机靠稳或请别人帮拍，多一点光，按快门时不要动。",
                en: "The photo is shaken. Rest the phone on something or have someone take it, "
                    + "with more light, and keep still while it is taken.",
            )
        case .focusOnTheFace:
            Text(
                zh: "照片不够清楚。请擦净镜头，点一下屏幕上的脸对焦，不要开美颜。",
                en: "The photo is not sharp. Wipe the lens, tap your face on the screen to focus, "
                    + "and switch off beauty filters.",
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
        case .clearTheLens:
            Text(
                zh: "画面发灰，明暗不分明。请擦净镜头，不要逆光，面向窗户或灯拍。",
                en: "The picture is flat and hazy. Wipe the lens, have no light behind you, and "
                    + "face a window or a lamp.",
            )
        default:
            Text(
                zh: "肤色不自然。请关闭滤镜和彩色灯光，在日光或白色灯光下拍彩色照片。",
                en:
                    "The colour of your skin is not natural. Switch off filters and coloured lamps; "
                    + "take a colour photo in daylight or white light.",
            )
        }
    }

    static func aboutTheFile(_ advice: PhotoAdvice, _ check: Check) -> Text {
        switch advice {
        case .photographThePerson:
            Text(
                zh: "像是翻拍屏幕或纸质照片。请直接对着本人拍摄；若是直接拍的，老师会看。",
                en: "This looks like a photo of a screen or of a print. Photograph the person; if "
                    + "you did, a reviewer will see that.",
            )
        case .removeText:
            Text(
                zh: "画面里像有文字、日期或水印（已标出）。请关闭水印，避开有字的背景。",
                en: "There seems to be text, a date or a watermark where it is marked. Switch the "
                    + "stamp off and stand away from lettering.",
            )
        case .removeTheBorder:
            Text(
                zh: "照片有边框（约占 \(check.number(check.value))%）。请上传没有边框的原图。",
                en: "The picture has a border (about \(check.number(check.value))%). Upload the "
                    + "original without one.",
            )
        default:
            keepTheOriginal(check)
        }
    }

    private static func keepTheOriginal(_ check: Check) -> Text {
        check.id == .notRetouched
            ? Text(
                zh: "照片像是修过或开了美颜。请上传相机直接拍出的原图。",
                en: "The photo seems edited or smoothed. Upload the original as the camera took it.",
            )
            : Text(
                zh: "文件像是被压缩过。请上传相机原图，不要用截图或聊天软件转发的图。",
                en: "The file seems to have been compressed. Upload the original from the camera, "
                    + "not a screenshot or a copy from a chat.",
            )
    }
}
