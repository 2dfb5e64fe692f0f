import Domain
import Foundation

/// The words about who has taken part and who is missing.
extension Text {
    static let participation = Text(zh: "参加情况", en: "Who is missing")
    static let participationLead = Text(
        zh: "名单上每位学生的进度。没有照片，就不能按时领取学历证书，学信网上也没有公开记录。",
        en: "How far each student of the roster is. Without a photo there is no diploma on time "
            + "and no public record in CHSI.",
    )
    static let participationOpen = Text(zh: "查看谁还没有参加", en: "See who is missing")
    static let participationByLevel = Text(zh: "按层次统计", en: "By level")
    static let onRoster = Text(zh: "名单人数", en: "On the roster")
    static let participationStanding = Text(zh: "进度", en: "Standing")
    static let anyStanding = Text(zh: "全部进度", en: "Any standing")
    static let anyLevel = Text(zh: "全部层次", en: "Any level")
    static let participationSearch = Text(zh: "姓名、学号或专业", en: "Name, student number or major")
    static let downloadTable = Text(zh: "下载表格 (CSV)", en: "Download the table (CSV)")
    static let noParticipants = Text(zh: "没有符合条件的学生。", en: "No student fits this filter.")
    static let noRoster = Text(
        zh: "这个批次还没有名单，导入后才能看出谁没有参加。",
        en: "This batch has no roster yet; import one to see who is missing.",
    )
    static let remindHeading = Text(zh: "提醒学生", en: "Remind students")
    static let remindMeans = Text(
        zh: "给上面筛选出的、轮到本人操作、并且有账号的学生发一条消息。每人 24 小时内最多一条。",
        en: "Sends a message to those of the filter above whose turn it is and who have an "
            + "account: at most one in 24 hours each.",
    )
    static let remindButton = Text(zh: "发送提醒", en: "Send reminders")

    static func reminded(_ result: ReminderResult, at date: Date) -> Text {
        let when = moment(date)
        return Text(
            zh: "\(when.zh) 提醒了 \(result.sent) 人；\(result.tooSoon) 人 24 小时内已提醒过；"
                + "\(result.withoutAccount) 人没有账号，请由学校通知。",
            en: "\(when.en): \(result.sent) reminded; \(result.tooSoon) had a reminder within 24 "
                + "hours; \(result.withoutAccount) have no account and need the school to tell "
                + "them.",
        )
    }

    static func standing(_ standing: ParticipationStanding) -> Text {
        switch standing {
        case .notEnrolled: Text(zh: "未确认学籍", en: "Not enrolled")
        case .withoutPhoto: Text(zh: "未提交照片", en: "Without a photo")
        case .unpaid: Text(zh: "未支付", en: "Unpaid")
        case .inReview: Text(zh: "审核中", en: "In review")
        case .refused: Text(zh: "被驳回未重拍", en: "Refused, not repaired")
        case .approved: Text(zh: "已通过", en: "Approved")
        case .revoked: Text(zh: "已撤销", en: "Revoked")
        }
    }

    static func pagePosition(_ page: Int, of pages: Int, found: Int) -> Text {
        Text(
            zh: "共 \(found) 人，第 \(page) / \(pages) 页",
            en: "\(found) \(found == 1 ? "student" : "students"), page \(page) of \(pages)",
        )
    }

    static func participationReminder(_ standing: ParticipationStanding, _ school: String) -> Text {
        switch standing {
        case .notEnrolled:
            Text(
                zh: "【学影】你在\(school)的毕业照片采集名单上，还没有开始。没有照片就不能按时领取学历证书。",
                en: "[Xueying] You are on the roster of \(school) and have not begun. Without a "
                    + "photo there is no diploma on time.",
            )
        case .withoutPhoto:
            Text(
                zh: "【学影】\(school)毕业照片采集：你还没有提交照片。没有照片就不能按时领取学历证书。",
                en: "[Xueying] \(school): your photo is still missing. Without it there is no "
                    + "diploma on time.",
            )
        case .unpaid:
            Text(
                zh: "【学影】\(school)毕业照片采集：订单还没有支付，支付后才能继续。",
                en: "[Xueying] \(school): your order is not paid yet; it goes on after that.",
            )
        case .refused:
            Text(
                zh: "【学影】\(school)毕业照片采集：照片被驳回，还没有重拍，重拍不收费。",
                en: "[Xueying] \(school): your photo was refused and a new one is missing, free of "
                    + "charge.",
            )
        case .inReview, .approved, .revoked:
            Text(
                zh: "【学影】\(school)毕业照片采集：请查看订单。",
                en: "[Xueying] \(school): please look at your order.",
            )
        }
    }
}
