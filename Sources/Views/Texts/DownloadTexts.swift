import Domain

/// The words of the page that gives the photo to its owner.
extension Text {
    static let downloadTitle = Text(zh: "下载照片", en: "Download your photo")
    static let downloadLead = Text(
        zh: "照片已通过审核。上网版就是报送学信网的那一张；冲印版可以直接拿去照相馆，或自己打印。",
        en: "Your photo is approved. The registry version is the very file that goes to CHSI; the "
            + "print version is ready for a photo shop or your own printer.",
    )
    static let registryVersion = Text(zh: "上网版", en: "Registry version")
    static let printVersion = Text(zh: "冲印版", en: "Print version")
    static let savePhoto = Text(zh: "保存到手机", en: "Save the photo")
    static let saveWithRecord = Text(zh: "保存带学籍信息的一张", en: "Save it with my study record")
    static let savePhotoHint = Text(
        zh: "在微信里打不开下载时，长按上面的照片，选“保存图片”。",
        en: "Where the download does not open, press on the photo and choose “save image”.",
    )
    static let pixelSize = Text(zh: "尺寸", en: "Size")
    static let registryPixels = Text(zh: "480 × 640 像素，300 dpi", en: "480 × 640 pixels, 300 dpi")
    static let fileSizeWord = Text(zh: "大小", en: "File")
    static let sheetLayout = Text(zh: "版式", en: "Layout")
    static let sheetLayoutHint = Text(
        zh: "请向学校的老师确认要哪一种。",
        en: "Ask your school which one it wants.",
    )
    static let sheetPaper = Text(zh: "相纸", en: "Paper")
    static let sheetMarks = Text(zh: "印裁切线", en: "Print marks for cutting")
    static let sheetCaption = Text(
        zh: "在纸边印学校、层次、专业和学号",
        en: "Print school, level, major and student number on the edge",
    )
    static let downloadJPEG = Text(zh: "下载 JPEG（照相馆）", en: "Download JPEG (photo shop)")
    static let downloadPDF = Text(zh: "下载 PDF（打印机）", en: "Download PDF (printer)")
    static let downloadsHint = Text(
        zh: "上网版和冲印版都可以保存，不另收费。",
        en: "Keep the registry version and sheets to print, free of charge.",
    )

    /// How many photos of which size.
    static func layout(_ layout: SheetLayout) -> Text {
        let zh = layout.groups.map { "\($0.count) 张\($0.size == .oneInch ? "一寸" : "二寸")" }
        let en = layout.groups.map { "\($0.count) × \($0.size.rawValue) inch" }
        return Text(zh: zh.joined(separator: " + "), en: en.joined(separator: " + "))
    }

    /// A paper as shops call it, with its size.
    static func paper(_ paper: Paper) -> Text {
        let size = "\(Int(paper.millimetres.width)) × \(Int(paper.millimetres.height)) mm"
        return switch paper {
        case .fiveInch: Text(zh: "5 寸（\(size)）", en: "5 inch, 3R (\(size))")
        case .sixInch: Text(zh: "6 寸（\(size)）", en: "6 inch, 4R (\(size))")
        case .sevenInch: Text(zh: "7 寸（\(size)）", en: "7 inch, 5R (\(size))")
        case .a4: same("A4 (\(size))")
        }
    }

    /// What is wrong with a sheet, and what would fit.
    static func sheetError(_ error: SheetError) -> Text {
        switch error {
        case .unreadableLayout(let text):
            Text(
                zh: "没有“\(text)”这种版式，请从列出的版式里选。",
                en: "There is no layout “\(text)”: choose one of the list."
            )
        case .unknownPaper(let text):
            Text(
                zh: "没有“\(text)”这种相纸，请从列出的相纸里选。",
                en: "There is no paper “\(text)”: choose one of the list."
            )
        case .gapOutOfRange(let gap):
            Text(
                zh: "照片间距 \(gap) 毫米不行，请选 0–5 毫米。",
                en: "A gap of \(gap) mm is not possible: 0 to 5 mm."
            )
        case .doesNotFit(_, let papers):
            Text(
                zh: "这种版式在这张相纸上放不下，可以选："
                    + papers.map { Text.paper($0).zh }.joined(separator: "、") + "。",
                en: "The photos do not fit on this paper. They fit on: "
                    + papers.map { Text.paper($0).en }.joined(separator: ", ") + ".",
            )
        case .noRoomForCaption:
            Text(
                zh: "这张相纸的边上没有地方印字，请换大一号的相纸，或不印。",
                en:
                    "There is no room for words on this paper: take a larger one, or leave them out.",
            )
        }
    }
}
