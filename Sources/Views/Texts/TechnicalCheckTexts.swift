import Domain
import Foundation

/// The words of the technical check and of what it finds.
extension Text {
    static let technicalCheck = Text(zh: "技术检测", en: "Technical check")
    static let technicalCheckLead = Text(
        zh: "采集结束后，对全部已提交的照片再检测一次：美化、修图、翻拍、与其他订单同版。"
            + "发现的问题由老师逐张判断，系统不会自动处理任何人。",
        en: "After closing, every photo that was handed in is looked at again for beautifying, "
            + "editing, photos of photos, and shots used in other orders. People judge each "
            + "finding; nothing happens to anybody by itself.",
    )
    static let technicalCheckOpen = Text(zh: "打开技术检测", en: "Open the technical check")
    static let startCheck = Text(zh: "开始检测", en: "Start the check")
    static let continueCheck = Text(zh: "继续检测", en: "Go on with the check")
    static let foundPhotos = Text(zh: "有发现", en: "With findings")
    static let cleanPhotos = Text(zh: "没有发现", en: "Without findings")
    static let unreadablePhotos = Text(zh: "无法检测", en: "Could not be read")
    static let findingsHeading = Text(zh: "检测发现", en: "Findings")
    static let noFindingsYet = Text(
        zh: "还没有发现。",
        en: "Nothing has been found.",
    )
    static let foundAt = Text(zh: "发现时间", en: "Found")
    static let evidence = Text(zh: "依据", en: "Evidence")
    static let findingTitle = Text(zh: "判断检测发现", en: "Judge a finding")
    static let evidenceSoftware = Text(zh: "文件记录的软件", en: "Program named by the file")
    static let evidenceMeasuredBy = Text(zh: "检测版本", en: "Measured by")
    static let sameShot = Text(zh: "与另一订单同版", en: "The same shot as in another order")
    static let checkedPhotoAlt = Text(zh: "学生上传的原图", en: "The original as uploaded")
    static let studentsPhoto = Text(zh: "这张照片", en: "This photo")
    static let findingOutcome = Text(zh: "你的判断", en: "Your judgement")
    static let findingDismiss = Text(zh: "照片没有问题", en: "Nothing is wrong with the photo")
    static let findingDismissHint = Text(
        zh: "关闭这条发现，学生不会收到消息。",
        en: "The finding is closed; the student is not told.",
    )
    static let findingPropose = Text(zh: "建议撤销采集", en: "Propose to revoke the capture")
    static let findingProposeHint = Text(
        zh: "由另一位老师确认后才生效。",
        en: "It takes effect only when a second person confirms.",
    )
    static let findingWords = Text(zh: "理由", en: "Your reasons")
    static let findingWordsHint = Text(
        zh: "写明照片哪里有问题、凭什么判断；建议撤销时学生会看到。"
            + "\(Sanction.words.lowerBound) 到 \(Sanction.words.upperBound) 个字。",
        en: "Say what is wrong and how you know; where you propose to revoke, the student reads "
            + "it. \(Sanction.words.lowerBound) to \(Sanction.words.upperBound) characters.",
    )
    static let banUntilField = Text(zh: "暂停采集到", en: "Ban until the end of")
    static let banUntilHint = Text(
        zh: "建议撤销时填写；到这一天结束时自动解除。",
        en: "Only for a proposal; the ban ends by itself with this day.",
    )
    static let findingSend = Text(zh: "提交判断", en: "Send the judgement")

    static func checkProgress(_ done: Int, of total: Int) -> Text {
        Text(zh: "已检测 \(done) / \(total) 张", en: "\(done) of \(total) photos checked")
    }

    static func checkStartedAt(_ date: Date) -> Text {
        let when = fullMoment(date)
        return Text(zh: "开始于 \(when.zh)", en: "Started \(when.en)")
    }

    static func photosToCheck(_ count: Int) -> Text {
        Text(
            zh: "有 \(count) 张已提交的照片可以检测。",
            en: "\(count) \(count == 1 ? "photo" : "photos") can be checked.",
        )
    }

    static func checkWhenClosed(_ end: Date) -> Text {
        let when = fullMoment(end)
        return Text(
            zh: "采集到 \(when.zh) 结束，结束后才能检测。",
            en: "The collection is open until \(when.en); the check can start after that.",
        )
    }

    static func twin(_ twin: Evidence.Twin) -> Text {
        Text(
            zh: "图像相差 \(twin.pictureDistance)/64，人脸相差 \(twin.faceDistance)/64，"
                + "\(twin.isOfSameAccount ? "同一账号" : "不同账号")",
            en: "pictures differ in \(twin.pictureDistance)/64 signs, faces in "
                + "\(twin.faceDistance)/64, \(twin.isOfSameAccount ? "same" : "another") account",
        )
    }

    static func findingState(_ state: FindingState) -> Text {
        switch state {
        case .open: Text(zh: "待判断", en: "To be judged")
        case .dismissed: Text(zh: "没有问题", en: "Nothing wrong")
        case .pursued: Text(zh: "已建议撤销", en: "Revocation proposed")
        }
    }
}
