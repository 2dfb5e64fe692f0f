import Domain

extension Text {
    static func aboutPose(_ advice: PhotoAdvice, _ check: Check) -> Text {
        switch advice {
        case .keepYourHeadLevel:
            let degrees = check.number(check.value.map(abs))
            let limit = check.number(check.allowed?.high)
            return Text(
                zh: "头歪了 \(degrees)°，应在 \(limit)° 以内。请把头摆正，两眼与地面平行，手机不要倾斜。",
                en: "Your head is tilted by \(degrees)°; up to \(limit)° is fine. Hold head and "
                    + "phone level.",
            )
        case .faceTheCamera:
            return Text(
                zh: "脸转向了一侧。请正对镜头，两只耳朵露出一样多。",
                en: "Your face is turned aside. Look straight into the camera, so that both ears "
                    + "show alike.",
            )
        case .keepYourChinLevel:
            return Text(
                zh: "头抬得太高或低得太多。请平视镜头，手机与眼睛同高。",
                en: "Your chin is too high or too low. Look straight ahead, with the camera at "
                    + "the height of your eyes.",
            )
        case .openYourEyes:
            return Text(
                zh: "眼睛可能没有睁开。请睁开双眼，看着镜头。",
                en: "Your eyes may be closed. Open both eyes and look into the camera.",
            )
        case .closeYourMouth:
            return Text(
                zh: "嘴张开了。请自然闭上嘴，不露牙齿。",
                en: "Your mouth is open. Close it naturally, without showing teeth.",
            )
        case .avoidReflections:
            return Text(
                zh: "镜片反光，挡住了眼睛。请摘下眼镜，或把头略低、换个方向避开灯光。",
                en: "Your glasses reflect and hide your eyes. Take them off, or turn until no lamp "
                    + "or window shows in them.",
            )
        case .showYourBrows:
            return Text(
                zh: "头发好像遮住了眉毛。请把刘海拨开，露出两条眉毛。",
                en: "Your hair seems to hang over your brows. Brush it aside, so that both brows "
                    + "show.",
            )
        case .levelYourShoulders:
            return Text(
                zh: "双肩不平，相差 \(check.number(check.value.map(abs)))°。请站直坐正，放松双肩。",
                en: "Your shoulders slope by \(check.number(check.value.map(abs)))°. Sit or stand "
                    + "straight and let both shoulders hang.",
            )
        case .useClearGlasses:
            return Text(
                zh: "请确认镜片透明、没有反光，镜框不遮住眼睛。",
                en: "Make sure that your glasses are clear, do not reflect, and do not cover "
                    + "your eyes.",
            )
        default:
            return Text(
                zh: "可能戴着眼镜。请摘下眼镜拍摄；没有戴就不用管，老师会看。",
                en: "You seem to wear glasses. Take them off; if you wear none, a reviewer will "
                    + "see that.",
            )
        }
    }
}
