/// The words of the rules, the camera and the result.
extension Text {
    static let rulesTitle = Text(zh: "拍照要求", en: "How to take the photo")
    static let rulesLead = Text(
        zh: "做好这四点，多半一次就能通过。",
        en: "Get these four things right and it usually passes the first time.",
    )
    static let ruleRoom = Text(zh: "上方留空，拍到胸口", en: "Room above, down to the chest")
    static let ruleLight = Text(zh: "光线均匀，背景干净", en: "Even light, plain wall")
    static let ruleFace = Text(zh: "五官清楚，表情自然", en: "Your whole face, calm")
    static let ruleFree = Text(
        zh: "检测不限次数，不满意可以一直重拍。",
        en: "Checks are not counted: take it again as often as you like.",
    )
    static let toCamera = Text(zh: "去拍照", en: "Take the photo")

    static func ruleRoomDetail(above: (Int, Int), face: (Int, Int)) -> Text {
        let (room, width) = (percents(above), percents(face))
        return Text(
            zh: "头顶上方留照片高度的 \(room)，脸宽占 \(width)，拍到第三颗纽扣。宁可站远一点。",
            en: "Leave \(room) of the height above your head; the face takes \(width) of the "
                + "width; show the third button. If in doubt, stand further back.",
        )
    }

    /// A range that no line breaks: word joiners hold the dash.
    private static func percents(_ range: (Int, Int)) -> String {
        "\(range.0)\u{2060}–\u{2060}\(range.1)%"
    }

    static let cameraTitle = Text(zh: "拍照", en: "Take the photo")
    static let cameraLead = Text(
        zh: "请同学用后置相机拍，不要自拍。",
        en: "Have someone take it with the rear camera, not a selfie.",
    )
    static let cameraLeadAlbum = Text(
        zh: "选择相机拍下的原图，不要截图或聊天软件里的图。",
        en: "Choose the original from the camera, not a screenshot or a picture from a chat.",
    )
    static let photoFormats = Text(
        zh: "JPEG、PNG、WebP 或 HEIC，最大 20 MB。",
        en: "JPEG, PNG, WebP or HEIC, up to 20 MB.",
    )

    static let checkingTitle = Text(zh: "正在检测照片", en: "Checking your photo")
    static let checkingLead = Text(
        zh: "大约一秒。结果会自动显示。",
        en: "This takes about a second. The result appears by itself.",
    )

    static let passedTitle = Text(zh: "照片合格", en: "Your photo passed")
    static let useThisPhoto = Text(zh: "用这张照片", en: "Use this photo")
    static let takeAnother = Text(zh: "重拍一张", en: "Take another")
    static let allChecks = Text(zh: "检测项目", en: "All checks")
    static let yourPhotoAlt = Text(zh: "你上传的照片", en: "The photo you sent")
    static let standardPhotoAlt = Text(zh: "蓝色背景的标准照片", en: "The finished photo on blue")

    static let unreadableTitle = Text(zh: "照片无法读取", en: "The photo cannot be read")
    static let unreadableAdvice = Text(
        zh: "文件可能已损坏，或不是照片。请重新选择 JPEG、PNG、WebP 或 HEIC 原图。",
        en: "The file may be damaged or is not a picture. Choose the original as JPEG, PNG, WebP "
            + "or HEIC.",
    )
    static let refusedTitle = Text(zh: "照片需要重拍", en: "The photo needs another try")
    static let otherChecks = Text(zh: "其他检测项目", en: "The other checks")

    static func refusedLead(_ count: Int) -> Text {
        Text(
            zh: "有 \(count) 处需要改，编号标在照片上。重拍免费，不限次数。",
            en: count == 1
                ? "One thing has to change; it is marked on the photo. Another try is free."
                : "\(count) things have to change; numbers mark them on the photo. Another try is free.",
        )
    }
}
