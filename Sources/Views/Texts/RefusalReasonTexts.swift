package import Domain

extension Text {
    /// Why a photo was refused, in a word or two.
    package static func reason(
        _ reason: RefusalReason,
        glasses: GlassesPolicy = .forbidden,
    ) -> Text {
        switch reason {
        case .cutOut: Text(zh: "抠图有缺损或残留", en: "Cut-out has holes or remains")
        case .framing: Text(zh: "构图不合规格", en: "Framing")
        case .lighting: Text(zh: "光线不均或过暗过亮", en: "Lighting")
        case .blurred: Text(zh: "模糊", en: "Blurred")
        case .expression: Text(zh: "表情不端正", en: "Expression")
        case .eyes: Text(zh: "眼睛未睁开或未平视", en: "Eyes closed or not ahead")
        case .hair: Text(zh: "头发遮挡眉毛或眼睛", en: "Hair covers brows or eyes")
        case .glasses: glassesReason(glasses)
        case .clothing: Text(zh: "服装", en: "Clothing")
        case .pose: Text(zh: "头肩姿势不正", en: "Pose of head or shoulders")
        case .retouched: Text(zh: "照片经过修饰", en: "Retouched")
        case .rephotographed: Text(zh: "翻拍", en: "Photo of a photo or screen")
        case .anotherPerson: Text(zh: "不是本人", en: "Another person")
        case .hat: Text(zh: "帽子或头饰", en: "Hat or head covering")
        case .jewellery: Text(zh: "首饰或发饰", en: "Jewellery or hair ornaments")
        case .ears: Text(zh: "耳朵没有露出", en: "Ears covered")
        case .makeUp: Text(zh: "妆容过浓", en: "Heavy make-up")
        case .lenses: Text(zh: "美瞳或有色镜片", en: "Coloured lenses")
        case .pattern: Text(zh: "衣服花纹复杂", en: "Busy pattern on the clothes")
        case .selfie: Text(zh: "自拍", en: "Selfie")
        case .other: Text(zh: "其他", en: "Other")
        }
    }

    /// What a student does about a reason of refusal.
    package static func reasonAdvice(
        _ reason: RefusalReason,
        glasses: GlassesPolicy = .forbidden,
    ) -> Text {
        switch reason {
        case .cutOut:
            Text(
                zh: "请站在平整、颜色单一的墙前，离墙约一米，头发整理整齐后重拍。",
                en: "Stand about a metre before a plain wall, with tidy hair, and take it again.",
            )
        case .framing:
            Text(
                zh: "请让头部居中，头顶上方留出空间，拍到胸前第三颗纽扣。",
                en: "Keep your head in the middle with room above, down to the third button.",
            )
        case .lighting:
            Text(
                zh: "请面向窗户或均匀的灯光，避免一侧脸发暗或反光。",
                en: "Face a window or even light; avoid a dark half of the face and glare.",
            )
        case .blurred:
            Text(
                zh: "请擦净镜头，请人拿稳手机，对焦在脸上再拍。",
                en: "Wipe the lens, have the phone held still, and focus on the face.",
            )
        case .expression:
            Text(
                zh: "请自然闭嘴，表情平静，不露齿。",
                en: "Close your mouth and keep a calm face, without showing teeth.",
            )
        case .eyes:
            Text(
                zh: "请睁开双眼，平视镜头。",
                en: "Open both eyes and look straight into the camera.",
            )
        case .hair:
            Text(
                zh: "请把刘海拨开、头发扎好，露出两条眉毛和双眼。",
                en: "Brush your fringe aside and tie your hair; show both brows and eyes.",
            )
        case .glasses: glassesAdvice(glasses)
        case .clothing:
            Text(
                zh: "请换上与蓝色背景区分明显、有领的衣服，建议西装或白衬衫，不要蓝色。",
                en: "Wear a collar in a colour unlike the blue ground, such as a suit or a white "
                    + "shirt.",
            )
        case .pose:
            Text(
                zh: "请坐正，双肩放平，头不要歪或转向一侧。",
                en: "Sit upright with level shoulders; neither tilt nor turn your head.",
            )
        case .retouched:
            Text(
                zh: "请关闭美颜和滤镜，上传未经修饰的照片。",
                en: "Switch off beauty modes and filters, and send an unedited photo.",
            )
        case .rephotographed:
            Text(
                zh: "请直接拍摄本人，不要翻拍照片或屏幕。",
                en: "Take a photo of yourself, not of a print or a screen.",
            )
        case .anotherPerson:
            Text(
                zh: "请由本人拍摄。如有疑问，请联系采集中心。",
                en: "The photo must show you. If this seems wrong, contact the centre.",
            )
        case .hat:
            Text(
                zh: "请摘下帽子、头巾和发箍后重拍。因宗教或医疗原因须佩戴的，不得遮脸或投下阴影。",
                en:
                    "Take off hat, scarf or hair band. What you wear for reasons of faith or health "
                    + "must neither hide your face nor throw a shadow on it.",
            )
        case .jewellery:
            Text(
                zh: "请摘下耳环、耳钉、项链、鼻环、唇钉和醒目的发夹后重拍。",
                en: "Take off earrings, studs, necklace, nose and lip rings and showy hairpins.",
            )
        case .ears:
            Text(
                zh: "请把头发拨到耳后或扎起，露出双耳。",
                en: "Put your hair behind your ears or tie it, so that both ears show.",
            )
        case .makeUp:
            Text(
                zh: "请卸去浓妆，素颜或淡妆后重拍。",
                en: "Take off heavy make-up; none or a little is fine.",
            )
        case .lenses:
            Text(
                zh: "请摘下美瞳或有色镜片，露出眼睛本来的颜色。",
                en: "Take out coloured lenses, so that your eyes have their own colour.",
            )
        case .pattern:
            Text(
                zh: "请换上没有条纹和复杂图案的衣服，建议西装或白衬衫。",
                en: "Wear clothes without stripes or a busy pattern, such as a suit or a white "
                    + "shirt.",
            )
        case .selfie:
            Text(
                zh: "请让别人用后置相机为你拍，站在辅助线框正中。",
                en: "Have someone take it with the rear camera, with you in the middle of the "
                    + "guide frame.",
            )
        case .other: Text(zh: "请按说明修改后重拍。", en: "Follow the remark and take it again.")
        }
    }

    private static func glassesReason(_ policy: GlassesPolicy) -> Text {
        switch policy {
        case .forbidden: Text(zh: "戴眼镜", en: "Glasses")
        case .clearOnly: Text(zh: "眼镜有色、反光或遮住眼睛", en: "Glasses tinted, with glare or over the eyes")
        case .allowed: Text(zh: "眼镜反光或遮住眼睛", en: "Glasses with glare or over the eyes")
        }
    }

    private static func glassesAdvice(_ policy: GlassesPolicy) -> Text {
        switch policy {
        case .forbidden:
            Text(zh: "请摘下眼镜后重拍。", en: "Take off your glasses and take it again.")
        case .clearOnly:
            Text(
                zh: "请换无色透明的眼镜或摘下眼镜，避开反光，镜框不遮住眼睛。",
                en: "Wear clear glasses or none, without glare, with a frame that leaves your eyes "
                    + "free.",
            )
        case .allowed:
            Text(
                zh: "可以戴眼镜，但请换个方向避开反光，镜框不遮住眼睛。",
                en: "Glasses are fine, but turn until they do not reflect, and keep the frame off "
                    + "your eyes.",
            )
        }
    }
}
