import Domain
import Foundation
import Testing
import Views

@Suite struct FolderReportTests {
    private let report = FolderReport(
        entries: [
            FolderReport.Entry(file: "二班 #1/李.jpg", result: Self.judged([Self.open], "李.jpg")),
            FolderReport.Entry(
                file: "=1+1,\"x\".jpg",
                result: Self.judged([Self.closed, Self.tilted], nil)
            ),
            FolderReport.Entry(file: "bomb.png", result: .unreadable(.truncated)),
            FolderReport.Entry(file: "locked.jpg", result: .inaccessible("permission denied")),
        ],
        left: 2,
        table: "report.csv",
        madeAt: Date(timeIntervalSince1970: 1_795_258_800),
        spec: "chsi 1",
        engineVersion: "1",
    )

    @Test func theTableIsForExcel() {
        let lines = report.csv(in: .chinese).components(separatedBy: "\r\n")
        #expect(lines[0].hasPrefix("\u{feff}文件,结论,标准照,建议,"))
        #expect(lines.count == 6 && lines[5].isEmpty)
        let columns = lines[0].components(separatedBy: ",").count
        #expect(columns == 4 + 2 * CheckID.allCases.count)
        #expect(lines[1].hasPrefix("二班 #1/李.jpg,合格,photos/李.jpg,,"))
    }

    @Test func aNameIsNeverAFormulaAndNeverTwoCells() {
        let line = report.csv(in: .english).components(separatedBy: "\r\n")[2]
        #expect(line.hasPrefix("\"'=1+1,\"\"x\"\".jpg\",Needs a new photo,,"))
    }

    @Test func everyVerdictAndValueHasItsColumn() throws {
        let lines = report.csv(in: .english).components(separatedBy: "\r\n")
        let heads = lines[0].components(separatedBy: ",")
        let place = try #require(heads.firstIndex(of: "Eyes open"))
        #expect(heads[place + 1] == "Eyes open (value)")
        // No cell of the first portrait holds a comma.
        let cells = lines[1].components(separatedBy: ",")
        #expect(cells.count == heads.count)
        #expect((cells[place], cells[place + 1]) == ("Good", "50"))
        #expect(lines[2].contains(",Not accepted,-7.5,"))
    }

    @Test func allAdviceStandsInTheTable() {
        let line = report.csv(in: .chinese).components(separatedBy: "\r\n")[2]
        for check in [Self.closed, Self.tilted] {
            #expect(Text.advice(for: check).map { line.contains($0.zh) } == true)
        }
    }

    @Test func thePageNumbersFaultsOnThePictureAndInTheList() {
        let html = report.html(in: .chinese)
        #expect(html.contains("<html lang=\"zh-CN\">"))
        #expect(html.components(separatedBy: "class=\"mark\"").count == 2)
        #expect(html.components(separatedBy: "class=\"mark-number\"").count == 2)
        #expect(html.contains("viewBox=\"0 0 1200 1600\""))
        #expect(html.contains("还有 2 张没有处理"))
        #expect(report.html(in: .english).contains("2 pictures are left"))
    }

    @Test func addressesAreThoseOfFilesWhateverTheyAreCalled() {
        let html = report.html(in: .english)
        #expect(html.contains("src=\"./small/%E6%9D%8E.jpg\""))
        #expect(html.contains("href=\"./photos/%E6%9D%8E.jpg\""))
        #expect(html.contains("二班 #1/李.jpg"))
        #expect(!html.contains("\"x\".jpg"))
    }

    @Test func thePageStandsAlone() throws {
        let html = report.html(in: .chinese)
        #expect(!html.contains("<script"))
        #expect(!html.contains("/icons.svg"))
        #expect(!html.contains("http"))
        let used = html.matches(of: #/<use href="#([a-z-]+)">/#).map { String($0.1) }
        #expect(!used.isEmpty)
        let root = URL(filePath: #filePath).deletingLastPathComponent()
        let symbols = try String(
            contentsOf: root.appending(path: "../../../Public/icons.svg").standardized,
            encoding: .utf8,
        )
        for name in Set(used) {
            let symbol = try #require(
                symbols.split(separator: "\n").first { $0.contains("id=\"\(name)\"") }
            )
            #expect(html.contains(symbol), "\(name) is drawn otherwise than in icons.svg")
        }
    }

    private static let open = Check(
        .eyesOpen,
        .pass,
        value: 50,
        unit: .score,
        allowed: Band(low: 44),
    )
    private static let closed = Check(
        .eyesOpen,
        .fail,
        value: 12,
        unit: .score,
        allowed: Band(low: 44),
        advice: .openYourEyes,
        mark: Mark(x: 300, y: 500, width: 400, height: 100),
    )
    private static let tilted = Check(
        .headPoseRoll,
        .fail,
        value: -7.5,
        unit: .degrees,
        allowed: Band(-3.5...3.5),
        advice: .keepYourHeadLevel,
    )

    private static func judged(_ checks: [Check], _ photo: String?) -> FolderReport.Result {
        .judged(
            Inspection(
                spec: "chsi",
                specVersion: 1,
                engineVersion: "1",
                checks: checks,
                measures: PhotoMeasures(
                    format: .jpeg,
                    imageWidth: 1200,
                    imageHeight: 1600,
                    faceCount: 1,
                ),
            ),
            shown: FolderReport.Pictures(
                original: "small/\(photo ?? "x.jpg")",
                photo: photo.map { "small-photos/\($0)" },
            ),
            photo: photo.map { "photos/\($0)" },
        )
    }
}
