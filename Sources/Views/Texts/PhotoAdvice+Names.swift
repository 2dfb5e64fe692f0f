package import Domain

extension Text {
    /// What a check is called on pages.
    package static func name(of check: CheckID) -> Text {
        switch check {
        case .pictureAssessable: Text(zh: "照片可以检查", en: "The picture can be checked")
        case .fileFormat: Text(zh: "文件格式", en: "File format")
        case .originalFileSize: Text(zh: "原图大小", en: "Size of the upload")
        case .imageDimensions: Text(zh: "照片尺寸", en: "Picture size")
        case .imageDensity: Text(zh: "分辨率标记", en: "Stated resolution")
        case .compressionArtifacts: Text(zh: "压缩痕迹", en: "Traces of compression")
        case .singleFacePresent: Text(zh: "只有一张人脸", en: "Exactly one face")
        case .nobodyElse: Text(zh: "没有旁人", en: "Nobody else")
        case .headSize: Text(zh: "人脸大小", en: "Size of the face")
        case .interEyeDistance: Text(zh: "人脸清晰度", en: "Pixels on the face")
        case .headPoseRoll: Text(zh: "头部端正", en: "Head level")
        case .headPoseYaw: Text(zh: "正对镜头", en: "Facing the camera")
        case .headPosePitch: Text(zh: "平视", en: "Looking straight ahead")
        case .shouldersLevel: Text(zh: "双肩水平", en: "Shoulders level")
        case .eyesOpen: Text(zh: "眼睛睁开", en: "Eyes open")
        case .eyesVisible: Text(zh: "镜片不反光", en: "No glare on glasses")
        case .eyebrowsVisible: Text(zh: "眉毛露出", en: "Brows visible")
        case .mouthClosed: Text(zh: "嘴闭合", en: "Mouth closed")
        case .noGlasses: Text(zh: "眼镜", en: "Glasses")
        case .sharpness: Text(zh: "清楚", en: "Sharpness")
        case .underExposurePrevention: Text(zh: "不太暗", en: "Not too dark")
        case .overExposurePrevention: Text(zh: "不太亮", en: "Not too bright")
        case .noSkinGlare: Text(zh: "皮肤不反光", en: "No glare on the skin")
        case .illuminationUniformity: Text(zh: "光线均匀", en: "Even light")
        case .dynamicRange: Text(zh: "明暗层次", en: "Tonal range")
        case .naturalColour: Text(zh: "颜色自然", en: "Natural colour")
        case .marginAboveOfTheFaceInImage: Text(zh: "头顶空间", en: "Room above the hair")
        case .marginBelowOfTheFaceInImage: Text(zh: "下边空间", en: "Room below the chin")
        case .leftwardCropOfTheFaceInImage: Text(zh: "左边空间", en: "Room on the left")
        case .rightwardCropOfTheFaceInImage: Text(zh: "右边空间", en: "Room on the right")
        case .framing: Text(zh: "构图", en: "Framing")
        case .backgroundUniformity: Text(zh: "背景干净", en: "Plain background")
        case .backgroundColour: Text(zh: "背景颜色", en: "Background colour")
        case .noShadows: Text(zh: "背景无阴影", en: "No shadow behind")
        case .noText: Text(zh: "没有文字", en: "No text")
        case .noBorder: Text(zh: "没有边框", en: "No border")
        case .cutOut: Text(zh: "人像与背景分明", en: "Clear outline")
        case .clothingContrast: Text(zh: "衣服颜色", en: "Colour of clothing")
        case .notRephotographed: Text(zh: "不是翻拍", en: "Taken of the person")
        case .notRetouched: Text(zh: "没有修图", en: "Not retouched")
        case .notRefusedBefore: Text(zh: "不是被驳回过的照片", en: "Not refused before")
        case .fileSize: Text(zh: "文件大小", en: "File size")
        }
    }

    /// What a verdict is called on pages.
    package static func name(of verdict: Verdict) -> Text {
        switch verdict {
        case .pass: Text(zh: "合格", en: "Good")
        case .warn: Text(zh: "请留意", en: "Please check")
        case .cannotAssess: Text(zh: "待人工查看", en: "A reviewer will look")
        case .fail: Text(zh: "不合格", en: "Not accepted")
        }
    }
}
