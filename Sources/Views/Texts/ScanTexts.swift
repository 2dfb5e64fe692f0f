import Domain

/// The words of photographing a document.
extension Text {
    static let scanTitle = Text(zh: "拍证件识别", en: "Photograph the document")
    static let scanLead = Text(
        zh: "拍身份证人像面，或护照的资料页。系统读出文字后立即删除照片，只保存你确认过的内容。",
        en:
            "Photograph the side of the ID card with the portrait, or the data page of the passport. "
            + "The picture is deleted as soon as it was read; only what you confirm is kept.",
    )
    static let scanKind = Text(zh: "证件", en: "Document")
    static let scanCard = Text(zh: "居民身份证（人像面）", en: "Resident identity card (portrait side)")
    static let scanPassport = Text(zh: "护照资料页", en: "Data page of a passport")
    static let scanPicture = Text(zh: "证件照片", en: "Picture of the document")
    static let scanPictureHint = Text(
        zh: "放平、拍满、光线均匀，四个角都在画面里，不要反光。",
        en: "Lay it flat, fill the frame, show all four corners, avoid reflections.",
    )
    static let scanRead = Text(zh: "识别", en: "Read it")
    static let typeInstead = Text(zh: "不拍照，直接输入号码", en: "Enter the number without a photo")
    static let confirmScanTitle = Text(zh: "核对证件信息", en: "Check what was read")
    static let confirmScanLead = Text(
        zh: "照片已经删除。请对照证件逐项核对，有错就改，确认后保存。",
        en: "The picture is deleted. Check every line against the document, correct it, then save.",
    )
    static let sex = Text(zh: "性别", en: "Sex")
    static let birthDate = Text(zh: "出生日期", en: "Date of birth")
    static let birthDateHint = Text(zh: "例如 2004-05-06", en: "Such as 2004-05-06")
    static let choose = Text(zh: "请选择", en: "Choose")
    static let readSurely = Text(
        zh: "已核验：证件上的几处互相一致",
        en: "Checked: the document agrees with itself"
    )
    static let readDoubtfully = Text(
        zh: "识别不确定，请仔细核对",
        en: "Not read for certain, check it closely",
    )
    static let notRead = Text(zh: "没有读出，请输入", en: "Not read, please enter it")
    static let saveConfirmed = Text(zh: "核对无误，保存", en: "It is right, save it")
    static let scanAgain = Text(zh: "重新拍一张", en: "Photograph it again")
}
