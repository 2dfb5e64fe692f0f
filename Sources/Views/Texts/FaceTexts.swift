import Domain

/// The words about who looks at a face: the agreement to face processing, and placing by hand.
extension Text {
    static let faceTitle = Text(zh: "照片由谁检测？", en: "Who checks your photo?")
    static let faceLead = Text(
        zh: "机器检测要处理你的人脸，所以单独征得你的同意。两种方式都能完成采集，费用和期限相同。",
        en:
            "Checking by machine processes your face, so we ask you separately. Either way leads to "
            + "your photo, at the same price and by the same time.",
    )
    static let faceFacts = [
        Text(
            zh: "机器检测时，系统找到照片里的人脸，测量头顶、眼睛和脸宽的位置，判断是否睁眼、端正、清楚。",
            en: "The machine finds the face, measures where hair, eyes and cheeks are, and tells "
                + "whether eyes are open, the head is level and the picture is sharp.",
        ),
        Text(
            zh: "测量结果只用于这张照片的检测和审核。不做人脸识别，不保存人脸特征，不用于训练。",
            en: "The measures serve the check and the review of this photo only: no face "
                + "recognition, no face template, no training.",
        ),
        Text(
            zh: "你随时可以在“个人中心”改变选择，之后的照片按新的选择处理。",
            en: "You can change your mind under My account at any time; it holds for photos from "
                + "then on.",
        ),
    ]
    static let faceQuestion = Text(zh: "你的选择", en: "Your choice")

    static func faceAnswer(_ answer: FaceConsent.Answer) -> (name: Text, meaning: Text) {
        switch answer {
        case .agreed:
            (
                Text(zh: "同意机器检测", en: "The machine may check it"),
                Text(
                    zh: "约一秒出结果，哪里不合格马上告诉你。",
                    en: "You hear within a second what has to change.",
                )
            )
        case .declined:
            (
                Text(zh: "不同意，由老师人工查看", en: "No, let people look"),
                Text(
                    zh: "不检测人脸，由你自己摆好取景框；系统只裁剪和缩放，不换背景。",
                    en: "No face is looked for. You place the frame yourself; we crop and scale "
                        + "only, and the background stays.",
                )
            )
        }
    }

    static let faceProcessing = Text(zh: "人脸检测", en: "Checking by machine")
    static let notAskedYet = Text(zh: "还没有选择", en: "Not chosen yet")

    static func faceLine(_ consent: FaceConsent) -> Text {
        let (answer, when) = (faceAnswer(consent.answer).name, fullMoment(consent.answeredAt))
        return Text(
            zh: "人脸检测 \(consent.version) 版：\(answer.zh)，\(when.zh)",
            en: "Checking by machine, version \(consent.version): \(answer.en), on \(when.en)",
        )
    }

    static let placingTitle = Text(zh: "摆好取景框", en: "Place the frame")
    static let placingLead = Text(
        zh: "按你的选择，没有检测人脸。拖动照片，或用下面的按钮，让头顶和眼睛落在色带里，头在轮廓正中。",
        en:
            "As you chose, no face was looked for. Drag the picture, or use the buttons, until hair "
            + "and eyes are in their bands and the head is in the outline.",
    )
    static let placeHere = Text(zh: "就用这个位置", en: "Use this frame")

    static func move(_ move: Placement.Move) -> Text {
        switch move {
        case .left: Text(zh: "取景框左移", en: "Frame left")
        case .right: Text(zh: "取景框右移", en: "Frame right")
        case .up: Text(zh: "取景框上移", en: "Frame up")
        case .down: Text(zh: "取景框下移", en: "Frame down")
        case .closer: Text(zh: "放大人像", en: "Closer")
        case .farther: Text(zh: "缩小人像", en: "Farther")
        }
    }

    static let placedLead = Text(
        zh: "这是将要提交审核的样子：只裁剪和缩放。按你的选择没有机器检测，是否合格由老师判断。",
        en: "This is what will be reviewed: cropped and scaled only. As you chose, no machine "
            + "checked it; the reviewers decide.",
    )
    static let placedTitle = Text(zh: "照片准备好了", en: "Your photo is ready")
    static let lookedAtByPeople = Text(zh: "由老师查看的项目", en: "What people will look at")
    static let assessedByPerson = Text(zh: "没有机器检测", en: "No check by machine")
    static let assessedByPersonMeans = Text(
        zh: "这位同学不同意机器处理人脸：没有检测和测量，取景框由本人摆放，背景是原样。请逐项查看，全部由你决定。",
        en:
            "This student did not agree to face processing: nothing was found or measured, the frame "
            + "was placed by hand and the background is as taken. Look at every item; all is yours "
            + "to decide.",
    )
}
