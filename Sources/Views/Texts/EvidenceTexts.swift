import Domain

/// The words about how a photo was taken, for reviewers.
extension Text {
    static let howItWasTaken = Text(zh: "怎么拍的", en: "How it was taken")
    static let cameFrom = Text(zh: "来源", en: "Came from")
    static let whichCamera = Text(zh: "摄像头", en: "Camera")
    static let saidBy = Text(zh: "依据", en: "Said by")
    static let cameraModel = Text(zh: "机型", en: "Model")
    static let sentAfter = Text(zh: "拍后多久上传", en: "Sent after")
    static let sentFrom = Text(zh: "上传设备", en: "Sent from")

    static func cameFrom(_ source: PhotoSource) -> Text {
        switch source {
        case .camera: Text(zh: "拍照", en: "Camera")
        case .album: Text(zh: "相册", en: "Album")
        }
    }

    static func facing(_ facing: CaptureEvidence.Facing) -> Text {
        switch facing {
        case .rear: Text(zh: "后置", en: "Rear")
        case .front: Text(zh: "前置", en: "Front")
        }
    }

    static func witness(_ witness: CaptureEvidence.Witness) -> Text {
        switch witness {
        case .page: Text(zh: "页面里的相机", en: "The page's camera")
        case .file: Text(zh: "照片文件里的记录", en: "The photo's own file")
        }
    }

    static func pixels(_ width: Int, by height: Int) -> Text {
        Text(zh: "\(width) × \(height) 像素", en: "\(width) × \(height) pixels")
    }

    /// A length of time in its largest whole unit.
    static func duration(_ seconds: Int) -> Text {
        switch seconds {
        case ..<120: Text(zh: "\(seconds) 秒", en: seconds == 1 ? "1 second" : "\(seconds) seconds")
        case ..<7200: Text(zh: "\(seconds / 60) 分钟", en: "\(seconds / 60) minutes")
        case ..<172_800: Text(zh: "\(seconds / 3600) 小时", en: "\(seconds / 3600) hours")
        default: Text(zh: "\(seconds / 86_400) 天", en: "\(seconds / 86_400) days")
        }
    }

    /// Why one should look twice, without saying that it is wrong.
    static func captureDoubt(_ doubt: CaptureDoubt) -> Text {
        switch doubt {
        case .noEvidence:
            Text(
                zh: "没有拍摄记录：不知道用的哪个摄像头、何时拍的。请看照片本身。",
                en: "Nothing is known of how it was taken. Judge by the photo itself.",
            )
        case .facingUnknown:
            Text(
                zh: "浏览器没有说明是前置还是后置摄像头。",
                en: "The browser did not say whether it was the rear camera.",
            )
        case .frontCamera:
            Text(zh: "前置摄像头拍摄，可能是自拍。", en: "Taken with the front camera: maybe a selfie.")
        case .old(let seconds):
            Text(
                zh: "拍摄 \(duration(seconds).zh)后才上传，可能不是现场拍的。",
                en: "Sent \(duration(seconds).en) after it was taken: maybe not taken for this.",
            )
        }
    }
}
