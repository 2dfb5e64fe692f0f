package import Domain
import Foundation

extension FolderReport {
    /// The report as a page that needs nothing but the pictures it names.
    package func html(in language: Language) -> String {
        var context = PageContext(language: language)
        context.standsAlone = true
        return "<!doctype html>\n" + document.html(in: context)
    }

    private var document: Node {
        .reading { context in
            Tag("html")(.lang(context.language.tag)) {
                head
                Tag("body") {
                    FolderReportStyle.symbols
                    main {
                        summary
                        if entries.isEmpty { notice(.neutral, .noPortraits) } else { portraits }
                    }
                }
            }
        }
    }

    private var head: Node {
        Tag("head") {
            VoidTag("meta")(Attribute("charset", "utf-8"))
            VoidTag("meta")(
                .name("viewport"),
                Attribute("content", "width=device-width, initial-scale=1"),
            )
            VoidTag("meta")(.name("color-scheme"), Attribute("content", "light dark"))
            Tag("title")(
                Text(
                    zh: "\(Text.folderReportTitle.zh) · \(Text.brand.zh)",
                    en: "\(Text.folderReportTitle.en) · \(Text.brand.en)",
                )
            )
            Tag("style") { .trusted(FolderReportStyle.sheet) }
        }
    }

    private var summary: Node {
        header {
            h1(.folderReportTitle)
            p(.folderLead(portraits: entries.count + left, made: made), .class("lead"))
            if left > 0 { notice(.caution, .portraitsLeft(left)) }
            p(.class("facts-line")) {
                span(.folderFacts(spec: spec, engine: engineVersion, moment: .fullMoment(madeAt)))
                a(.openTable, .href(address(table)))
            }
        }
    }

    private var made: Int {
        entries.count { entry in
            guard case .judged(_, _, let photo?) = entry.result else { return false }
            return !photo.isEmpty
        }
    }

    /// The choice works without script: it stands before what it hides.
    private var portraits: Node {
        .group([
            fieldset(.class("filter")) {
                legend(.showOnly)
                choice("all", .everything, entries.count, isChosen: true)
                Outcome.allCases.map { outcome in
                    choice(outcome.rawValue, .outcome(outcome), count(outcome), isChosen: false)
                }
                label(.class("overlay-switch")) {
                    input(.type("checkbox"), .checked(true), .id("show-marks"))
                    Text.showMeasures
                }
            },
            div(.class("portraits")) { entries.map(portrait) },
        ])
    }

    private func choice(_ name: String, _ words: Text, _ count: Int, isChosen: Bool) -> Node {
        label {
            input(.type("radio"), .name("show"), .id("show-\(name)"), .checked(isChosen))
            span(words)
            span("\(count)", .class("count"))
        }
    }

    private func count(_ outcome: Outcome) -> Int { entries.count { $0.outcome == outcome } }
}

private func portrait(_ entry: FolderReport.Entry) -> Node {
    article(.class("portrait", "is-\(entry.outcome)")) {
        header {
            h2(entry.file)
            tag(.outcome(entry.outcome), entry.outcome.tone, icon: entry.outcome.icon)
        }
        switch entry.result {
        case .judged(let inspection, let shown, let photo):
            judged(inspection, shown, photo)
        case .unreadable, .inaccessible:
            entry.advice.map { p($0) }
        }
    }
}

private func judged(
    _ inspection: Inspection,
    _ shown: FolderReport.Pictures,
    _ photo: String?,
) -> Node {
    let findings = NumberedFindings(inspection.findings)
    let passed = inspection.checks.filter { $0.verdict == .pass }.map { CheckItem($0) }
    return .group([
        div(.class("pictures")) {
            original(inspection, shown.original, findings.marks)
            shown.photo.map { finished($0, photo) }
        },
        findings.items.isEmpty ? .empty : checkList(findings.items),
        passed.isEmpty ? .empty : disclosure(.passedChecks(passed.count)) { checkList(passed) },
    ])
}

private func original(_ inspection: Inspection, _ source: String, _ marks: [PhotoMark]) -> Node {
    let (width, height) = (inspection.imageWidth, inspection.imageHeight)
    return figure {
        div(.class("photo-frame")) {
            lazyImage(source, .originalPicture, width: width, height: height)
            if !marks.isEmpty {
                photoOverlay(
                    PhotoFigure(
                        id: "",
                        source: source,
                        alt: .originalPicture,
                        width: width,
                        height: height,
                        marks: marks,
                    )
                )
            }
        }
        figcaption(.originalPicture)
    }
}

private func finished(_ source: String, _ photo: String?) -> Node {
    figure {
        div(.class("photo-frame")) {
            lazyImage(source, .finishedPicture, width: 480, height: 640)
        }
        figcaption { photo.map { a(.openPhoto, .href(address($0))) } }
    }
}

private func lazyImage(_ source: String, _ alt: Text, width: Int, height: Int) -> Node {
    img(
        .src(address(source)),
        .alt(alt),
        .width(width),
        .height(height),
        Attribute("loading", "lazy"),
    )
}

/// A path below the folder of the page as a browser reads it, whatever the files are called.
private func address(_ path: String) -> String {
    let escaped = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
    // A colon in the first part would make a scheme of it.
    return "./\(escaped)"
}

extension FolderReport.Outcome {
    fileprivate var tone: Tone {
        switch self {
        case .made: .success
        case .look: .caution
        case .refused: .danger
        case .unreadable: .neutral
        }
    }

    /// What cannot be read is not a matter of waiting, as the clock of its tone would say.
    fileprivate var icon: Icon? { self == .unreadable ? .question : nil }
}
