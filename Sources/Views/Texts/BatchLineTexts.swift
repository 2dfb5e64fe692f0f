import Domain

/// The words of the lines that a batch may have several of: windows, daily hours and prices.
extension Text {
    static let moreWindows = Text(zh: "分几段时间开放", en: "Open in several spans of time")
    static let dailyHoursHeading = Text(zh: "每天只在部分时段开放", en: "Open only at some hours")
    static let dailyHoursHint = Text(
        zh: "北京时间，例如 8:00 到 18:00；留空表示全天开放。",
        en: "Time in China, such as 8:00 to 18:00. Leave both empty to be open day and night.",
    )
    static let dailyFrom = Text(zh: "每天从", en: "Daily from")
    static let dailyTo = Text(zh: "到", en: "Until")
    static let morePrices = Text(zh: "多档价格", en: "Several prices")
    static let morePricesHint = Text(
        zh: "有多档时，每档都要有名称，同学在支付前选择其中一档。不用的行请留空。",
        en:
            "Where there are several, each needs a name; students choose one before they pay. Leave unused lines empty.",
    )

    static let closeEarly = Text(zh: "提前结束采集", en: "End the collection now")
    static let closeEarlyMeans = Text(
        zh: "同学立即不能再提交，之后的开放时段也一并取消；已提交的照片照常审核，被驳回的仍可在补拍期限内替换。需要再开放时，请修改批次的开放时间。",
        en:
            "Nothing new is taken from now on, and later spans are taken back. Submitted photos are reviewed as usual, and refused ones can still be replaced in their time. To open again, change the times of the batch.",
    )

    static func dailyHours(_ hours: DailyHours) -> Text {
        let from = ChinaTime.typed(minuteOfDay: hours.fromMinute)
        let to = ChinaTime.typed(minuteOfDay: hours.toMinute)
        return Text(zh: "每天 \(from)–\(to)", en: "daily from \(from) to \(to)")
    }

    static func workingDayCount(_ count: Int) -> Text {
        Text(zh: "\(count) 个工作日", en: count == 1 ? "1 working day" : "\(count) working days")
    }

    static func opens(_ line: Int) -> Text {
        line == 0 ? opens : Text(zh: "第 \(line + 1) 段开始", en: "Span \(line + 1) opens")
    }

    static func closes(_ line: Int) -> Text {
        line == 0 ? closes : Text(zh: "第 \(line + 1) 段结束", en: "Span \(line + 1) closes")
    }

    static func price(_ line: Int) -> Text {
        line == 0 ? price : Text(zh: "第 \(line + 1) 档价格", en: "Price \(line + 1)")
    }

    static func priceName(_ line: Int) -> Text {
        Text(zh: "第 \(line + 1) 档名称", en: "Name of price \(line + 1)")
    }

    static func priceEnglish(_ line: Int) -> Text {
        Text(zh: "第 \(line + 1) 档英文名称", en: "English name of price \(line + 1)")
    }
}
