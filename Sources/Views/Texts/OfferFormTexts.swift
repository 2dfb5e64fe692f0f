import Domain

/// The words of the questions about channels, refunds and what is made, in the form of a batch.
extension Text {
    static let howMade = Text(zh: "纸质照片和光盘", en: "Prints and disc")
    static let everyChannel = Text(zh: "所有渠道", en: "Everywhere")
    static let payWithinHours = Text(zh: "支付时限", en: "Time to pay")
    static let payWithinHint = Text(
        zh: "提交照片后多少小时内支付，逾期这次提交关闭，不计次数。",
        en: "Hours after the submission; unpaid, it is then closed and costs no try.",
    )
    static let hours = Text(zh: "小时", en: "hours")
    static let refundsLegend = Text(zh: "退款规则", en: "Refunds")
    static let fulfilmentLegend = Text(zh: "照片制作与寄送", en: "What is made, and for whom")
    static let layoutsLegend = Text(zh: "可选版式", en: "Layouts")
    static let layoutsHint = Text(
        zh: "需要制作时至少选一种版式，或勾选光盘。",
        en: "Where something is made, choose a layout or the disc at least.",
    )
    static let withDisc = Text(zh: "附光盘", en: "With a disc")

    static func channel(_ channel: Channel) -> Text {
        switch channel {
        case .web: Text(zh: "网页", en: "Web")
        case .miniProgram: Text(zh: "小程序", en: "Mini-program")
        }
    }

    static func waysOn(_ channel: Channel) -> Text {
        switch channel {
        case .web: Text(zh: "网页支付方式", en: "Ways to pay on the web")
        case .miniProgram: Text(zh: "小程序支付方式", en: "Ways to pay in the mini-program")
        }
    }

    static func priceChannel(_ line: Int) -> Text {
        Text(zh: "第 \(line + 1) 档在哪里出售", en: "Where price \(line + 1) is sold")
    }

    static func pricePrints(_ line: Int) -> Text {
        Text(zh: "第 \(line + 1) 档含纸质照片", en: "Price \(line + 1) includes prints")
    }

    static func hourCount(_ count: Int) -> Text {
        Text(zh: "\(count) 小时", en: count == 1 ? "1 hour" : "\(count) hours")
    }

    static func refunds(_ rule: RefundRule) -> Text {
        switch rule {
        case .never: Text(zh: "不退款", en: "None")
        case .beforeReview: Text(zh: "审核前自动退", en: "By itself before the review")
        case .byStaff: Text(zh: "由工作人员决定", en: "Staff decide")
        }
    }

    static func fulfilment(_ rule: BatchPolicy.Fulfilment) -> (name: Text, meaning: Text) {
        switch rule {
        case .none:
            (
                Text(zh: "不制作", en: "Nothing"),
                Text(zh: "只有电子照片。", en: "The photo stays a file.")
            )
        case .student:
            (
                Text(zh: "寄给同学", en: "Sent to the student"),
                Text(zh: "同学要填写邮寄地址。", en: "Students give a postal address.")
            )
        case .school:
            (
                Text(zh: "统一寄到学校", en: "In bulk to the school"),
                Text(zh: "不问同学的地址。", en: "Students are not asked for an address.")
            )
        case .both:
            (
                Text(zh: "同学和学校各一份", en: "To the student and the school"),
                Text(zh: "同学要填写邮寄地址。", en: "Students give a postal address.")
            )
        }
    }

    /// `8x1+4x2` as people say it: eight of one inch and four of two.
    static func layout(_ text: String) -> Text {
        guard let layout = try? SheetLayout(text) else { return same(text) }
        let parts = layout.groups.map { ($0.count, $0.size.rawValue) }
        return Text(
            zh: parts.map { "\($0.1) 寸 \($0.0) 张" }.joined(separator: " + "),
            en: parts.map { "\($0.0) of \($0.1) inch" }.joined(separator: " + "),
        )
    }
}
