import Domain

extension Text {
    /// About a finished photo whose file no way of writing brings into the allowed size.
    static func aboutTheFile(_ check: Check) -> Text {
        let bytes = check.number(check.value)
        let most = check.number(check.allowed?.high)
        let least = check.number(check.allowed?.low)
        guard check.advice == .findMoreLight else {
            return Text(
                zh: "照片细节太少：质量最高时文件也只有 \(bytes) 字节，至少要 \(least)。请上传相机原图。",
                en: "The photo has too little detail: even at the best quality its file has "
                    + "\(bytes) bytes, at least \(least) are needed. Upload the original from "
                    + "the camera.",
            )
        }
        return Text(
            zh: "照片噪点太多：质量最低时文件也有 \(bytes) 字节，最多 \(most)。请到明亮处重新拍摄。",
            en: "The photo is too grainy: even at the lowest quality its file has \(bytes) bytes, "
                + "at most \(most) are allowed. Take another one in brighter light.",
        )
    }
}
