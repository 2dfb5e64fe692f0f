import Domain
import Foundation

/// The words of the list of batches and of the page of one batch at the desk.
extension Text {
    static let noBatches = Text(zh: "还没有采集批次。", en: "There is no batch yet.")
    static let noBatchesForYou = Text(
        zh: "还没有你可以查看的批次。",
        en: "There is no batch for you to see yet.",
    )
    static let progressWord = Text(zh: "进度", en: "Progress")
    static let openWord = Text(zh: "开放时间", en: "Open")
    static let ordersWord = Text(zh: "订单", en: "Orders")
    static let finishedWord = Text(zh: "已完成", en: "Finished")
    static let inReviewWord = Text(zh: "待审核", en: "In review")
    static let withStudentsWord = Text(zh: "待同学操作", en: "With students")
    static let toDeliverWord = Text(zh: "可报送", en: "To deliver")
    static let qrForStudents = Text(zh: "批次二维码", en: "QR code of the batch")
    static let qrDownload = Text(zh: "下载二维码（SVG）", en: "Download the QR code (SVG)")
    static let scanToBegin = Text(
        zh: "扫码或在首页输入特征码，开始图像采集",
        en: "Scan, or type the feature code on the home page, to begin",
    )
    static let policyHeading = Text(zh: "规则", en: "Rules")
    static let countsHeading = Text(zh: "订单状态", en: "Orders by state")
    static let noOrdersYet = Text(
        zh: "还没有同学进入这个批次。把特征码或二维码发给同学即可开始。",
        en: "No student has come yet. Give them the feature code or the QR code.",
    )
    static let levelsWord = Text(zh: "学历层次", en: "Levels")
    static let spec = Text(zh: "照片规格", en: "Photo specification")

    /// A specification by its name: whose it is, and the size in pixels.
    static func photoSpec(_ name: String) -> Text {
        guard let spec = PhotoSpec.named(name) else { return same(name) }
        let size = "\(spec.width) × \(spec.height)"
        guard spec == .chsi else { return same("\(name), \(size)") }
        return Text(zh: "学信网，\(size) 像素", en: "CHSI, \(size) px")
    }
    static let unlimited = Text(zh: "不限", en: "No limit")
    static let toRegistry = Text(zh: "报送学信网", en: "Sent to the registry (CHSI)")
    static let notToRegistry = Text(zh: "不报送学信网", en: "Not sent to the registry")

    static func span(_ from: Text, _ to: Text) -> Text {
        Text(zh: "\(from.zh) 至 \(to.zh)", en: "\(from.en) to \(to.en)")
    }

    static func dayCount(_ count: Int) -> Text {
        Text(zh: "\(count) 天", en: count == 1 ? "1 day" : "\(count) days")
    }

    static func timesCount(_ count: Int) -> Text {
        Text(zh: "\(count) 次", en: count == 1 ? "once" : "\(count) times")
    }

    /// A day for the columns of a table: 2026-06-12.
    static func shortDay(_ date: Date) -> Text { same(String(shortMoment(date).zh.prefix(10))) }
}
