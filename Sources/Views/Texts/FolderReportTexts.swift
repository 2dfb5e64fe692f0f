/// The words of the report on a folder of portraits.
extension Text {
    static let folderReportTitle = Text(zh: "批量处理结果", en: "A folder of portraits")
    static let openTable = Text(zh: "打开表格（CSV）", en: "Open the table (CSV)")
    static let openPhoto = Text(zh: "打开标准照", en: "Open the photo")
    static let showOnly = Text(zh: "只看", en: "Show")
    static let everything = Text(zh: "全部", en: "All")
    static let originalPicture = Text(zh: "原图", en: "Original")
    static let finishedPicture = Text(zh: "标准照", en: "Finished photo")
    static let noPortraits = Text(
        zh: "这个文件夹里没有照片。",
        en: "There is no picture in this folder.",
    )

    // Columns of the table
    static let fileColumn = Text(zh: "文件", en: "File")
    static let outcomeColumn = Text(zh: "结论", en: "Outcome")
    static let photoColumn = Text(zh: "标准照", en: "Finished photo")
    static let adviceColumn = Text(zh: "建议", en: "Advice")

    static func valueColumn(_ name: Text) -> Text {
        Text(zh: "\(name.zh)（数值）", en: "\(name.en) (value)")
    }

    /// What a portrait asks of the studio.
    static func outcome(_ outcome: FolderReport.Outcome) -> Text {
        switch outcome {
        case .made: Text(zh: "合格", en: "Good")
        case .look: Text(zh: "请看一眼", en: "Please look")
        case .refused: Text(zh: "需要重拍", en: "Needs a new photo")
        case .unreadable: Text(zh: "无法读取", en: "Cannot be read")
        }
    }

    static func inaccessible(_ reason: String) -> Text {
        Text(zh: "系统无法打开这个文件：\(reason)", en: "The system cannot open this file: \(reason)")
    }

    static func folderLead(portraits: Int, made: Int) -> Text {
        Text(
            zh: "共 \(portraits) 张照片，制成标准照 \(made) 张。",
            en: "\(made) of \(portraits) pictures became finished photos.",
        )
    }

    static func portraitsLeft(_ count: Int) -> Text {
        Text(
            zh: "处理中途停止，还有 \(count) 张没有处理。再次运行同一命令即可继续。",
            en: "The work was stopped; \(count) pictures are left. Run the same command again to "
                + "go on.",
        )
    }

    static func folderFacts(spec: String, engine: String, moment: Text) -> Text {
        Text(
            zh: "\(moment.zh) · 标准 \(spec) · 引擎 \(engine)",
            en: "\(moment.en) · specification \(spec) · engine \(engine)",
        )
    }
}
