import Domain

let orderSample = Node.group([
    card(Text(zh: "重庆大学 2026 届本科", en: "Chongqing University, bachelor 2026")) {
        p { tag(Text(zh: "待审核", en: "In review"), .info, icon: .clock) }
        facts([
            Fact(Text(zh: "姓名", en: "Name"), "李*", change: "#"),
            Fact(Text(zh: "身份证件号", en: "Document"), .maskedDocument("320102200401010505")),
            Fact(Text(zh: "费用", en: "Fee"), .money(Money(fen: 2000))),
        ])
    },
    timeline(TimelineStep.samples),
    disclosure(Text(zh: "如何撤回", en: "How to withdraw")) {
        p(Text(zh: "老师开始审核前都可以撤回。", en: "Until a reviewer has begun."))
    },
    card(Text(zh: "扫码支付", en: "Scan to pay")) {
        div(.class("centred")) {
            qrCode(sampleModules, label: Text(zh: "支付二维码", en: "Payment code"))
            p {
                code("0000-20200313132328739")
                copyButton("0000-20200313132328739")
            }
        }
    },
])

let statesSample = Node.group([
    ul(.class("drawing-row")) { Drawing.allCases.map { picture in li { drawing(picture) } } },
    ul(.class("drawing-row")) { Icon.allCases.map { sign in li { icon(sign) } } },
    emptyState(
        .emptyTray,
        Text(zh: "还没有订单", en: "No orders yet"),
        detail: Text(zh: "输入特征码开始采集。", en: "Begin with the code of your batch."),
    ) { linkButton(Text(zh: "输入特征码", en: "Enter the code"), to: "#", .secondary) },
])

let tilesSample = div(.class("tiles")) {
    figureTile("1,204", Text(zh: "已提交", en: "Submitted"), note: .same("+86"))
    figureTile("128", Text(zh: "待审核", en: "In review"))
    figureTile("3.1%", Text(zh: "被驳回", en: "Refused"))
}

let tableSample = Node.group([
    getForm(to: "#", .class("filters")) {
        field(Field(name: "q", label: .search, control: .search, width: .half))
        field(
            Field(
                name: "state",
                label: Text(zh: "状态", en: "State"),
                control: .select([.init("", Text(zh: "全部", en: "All"))]),
                width: .half,
            )
        )
        button(Text(zh: "筛选", en: "Filter"), .secondary, icon: .filter)
    },
    dataTable(
        DataTable(
            caption: Text(zh: "订单", en: "Orders"),
            columns: [
                .init(Text(zh: "订单号", en: "Number"), sortAddress: "#", order: .descending),
                .init(Text(zh: "学生", en: "Student")),
                .init(Text(zh: "状态", en: "State")),
                .init(Text(zh: "金额", en: "Amount"), isNumeric: true),
            ],
            rows: (0..<6).map(sampleRow),
            empty: Text(zh: "没有符合条件的订单", en: "No orders match"),
        )
    ),
    pager(Text(zh: "第 1–50 行，共 1,204 行", en: "1–50 of 1,204"), previous: nil, next: "#"),
])

private func sampleRow(_ index: Int) -> DataTable.Row {
    .init(
        [
            .text("0000-2026031313232873\(index)"), .text("李*"),
            tag(Text(zh: "待审核", en: "In review"), index % 2 == 0 ? .info : .success),
            .sentence(.money(Money(fen: 2000 * index))),
        ],
        address: "#\(index)",
    )
}

let decisionSample = card(Text(zh: "审核", en: "Review")) {
    checkList(CheckItem.reviewSamples)
    choices(.reasons)
    actions {
        button(Text(zh: "驳回", en: "Refuse"), .danger, key: "r")
        button(Text(zh: "通过", en: "Approve"), key: "a")
    }
}

extension CheckItem {
    fileprivate static let reviewSamples = [
        CheckItem(
            id: "review-eyes",
            verdict: .pass,
            name: Text(zh: "眼睛高度", en: "Eye line"),
            measured: Text(zh: "262 像素", en: "262 pixels"),
            allowed: Text(zh: "200–300", en: "200–300"),
        ),
        CheckItem(
            id: "review-light",
            verdict: .warn,
            name: Text(zh: "光线均匀", en: "Even light"),
            advice: Text(zh: "左侧略暗。", en: "The left side is a little dark."),
        ),
    ]
}

extension Choices {
    static let sample = Choices(
        name: "kind",
        legend: Text(zh: "照片怎么取？", en: "How do you get your photo?"),
        choices: [
            Choice(
                value: "camera",
                label: Text(zh: "现在拍", en: "Take one now"),
                hint: Text(zh: "用后置相机", en: "With the rear camera"),
            ),
            Choice(value: "album", label: Text(zh: "从相册选", en: "From the album")),
        ],
        selected: ["camera"],
    )

    fileprivate static let reasons = Choices(
        name: "reasons",
        legend: Text(zh: "驳回原因", en: "Reasons"),
        kind: .several,
        choices: [
            Choice(value: "eyes", label: Text(zh: "闭眼", en: "Eyes closed"), key: "1"),
            Choice(value: "light", label: Text(zh: "光线不均", en: "Uneven light"), key: "2"),
            Choice(value: "hair", label: Text(zh: "头发遮挡", en: "Hair over face"), key: "3"),
            Choice(value: "cloth", label: Text(zh: "衣服接近背景", en: "Clothing too blue"), key: "4"),
        ],
        isCompact: true,
    )
}

extension TimelineStep {
    fileprivate static let samples = [
        TimelineStep(
            state: .done,
            name: Text(zh: "照片已提交", en: "Photo submitted"),
            time: Text(zh: "6 月 9 日（周二）14:02", en: "Tue 9 June, 14:02"),
        ),
        TimelineStep(
            state: .current,
            name: Text(zh: "老师审核", en: "Review"),
            time: Text(zh: "最迟 6 月 12 日（周五）18:00", en: "By Fri 12 June, 18:00"),
        ),
        TimelineStep(
            state: .promised,
            name: Text(zh: "上传学信网", en: "Sent to the registry"),
            time: Text(zh: "预计 6 月 20 日前", en: "By about 20 June"),
        ),
    ]
}

/// Squares in the manner of a code; it leads nowhere.
private let sampleModules = (0..<25).map { y in
    (0..<25).map { x in
        let (fromX, fromY) = (min(x, 24 - x), min(y, 24 - y))
        guard max(fromX, fromY) < 8, !(x > 16 && y > 16) else {
            return (x * 7 + y * 13 + x * y) % 3 == 0
        }
        let ring = max(abs(fromX - 3), abs(fromY - 3))
        return ring != 2 && ring < 4
    }
}

extension Text {
    static let samplePhoneError = Text(
        zh: "请输入 11 位手机号，现在是 10 位",
        en: "Enter all 11 digits of your number; there are 10 now",
    )

    static func toneName(_ tone: Tone) -> Text {
        switch tone {
        case .neutral: Text(zh: "未开始", en: "Not begun")
        case .info: Text(zh: "待审核", en: "In review")
        case .success: Text(zh: "已完成", en: "Complete")
        case .caution: Text(zh: "快到期", en: "Due soon")
        case .danger: Text(zh: "被驳回", en: "Refused")
        }
    }
}
