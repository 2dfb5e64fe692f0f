/// The words of the picture of an account (头像).
extension Text {
    static let updateAvatar = Text(zh: "更新头像", en: "Change my picture")
    static let avatarLead = Text(
        zh: "只有你自己看得到，与采集的照片无关。没有头像时显示称呼的第一个字。",
        en: "Only you see it, and it has nothing to do with your graduation photo. Without one we "
            + "show your initial.",
    )
    static let avatarPicture = Text(zh: "头像图片", en: "Picture")
    static let avatarHint = Text(
        zh: "系统截取图片正中的方形，缩小后保存，不保留拍摄时间和地点。",
        en: "We keep a small square from its middle, without the time and place it was taken.",
    )
    static let saveAvatar = Text(zh: "保存头像", en: "Save the picture")
    static let removeAvatar = Text(zh: "删除头像", en: "Remove the picture")
    static let keptAvatar = Text(zh: "头像", en: "Picture of the account")
    static let keptAvatarFor = Text(
        zh: "只显示给你自己，加密保存，注销时一起删除。",
        en: "Shown to you alone, kept encrypted, deleted with the account.",
    )
    static let ownAvatar = Text(zh: "已上传", en: "Uploaded")
    static let drawnAvatar = Text(zh: "没有，显示称呼的第一个字", en: "None; we show your initial")
}
