import Domain
import Foundation
import Testing
import Views

struct BatchFormPageTests {
    /// A signed-in administrator, and the demo's only batch.
    private func asAdministrator(
        _ test: @Sendable (Browser, Batch.ID) async throws -> Void
    ) async throws {
        try await WebHouse.open { _, client in
            let browser = try await Browser(client).administrator()
            try await test(browser, try await browser.firstBatch())
        }
    }

    private func form(changing: [String: String] = [:]) -> [String: String] {
        [
            "levels": "bachelor", "name": "改过的批次", "opens": "2026-01-01T08:00",
            "closes": "2026-12-01T08:00", "opens-2": "2027-01-01T08:00",
            "closes-2": "2027-02-01T08:00", "price": "15", "priceName": "电子照片", "price-2": "60",
            "priceName-2": "含纸质照片", "reviewStages": "2", "reviewDays": "3", "repairDays": "5",
            "naming": "{orderNumber}.jpg", "dailyFrom": "08:00", "dailyTo": "18:00",
        ].merging(changing) { $1 }
    }

    @Test func aPresetFillsTheFormInAndAnUnknownOneIsNotFound() async throws {
        try await asAdministrator { browser, _ in
            let page = try await browser.get(.newBatch(.individualTiers))
            #expect(page.body.contains("value=\"图像标准化并报送学信网\""))
            #expect(page.body.contains("name=\"price-2\""))
            let unknown = try await browser.get("/desk/batches/new?preset=none")
            #expect(unknown.status == 404)
        }
    }

    @Test(arguments: ["本科", "专科", "硕士研究生", "博士研究生", "成人本科", "成人专科", "网络本科"])
    func theFormOffersEveryLevel(_ level: String) async throws {
        try await asAdministrator { browser, _ in
            let page = try await browser.get(.newBatch(nil))
            #expect(page.body.contains("<span>\(level)</span>"))
        }
    }

    @Test func whatIsChangedIsReadOnThePageOfTheBatch() async throws {
        try await asAdministrator { browser, batch in
            _ = try await browser.get(.changeBatch(batch))
            let saved = try await browser.post(.changeBatch(batch), form())
            #expect(saved.location == Link.deskBatch(batch).path)
            let page = try await browser.get(.deskBatch(batch))
            for words in ["改过的批次", "含纸质照片", "每天 08:00–18:00", "3 个工作日"] {
                #expect(page.body.contains(words), "\(words)")
            }
        }
    }

    @Test func whatIsWrongIsSaidAndWhatWasTypedStays() async throws {
        try await asAdministrator { browser, batch in
            _ = try await browser.get(.changeBatch(batch))
            let wrong = form(changing: ["closes-2": "2026-06-01T08:00", "reviewDays": "99"])
            let page = try await browser.post(.changeBatch(batch), wrong)
            #expect(page.status == 422)
            #expect(page.body.contains("id=\"closes-2-error\""))
            #expect(page.body.contains("审核时限“99”不能识别，请填写 1 到 30 的整数"))
            #expect(page.body.contains("value=\"2026-06-01T08:00\""))
            let kept = try await browser.get(.deskBatch(batch))
            #expect(!kept.body.contains("改过的批次"))
        }
    }

    @Test func aBatchIsEndedEarlyOnce() async throws {
        try await asAdministrator { browser, batch in
            let open = try await browser.get(.deskBatch(batch))
            #expect(open.body.contains(Link.closeBatch(batch).path))
            let closed = try await browser.post(.closeBatch(batch))
            #expect(closed.location == Link.deskBatch(batch).path)
            let page = try await browser.get(.deskBatch(batch))
            #expect(!page.body.contains(Link.closeBatch(batch).path))
        }
    }
}
