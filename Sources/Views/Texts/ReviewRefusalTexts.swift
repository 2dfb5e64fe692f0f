package import Domain

extension Text {
    /// Why a review cannot be decided, and what to do.
    package static func refusal(_ error: ReviewError) -> Text {
        switch error {
        case .stageNotYours:
            Text(
                zh: "这一审核阶段不属于你的角色。请领取下一张。",
                en: "This stage of review is not part of your role. Take the next photo.",
            )
        case .samePersonTwice:
            Text(
                zh: "初审与终审须由两位老师分别完成。这张照片的初审是你做的，请交给另一位终审员。",
                en:
                    "First and final review need two persons. You did the first, so someone else decides.",
            )
        case .alreadyDecided:
            Text(
                zh: "这张照片已有审核结果，无需再审。",
                en: "This photo has been decided already.",
            )
        case .leaseLost:
            Text(
                zh: "保留时间已过，你的决定没有记录。请领取下一张。",
                en:
                    "Your hold on this photo has ended and the decision was not recorded. Take the next.",
            )
        case .reasonMissing: Text(zh: "请至少选择一个驳回原因", en: "Choose at least one reason")
        case .remarkMissing:
            Text(
                zh: "选择“其他”时，请写明同学需要改什么",
                en: "With \"Other\", write what the student has to change",
            )
        case .remarkTooLong(let count, let limit):
            Text(
                zh: "补充说明最多 \(limit) 字，现在 \(count) 字",
                en: "The remark may have \(limit) characters; it has \(count)",
            )
        case .tooLateToUndo:
            Text(
                zh: "撤回时间已过，决定已生效并通知同学。如确有误，请联系中心管理员。",
                en: "The decision has taken effect. If it was wrong, tell the centre administrator.",
            )
        case .notDecided:
            Text(zh: "这张照片还没有审核结果。", en: "This photo has not been decided yet.")
        case .notFound:
            Text(
                zh: "没有找到这张照片，可能已被同学撤回。请领取下一张。",
                en: "This photo was not found; the student may have withdrawn it. Take the next.",
            )
        case .queueEmpty: Text(zh: "现在没有待审核的照片。", en: "No photos are waiting for review.")
        }
    }

    /// The title of the page that tells why a review did not go on.
    static func refusalTitle(_ error: ReviewError) -> Text {
        switch error {
        case .leaseLost: leaseOverTitle
        case .samePersonTwice: Text(zh: "需要另一位老师", en: "A second person is needed")
        case .alreadyDecided: Text(zh: "已有审核结果", en: "Already decided")
        case .tooLateToUndo: Text(zh: "不能再撤回", en: "Too late to undo")
        case .stageNotYours: Text(zh: "不属于你的阶段", en: "Not your stage")
        case .queueEmpty: queueEmptyTitle
        case .reasonMissing, .remarkMissing, .remarkTooLong, .notDecided, .notFound:
            Text(zh: "无法继续审核", en: "This review cannot go on")
        }
    }

    static let queueEmptyTitle = Text(zh: "没有待审核的照片", en: "No photos waiting")
    static let queueEmptyAdvice = Text(
        zh: "有新照片时，这里会自动显示。",
        en: "New photos appear here by themselves.",
    )
}
