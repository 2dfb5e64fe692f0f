import Domain
import Foundation
import Testing
import Views

@Suite struct MoneyPageTests {
    @Test func sumsFiltersAndWhatWaitsStandOnThePage() throws {
        let html = try DeskSamples.html("money", .chinese)
        for words in [
            "¥20.50", "¥30.00", "-¥9.50", "支付宝", "小程序", "2026 届 &lt;b&gt;", "4200001234",
            "1 笔退款等第二人同意", "1 笔退款支付平台没有退成", "2026-06-09 的账单：5 笔，2 笔不一致",
        ] {
            #expect(html.contains(words), "\(words)")
        }
        let wrong = try DeskSamples.html("money wrong", .chinese)
        #expect(wrong.contains("“&lt;b&gt;”不是日期"))
        #expect(wrong.contains("href=\"#from\"") && wrong.contains("href=\"#to\""))
    }

    @Test func everyDifferenceSaysWhatToDo() throws {
        let html = try DeskSamples.html("statements", .english)
        for words in [
            "Payment only on the statement", "Refund only here", "Agrees",
            "another one uses the same merchant number", "refund nothing until then",
        ] {
            #expect(html.contains(words), "\(words)")
        }
    }

    @Test func theFileHasWhatIsSeenAndNoFormulas() {
        let report = DeskSamples.money(
            movements: [
                DeskSamples.movement(.payment, batch: "=cmd|' /C calc'!A0"),
                DeskSamples.movement(.refund, batch: "甲,乙"),
            ]
        )
        let lines = report.table(in: .english).split(separator: "\r\n")
        #expect(lines.count == 3)
        #expect(lines[1].contains(",20.50,,Alipay,Mini-program,'=cmd|"))
        #expect(lines[2].contains(",,30.00,Alipay,Mini-program,\"甲,乙\","))
    }
}
