package import Domain

/// The words of a batch's roster at the desk.
extension Text {
    static let roster = Text(zh: "名单", en: "Roster")
    static let rosterCount = Text(zh: "名单人数", en: "On the roster")
    static let rosterConfirmed = Text(zh: "已确认学籍", en: "Confirmed")
    static let rosterOpen = Text(zh: "管理名单", en: "Manage the roster")
    static let rosterDeskLead = Text(
        zh: "学生用证件号码和层次与名单匹配。再次导入会更新已有的学生，不会删除。",
        en: "Students are matched by ID number and level. Importing again updates them and deletes "
            + "nobody.",
    )
    static let rosterRule = Text(
        zh: "自 2023 年 1 月 1 日起，学信网图像采集使用学生本人的图像采集码，学校不向采集机构提供名单（教学服〔2022〕10 号）。名单只用于其他用途。",
        en: "Since 1 January 2023 CHSI takes photos under the student's own capture code, and "
            + "schools hand no lists to collectors; rosters serve other uses only.",
    )
    static let rosterFile = Text(zh: "名单文件（CSV）", en: "File (CSV)")
    static let chooseFile = Text(zh: "选择文件", en: "Choose a file")
    static let rosterFileHint = Text(
        zh: "在 Excel 或 WPS 里另存为 CSV；UTF-8 或 GB 18030 编码均可，最多 20000 行、8 MB。",
        en: "Save it as CSV in your spreadsheet program, in UTF-8 or GB 18030; at most 20,000 "
            + "lines and 8 MB.",
    )
    static let rosterColumns = Text(zh: "表头怎么写", en: "How to write the headings")
    static let rosterColumnsHint = Text(
        zh: "第一行是表头，列的顺序不限，多余的列不读取。身份证号列请设为“文本”格式。",
        en: "Headings stand in the first line, in any order; other columns are not read. Format "
            + "the column of ID numbers as text.",
    )
    static let rosterNeeded = Text(zh: "必须有", en: "Needed")
    static let rosterMay = Text(zh: "可以有", en: "If you have it")
    static let rosterSend = Text(zh: "导入名单", en: "Import the roster")
    static let rosterImports = Text(zh: "最近的导入", en: "Last imports")
    static let rosterNoImports = Text(zh: "还没有导入过。", en: "Nothing was imported yet.")
    static let rosterWhen = Text(zh: "时间", en: "When")
    static let rosterLines = Text(zh: "行数", en: "Lines")
    static let rosterAdded = Text(zh: "新增", en: "Added")
    static let rosterUpdated = Text(zh: "更新", en: "Updated")
    static let rosterUnchanged = Text(zh: "未变", en: "Unchanged")
    static let rosterFaulty = Text(zh: "有误", en: "Faulty")
    static let rosterReport = Text(zh: "导入结果", en: "Report of the import")
    static let rosterWorking = Text(
        zh: "正在逐行检查，完成后显示结果。可以离开此页。",
        en: "Every line is being checked. You may leave; the report stays here.",
    )
    static let rosterReload = Text(zh: "刷新结果", en: "Look again")
    static let rosterLine = Text(zh: "行", en: "Line")
    static let rosterColumn = Text(zh: "列", en: "Column")
    static let rosterValue = Text(zh: "内容", en: "Value")
    static let rosterProblem = Text(zh: "问题和改法", en: "What is wrong, and what to do")
    static let rosterBack = Text(zh: "返回名单", en: "Back to the roster")
    static let rosterAllGood = Text(zh: "每一行都已导入。", en: "Every line was imported.")

    static func rosterFaultsLead(_ lines: Int) -> Text {
        Text(
            zh: "有 \(lines) 行没有导入，其余已导入。改好后再次导入整个文件即可。",
            en: "\(lines) lines were not imported, the others were. Mend them and import the file "
                + "again.",
        )
    }

    static func state(_ state: RosterImport.State) -> Text {
        switch state {
        case .waiting: Text(zh: "正在导入", en: "Under way")
        case .done: Text(zh: "已导入", en: "Imported")
        case .refused: Text(zh: "没有可用的行", en: "No usable line")
        }
    }

    static func name(of column: RosterColumn) -> Text {
        switch column {
        case .name: name(of: StudyField.name)
        case .documentNumber: documentNumber
        case .studentNumber: name(of: StudyField.studentNumber)
        case .level: name(of: StudyField.level)
        case .major: name(of: StudyField.major)
        case .sex: name(of: StudyField.sex)
        case .schoolCategory: name(of: StudyField.schoolCategory)
        }
    }

    static func wrong(_ fault: RosterFault) -> Text {
        switch fault.problem {
        case .fact(let problem):
            wrong(problem, name(of: fault.column), in: fault.column.field)
        case .document(let error): refusal(error)
        case .rounded:
            Text(
                zh: "表格软件把长数字变成了近似值。请把这一列设为“文本”，重新填写完整号码",
                en: "The spreadsheet program rounded this number. Format the column as text and "
                    + "enter the whole number",
            )
        case .level(let names):
            Text(
                zh: "层次须为本批次的层次：\(names.joined(separator: "、"))",
                en: "The level must be one of this batch: \(names.joined(separator: ", "))",
            )
        case .twice(let line):
            Text(
                zh: "与第 \(line) 行是同一证件号码和层次，只保留第 \(line) 行。请删去重复的一行",
                en: "Same number and level as line \(line), which was kept. Remove one of them",
            )
        }
    }

    /// Why a file is no roster, and what to send instead.
    package static func refusal(_ error: RosterError) -> Text {
        switch error {
        case .empty: Text(zh: "请选择一个有内容的文件", en: "Choose a file that holds a roster")
        case .tooManyBytes(let found, let limit):
            Text(
                zh: "文件 \(fileSize(found).zh)，最多 \(fileSize(limit).zh)。请拆成几个文件导入",
                en: "The file has \(fileSize(found).en), at most \(fileSize(limit).en) are taken. "
                    + "Split it",
            )
        case .workbook:
            Text(
                zh: "这是 Excel 工作簿。请在 Excel 或 WPS 里另存为“CSV”，再导入",
                en: "This is a workbook. Save it as CSV in your spreadsheet program, then import",
            )
        case .unreadable:
            Text(
                zh: "读不出文件里的文字。请另存为 UTF-8 编码的 CSV",
                en: "The text of this file cannot be read. Save it as CSV in UTF-8",
            )
        case .columnsMissing(let columns, let found): columnsMissing(columns, found)
        case .columnTwice(let column):
            Text(
                zh: "表头里“\(name(of: column).zh)”出现了两次，请只留一列",
                en: "Two headings mean \(name(of: column).en); keep one",
            )
        case .noLines:
            Text(zh: "表头下面没有学生，请补上", en: "There is no student below the headings")
        case .tooManyLines(let found, let limit):
            Text(
                zh: "文件有 \(found) 行，最多 \(limit) 行。请拆成几个文件导入",
                en: "The file has \(found) lines, at most \(limit) are taken. Split it",
            )
        case .underWay:
            Text(
                zh: "上一个文件还在导入，请等它完成",
                en: "The file before this one is still being imported. Wait until it is done",
            )
        case .notFound: Text(zh: "没有找到这次导入", en: "This import was not found")
        }
    }

    private static func columnsMissing(_ columns: [RosterColumn], _ found: [String]) -> Text {
        let zh = columns.compactMap(\.names.first).joined(separator: "、")
        let seen = found.prefix(8).joined(separator: "、")
        return Text(
            zh: "第一行没有这些列：\(zh)。读到的表头是：\(seen)。请照“表头怎么写”改好",
            en: "The first line lacks \(zh); it says \(seen). Write the headings as explained below",
        )
    }
}

extension RosterColumn {
    fileprivate var field: StudyField {
        switch self {
        case .name, .documentNumber: .name
        case .studentNumber: .studentNumber
        case .level: .level
        case .major: .major
        case .sex: .sex
        case .schoolCategory: .schoolCategory
        }
    }
}

extension RosterError {
    package var explanation: Explanation {
        Explanation(Text(zh: "名单没有导入", en: "No roster was imported"), .refusal(self), .refused)
    }
}
