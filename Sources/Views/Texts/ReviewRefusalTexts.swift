package import Domain

extension Text {
    /// Why a photo was refused, in a word or two.
    package static func reason(_ reason: RefusalReason) -> Text {
        switch reason {
        case .cutOut: Text(zh: "抠图有缺损或残留", en: "Cut-out has holes or remains")
        case .framing: Text(zh: "构图不合规格", en: "Framing")
        case .lighting: Text(zh: "光线不均或过暗过亮", en: "Lighting")
        case .blurred: Text(zh: "模糊", en: "Blurred")
        case .expression: Text(zh: "表情不端正", en: "Expression")
        case .eyes: Text(zh: "眼睛未睁开或未平视", en: "Eyes closed or not ahead")
        case .hair: Text(zh: "头发遮挡眉、眼或耳", en: "Hair covers brows, eyes or ears")
        case .glasses: Text(zh: "眼镜", en: "Glasses")
        case .clothing: Text(zh: "服装", en: "Clothing")
        case .pose: Text(zh: "头肩姿势不正", en: "Pose of head or shoulders")
        case .retouched: Text(zh: "照片经过修饰", en: "Retouched")
        case .rephotographed: Text(zh: "翻拍", en: "Photo of a photo or screen")
        case .anotherPerson: Text(zh: "不是本人", en: "Another person")
        case .other: Text(zh: "其他", en: "Other")
        }
    }

    /// What a student does about a reason of refusal.
    package static func reasonAdvice(_ reason: RefusalReason) -> Text {
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
                zh: "请把头发拨到耳后，露出眉毛、眼睛和双耳。",
                en: "Put your hair behind your ears; show brows, eyes and both ears.",
            )
        case .glasses:
            Text(zh: "请摘下眼镜后重拍。", en: "Take off your glasses and take it again.")
        case .clothing:
            Text(
                zh: "请换上与蓝色背景区分明显、有领的衣服，摘下帽子和首饰。",
                en: "Wear a collar in a colour unlike the blue ground; no hat, no jewellery.",
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
        case .other: Text(zh: "请按说明修改后重拍。", en: "Follow the remark and take it again.")
        }
    }

    /// Why a review cannot be decided, and what to do.
    package static func refusal(_ error: ReviewError) -> Text {
        switch error {
        case .stageNotYours:
            Text(
                zh: "这一审核阶段不属于你的角色。请领取下一张。",
                en: "This stage of review is not part of your role. Take the next photo.",
            )
        case .samePersonTwice:
            Text(
                zh: "初审与终审须由两位老师分别完成。这张照片的初审是你做的，请交给另一位终审员。",
                en:
                    "First and final review need two persons. You did the first, so someone else decides.",
            )
        case .alreadyDecided:
            Text(
                zh: "这张照片已有审核结果，无需再审。",
                en: "This photo has been decided already.",
            )
        case .leaseLost:
            Text(
                zh: "保留时间已过，你的决定没有记录。请领取下一张。",
                en:
                    "Your hold on this photo has ended and the decision was not recorded. Take the next.",
            )
        case .reasonMissing: Text(zh: "请至少选择一个驳回原因", en: "Choose at least one reason")
        case .remarkMissing:
            Text(
                zh: "选择“其他”时，请写明同学需要改什么",
                en: "With \"Other\", write what the student has to change",
            )
        case .remarkTooLong(let count, let limit):
            Text(
                zh: "补充说明最多 \(limit) 字，现在 \(count) 字",
                en: "The remark may have \(limit) characters; it has \(count)",
            )
        case .tooLateToUndo:
            Text(
                zh: "撤回时间已过，决定已生效并通知同学。如确有误，请联系中心管理员。",
                en: "The decision has taken effect. If it was wrong, tell the centre administrator.",
            )
        case .notDecided:
            Text(zh: "这张照片还没有审核结果。", en: "This photo has not been decided yet.")
        case .notFound:
            Text(
                zh: "没有找到这张照片，可能已被同学撤回。请领取下一张。",
                en: "This photo was not found; the student may have withdrawn it. Take the next.",
            )
        case .queueEmpty: Text(zh: "现在没有待审核的照片。", en: "No photos are waiting for review.")
        }
    }

    /// The title of the page that tells why a review did not go on.
    static func refusalTitle(_ error: ReviewError) -> Text {
        switch error {
        case .leaseLost: leaseOverTitle
        case .samePersonTwice: Text(zh: "需要另一位老师", en: "A second person is needed")
        case .alreadyDecided: Text(zh: "已有审核结果", en: "Already decided")
        case .tooLateToUndo: Text(zh: "不能再撤回", en: "Too late to undo")
        case .stageNotYours: Text(zh: "不属于你的阶段", en: "Not your stage")
        case .queueEmpty: queueEmptyTitle
        case .reasonMissing, .remarkMissing, .remarkTooLong, .notDecided, .notFound:
            Text(zh: "无法继续审核", en: "This review cannot go on")
        }
    }

    static let queueEmptyTitle = Text(zh: "没有待审核的照片", en: "No photos waiting")
    static let queueEmptyAdvice = Text(
        zh: "有新照片时，这里会自动显示。",
        en: "New photos appear here by themselves.",
    )
}
