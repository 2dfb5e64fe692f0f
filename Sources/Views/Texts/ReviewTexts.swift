import Domain

/// The words of the review desk.
extension Text {
    static func stage(_ stage: ReviewStage) -> Text {
        switch stage {
        case .first: Text(zh: "初审", en: "First review")
        case .final: Text(zh: "终审", en: "Final review")
        }
    }

    static func reviewTitle(_ stage: ReviewStage, _ number: OrderNumber) -> Text {
        let name = Text.stage(stage)
        return Text(zh: "\(name.zh) \(number)", en: "\(name.en) of \(number)")
    }

    // The bar on top
    static let leaseUntil = Text(zh: "为你保留", en: "Held for you")

    static func dueBy(_ moment: Text) -> Text {
        Text(zh: "\(moment.zh) 前审完", en: "due by \(moment.en)")
    }

    static func overdueSince(_ moment: Text) -> Text {
        Text(zh: "已超过期限 \(moment.zh)", en: "overdue since \(moment.en)")
    }

    static func queueLength(_ count: Int) -> Text {
        Text(zh: "队列 \(count) 张", en: "\(count) in the queue")
    }

    static let leaseOverTitle = Text(zh: "保留时间已过", en: "This photo is no longer held for you")
    static let leaseOverAdvice = Text(
        zh: "其他审核员现在可能已领取这张照片。你可以重新领取下一张。",
        en: "Another reviewer may take it now. Take the next photo to go on.",
    )

    // The photos
    static let originalPhoto = Text(zh: "原照片", en: "As sent")
    static let standardPhoto = Text(zh: "标准照", en: "Standard photo")
    static let standardMissing = Text(
        zh: "没有生成标准照。",
        en: "No standard photo was made.",
    )

    static func originalFacts(_ width: Int, _ height: Int, _ size: Text) -> Text {
        Text(
            zh: "原照片 \(width) × \(height) · \(size.zh)",
            en: "As sent \(width) × \(height) · \(size.en)"
        )
    }

    static func standardFacts(_ width: Int, _ height: Int, _ size: Text) -> Text {
        Text(
            zh: "标准照 \(width) × \(height) · \(size.zh)",
            en: "Standard photo \(width) × \(height) · \(size.en)",
        )
    }

    // The column
    static let whoIsIt = Text(zh: "身份", en: "Identity")
    static let measuresHeading = Text(zh: "尺寸", en: "Measures")
    static let findings = Text(zh: "需要留意", en: "Look at")
    static let noFindings = Text(zh: "机器检测全部通过。", en: "All checks by the machine passed.")
    static let earlierRefusals = Text(zh: "此前的驳回", en: "Refused before")
    static let hairTop = Text(zh: "头顶", en: "Top of hair")
    static let eyeLine = Text(zh: "眼睛", en: "Eye line")
    static let faceWidthWord = Text(zh: "脸宽", en: "Face width")
    static let centreOffset = Text(zh: "偏离中线", en: "Off centre")
    static let jpegQuality = Text(zh: "JPEG 质量", en: "JPEG quality")
    static let cutOutConfidence = Text(zh: "抠图把握", en: "Cut-out confidence")

    static func passedChecks(_ count: Int) -> Text {
        Text(zh: "通过的 \(count) 项", en: count == 1 ? "1 check passed" : "\(count) checks passed")
    }

    static func pixels(_ count: Int) -> Text { Text(zh: "\(count) 像素", en: "\(count) px") }

    // Deciding
    static let approve = Text(zh: "通过", en: "Approve")
    static let refuse = Text(zh: "驳回", en: "Refuse")
    static let skip = Text(zh: "跳过", en: "Skip")
    static let refusalReasons = Text(zh: "驳回原因（可多选）", en: "Reasons (one or more)")
    static let suggestedReason = Text(zh: "机器检测也提到", en: "The machine noticed it too")
    static let remark = Text(zh: "给同学的补充说明", en: "Remark for the student")
    static let confirmRefusal = Text(zh: "确认驳回", en: "Confirm refusal")
    static let undo = Text(zh: "撤回", en: "Undo")

    static func remarkHint(_ limit: Int) -> Text {
        Text(
            zh: "最多 \(limit) 字，同学会看到。选择“其他”时必填。",
            en: "The student reads it; at most \(limit) characters. Needed with \"Other\".",
        )
    }

    static func approvedNow(_ number: String) -> Text {
        Text(zh: "已通过 \(number)", en: "Approved \(number)")
    }

    static func refusedNow(_ number: String) -> Text {
        Text(zh: "已驳回 \(number)", en: "Refused \(number)")
    }

    static func refusedBy(_ stage: ReviewStage, _ moment: Text) -> Text {
        let name = Text.stage(stage)
        return Text(zh: "\(name.zh) · \(moment.zh)", en: "\(name.en), \(moment.en)")
    }

    // Keys
    static let keyReasons = Text(zh: "勾选驳回原因", en: "Pick a reason")
    static let keyConfirm = Text(zh: "确认驳回", en: "Confirm the refusal")
    static let keyLeaveReasons = Text(zh: "收起驳回原因", en: "Leave the reasons")
    static let keyUndo = Text(zh: "撤回上一个决定", en: "Undo the last decision")
    static let keySkip = Text(zh: "跳过，放回队列", en: "Skip, back to the queue")
    static let keyLines = Text(zh: "显示或隐藏标线", en: "Show or hide the lines")
    static let keyZoom = Text(zh: "按住放大，松开还原", en: "Hold to look closely")
    static let keyZoomSteps = Text(zh: "放大、缩小", en: "Zoom in, zoom out")
    static let keyNextPhoto = Text(zh: "领取下一张", en: "Take the next photo")
}
