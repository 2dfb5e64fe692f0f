import Domain

extension Text {
    // Taking and sending a picture
    static let choosePhoto = Text(zh: "从相册选择", en: "Choose from album")
    static let choosePicture = Text(zh: "选择图片或拍照", en: "Choose or take a picture")
    static let noPictureYet = Text(zh: "还没有选择", en: "None chosen yet")
    static let takePhoto = Text(zh: "拍照", en: "Take a photo")
    static let openCamera = Text(zh: "打开相机拍照", en: "Open the camera")
    static let shoot = Text(zh: "拍摄", en: "Take the photo")
    static let torch = Text(zh: "补光", en: "Light")
    static let threeSeconds = Text(zh: "3 秒", en: "3 s")
    static let cameraHint = Text(
        zh: "请同学用后置相机为你拍摄：头在轮廓内，眼睛在下方色带内。",
        en:
            "Have someone take it with the rear camera: head in the outline, eyes in the lower band.",
    )
    static let guideHair = Text(zh: "头顶", en: "Top of hair")
    static let guideEyes = Text(zh: "眼睛", en: "Eyes")
    static let sending = Text(zh: "正在上传", en: "Uploading")
    static let waitingForNetwork = Text(
        zh: "网络中断，恢复后会从断开处继续上传。",
        en: "Connection lost. The upload goes on from where it stopped.",
    )
    static let uploadFailed = Text(
        zh: "上传没有完成。请检查网络后再选一次照片，已上传的部分不会重传。",
        en: "The upload did not finish. Check your connection and choose the photo again.",
    )
    static let uploadRefused = Text(
        zh: "这份文件没有被接受。请刷新页面后再试。",
        en: "This file was not accepted. Reload the page and try again.",
    )
    static let fileEmpty = Text(zh: "这份文件是空的，请另选一张。", en: "This file is empty. Choose another.")
    static let connectionLost = Text(
        zh: "连接中断，正在重新连接。",
        en: "Connection lost, trying again.",
    )

    /// What to do where the browser may not use the camera.
    static func cameraDenied(_ source: BatchPolicy.PhotoSource) -> Text {
        let instead = insteadOfCamera(source)
        return Text(
            zh: "相机未获许可。请在浏览器设置中允许使用相机，\(instead.zh)",
            en: "The camera is not allowed. Allow it in the settings of your browser, "
                + instead.en,
        )
    }

    /// What to do where there is no rear camera; the front one is never used.
    static func cameraAbsent(_ source: BatchPolicy.PhotoSource) -> Text {
        let instead = insteadOfCamera(source)
        return Text(
            zh: "没有找到后置相机，这里不用前置相机拍。请换一部手机，\(instead.zh)",
            en: "No rear camera was found, and the front one is not used here. Use another phone, "
                + instead.en,
        )
    }

    /// Why the camera that opened is not used, and what to do.
    static func cameraIsFront(_ source: BatchPolicy.PhotoSource) -> Text {
        let instead = insteadOfCamera(source)
        return Text(
            zh: "打开的是前置相机，这次采集不收自拍。请换一部手机，\(instead.zh)",
            en: "The front camera opened, and selfies are not taken here. Use another phone, "
                + instead.en,
        )
    }

    private static func insteadOfCamera(_ source: BatchPolicy.PhotoSource) -> Text {
        switch source {
        case .camera:
            Text(
                zh: "或点“拍照”打开手机自带的相机。",
                en: "or open the phone's own camera with “Take a photo”.",
            )
        case .album, .both: Text(zh: "或从相册选择照片。", en: "or choose a photo from the album.")
        }
    }

    static func fileTooBig(megabytes: Int) -> Text {
        Text(
            zh: "照片超过 \(megabytes) MB，请另选一张。",
            en: "The photo is larger than \(megabytes) MB. Choose another.",
        )
    }

    // Looking at a picture
    static let showMeasures = Text(zh: "显示标线", en: "Show measures")
    static let showMarks = Text(zh: "显示编号", en: "Show marks")
    static let before = Text(zh: "原照片", en: "Before")
    static let after = Text(zh: "处理后", en: "After")
    static let compareBeforeAfter = Text(zh: "拖动比较前后", en: "Drag to compare before and after")
    static let checking = Text(zh: "检测中", en: "Checking")
    static let passed = Text(zh: "通过", en: "Passed")
    static let takeCare = Text(zh: "请留意", en: "Take care")
    static let mustChange = Text(zh: "需要重拍", en: "Needs a new photo")
    static let personWillLook = Text(zh: "由老师判断", en: "A person will look")

    static func allowedRange(_ range: Text) -> Text {
        Text(zh: "需要 \(range.zh)", en: "needs \(range.en)")
    }
}
