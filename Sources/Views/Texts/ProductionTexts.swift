package import Domain

/// The words of making prints and discs.
extension Text {
    static let production = Text(zh: "制作", en: "Production")
    static let productionLead = Text(
        zh: "勾选订单，开始制作后得到排好版的 300 dpi 照片和装箱单。两人同时勾选同一订单时，先点的人得到。",
        en: "Tick orders and start making them: you get print-ready 300 dpi sheets and a packing "
            + "list. Of two people who tick the same order, the first gets it.",
    )
    static let productionState = Text(zh: "进度", en: "Stage")
    static let anySchool = Text(zh: "全部院校", en: "Any school")
    static let anyBatch = Text(zh: "全部批次", en: "Any batch")
    static let anyLayout = Text(zh: "全部版式", en: "Any layout")
    static let layoutWord = Text(zh: "版式", en: "Layout")
    static let discWord = Text(zh: "光盘", en: "Disc")
    static let sendTo = Text(zh: "寄往", en: "Sent to")
    static let tick = Text(zh: "选择", en: "Tick")
    static let tickAll = Text(zh: "全选本页", en: "Tick all on this page")
    static let tickNone = Text(zh: "全不选", en: "Tick none")
    static let startMaking = Text(zh: "开始制作", en: "Start making")
    static let markPacked = Text(zh: "已包装", en: "Mark as packed")
    static let takeBack = Text(zh: "退回上一步", en: "Take one step back")
    static let takeBackReason = Text(zh: "退回原因", en: "Why it is taken back")
    static let takeBackHint = Text(
        zh: "只有点“退回上一步”时要填，例如“打印卡纸”。",
        en: "Only for taking back, such as “paper jam”.",
    )
    static let makeAgain = Text(zh: "免费重新制作", en: "Make again, free of charge")
    static let nothingToProduce = Text(zh: "这里没有订单。", en: "No orders here.")
    static let printRun = Text(zh: "制作单", en: "Print run")
    static let printRuns = Text(zh: "最近的制作单", en: "Latest print runs")
    static let noPrintRuns = Text(zh: "还没有制作单。", en: "No print run yet.")
    static let printFiles = Text(zh: "下载制作文件", en: "Download the print files")
    static let printFilesHint = Text(
        zh: "ZIP 内每个订单一张或几张 300 dpi 照片，以订单编号命名，纸张取放得下的最小一种；有光盘的订单另有 disc 文件夹。"
            + "照片边缘印有订单编号和学号。每次下载都会记录。",
        en: "A ZIP with the 300 dpi sheets of each order, named by order number, on the smallest "
            + "paper that takes the layout, with order and student number on the edge; the folder "
            + "disc holds the photos for discs. Each download is recorded.",
    )
    static let packingList = Text(zh: "装箱单", en: "Packing list")
    static let packingListHint = Text(
        zh: "含收件人完整姓名、电话和地址，打印后请妥善保管，用完销毁。每次查看都会记录。",
        en: "With whole names, phones and addresses: keep printed copies safe and shred them. "
            + "Each look is recorded.",
    )
    static let goesToSchool = Text(zh: "随学校包裹", en: "With the school's parcel")
    static let addressGone = Text(zh: "没有地址", en: "No address")
    static let discHint = Text(
        zh: "光盘：每张通过审核的照片，与报送学信网和学生下载的文件完全相同，按学校的命名规则，另附 index.csv。",
        en: "The disc: every approved photo, byte for byte as the registry and the student get it, "
            + "named by the school's rule, and index.csv.",
    )
    static let downloadDisc = Text(zh: "下载光盘文件", en: "Download the disc")

    static func stage(_ stage: ProductionStage) -> Text { fulfilmentState(stage.state) }

    static func target(_ target: ShipmentTarget) -> Text {
        switch target {
        case .student: Text(zh: "学生", en: "Student")
        case .school: Text(zh: "学校", en: "School")
        }
    }

    static func productionNews(changed: Int, taken: Int) -> Text {
        let rest =
            taken == 0
            ? Text(zh: "", en: "")
            : Text(
                zh: "另有 \(taken) 个已被他人处理，或不能这样做，没有改动。",
                en: " \(taken) more were taken by somebody else or cannot be moved so, and stay.",
            )
        return Text(
            zh: "\(changed) 个订单已更新。\(rest.zh)",
            en: (changed == 1 ? "1 order was moved." : "\(changed) orders were moved.") + rest.en,
        )
    }

    package static func refusal(_ error: ProductionError) -> Text {
        switch error {
        case .nothingChosen:
            Text(zh: "还没有勾选订单。请先勾选要处理的订单。", en: "Tick the orders that this is for.")
        case .tooManyChosen(let limit):
            Text(
                zh: "一次最多处理 \(limit) 个订单。请少选几个，分几次处理。",
                en: "At most \(limit) orders at once. Tick fewer, and go on with the rest after.",
            )
        case .allTaken:
            Text(
                zh: "这些订单刚刚已被他人处理，或不能这样做。列表已更新，请重新勾选。",
                en: "Somebody else has just moved these orders, or they cannot be moved so. "
                    + "This list is up to date: tick again.",
            )
        case .reasonMissing:
            Text(zh: "请填写退回原因。", en: "Say why they are taken back.")
        case .reasonTooLong(let limit):
            Text(
                zh: "退回原因最多 \(limit) 个字，请写短一些。",
                en: "The reason can have \(limit) characters at most. Make it shorter.",
            )
        case .discNotOffered:
            Text(
                zh: "这个批次没有光盘。需要时请在批次设置里打开。",
                en: "This batch comes without a disc. Switch it on in the batch's settings.",
            )
        case .discEmpty:
            Text(
                zh: "还没有照片通过审核，光盘是空的。有照片通过后再来下载。",
                en: "No photo is approved yet, so the disc is empty. Come back later.",
            )
        case .notFound:
            Text(
                zh: "没有找到。请从“制作”页面重新进入。",
                en: "Not found. Open it from the page of production.",
            )
        }
    }
}

extension ProductionError {
    package var explanation: Explanation {
        Explanation(Text(zh: "没有改动", en: "Nothing was changed"), .refusal(self), .refused)
    }
}
