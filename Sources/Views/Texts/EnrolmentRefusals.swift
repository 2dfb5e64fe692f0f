import Domain

extension Text {
    /// Why a proof of enrolment was not taken; other refusals of a batch have words of their own.
    static func enrolmentRefusal(_ error: BatchError) -> Text {
        switch error {
        case .lastFourMalformed:
            Text(
                zh: "请输入证件号码的最后 4 位，最后一位可能是 X",
                en: "Enter the last 4 characters of your ID number; the last may be X",
            )
        case .lastFourWrong(let tries):
            Text(
                zh: "与采集码里的证件号码不一致，还可以试 \(tries) 次",
                en: "This differs from the ID number of the capture code. Tries left: \(tries)",
            )
        case .lastFourUsedUp:
            Text(
                zh: "已经输错 5 次，请联系采集中心核对你的信息",
                en: "It was wrong five times. Ask the centre to check your data",
            )
        case .captureCodeNotFound:
            Text(
                zh: "图片里没有找到二维码。请在学信网长按采集码保存图片后上传，二维码要完整、清晰",
                en: "There is no QR code in this picture. Long-press your capture code at CHSI, "
                    + "save the picture and upload it, whole and sharp",
            )
        case .captureCodeUnreadable:
            Text(
                zh: "系统读不出这个二维码里的学籍，已为你加密保存。如果它不是学信网采集码，请换一张；"
                    + "如果是，请按本页下方的联系方式请采集中心人工核对",
                en: "We cannot read a study record from this code, and have kept it for you. If "
                    + "it is not "
                    + "your CHSI capture code, choose another; if it is, ask the centre below",
            )
        case .captureCodeExpired:
            Text(
                zh: "这个采集码已过期。请在学信网重新获取后上传",
                en: "This capture code has expired. Get a new one from CHSI and upload it",
            )
        case .captureCodeOfAnotherSchool:
            Text(
                zh: "这个采集码属于另一所学校。请返回首页，用你学校的特征码进入",
                en: "This capture code belongs to another school. Go home and enter the code of "
                    + "yours",
            )
        case .captureCodeOfAnotherLevel:
            Text(
                zh: "这个采集码的学历层次不在本次采集范围内。请核对是否选错采集任务",
                en: "The level of this capture code is not collected here. Check the collection",
            )
        case .captureCodeUsed:
            Text(
                zh: "这个采集码已由另一个账号使用。如果不是你本人，请联系采集中心",
                en: "Another account used this capture code. If that was not you, tell the centre",
            )
        case .featureCodeMalformed, .featureCodeMistyped, .featureCodeUnknown, .schoolUnknown,
            .schoolWithoutBatch, .notOpenYet, .closed, .outsideDailyHours, .featureCodeTaken,
            .formIncomplete, .notFound:
            Text(zh: "学籍没有核对成功", en: "Your enrolment was not confirmed")
        }
    }
}
