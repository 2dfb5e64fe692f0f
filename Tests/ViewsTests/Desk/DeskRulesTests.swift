import Domain
import Foundation
import Testing
import Views

@Suite struct DeskRulesTests {
    @Test func theRailShowsOnlyWhatTheRoleMaySee() {
        func paths(_ role: Role) -> [String] {
            deskSections(for: DeskSamples.staff([role])).map(\.path)
        }
        let reviewer = [
            "/desk", "/desk/review", "/desk/contests", "/desk/recaptures", "/desk/sanctions",
            "/desk/batches",
        ]
        #expect(paths(.firstReviewer) == reviewer)
        #expect(paths(.finalReviewer) == reviewer)
        #expect(
            paths(.schoolRegistrar) == [
                "/desk", "/desk/batches", "/desk/corrections", "/desk/orders",
            ]
        )
        #expect(
            paths(.producer) == [
                "/desk", "/desk/batches", "/desk/production?stage=toMake", "/desk/shipments",
            ]
        )
        #expect(
            paths(.centreAdministrator)
                == [
                    "/desk", "/desk/contests", "/desk/recaptures", "/desk/sanctions",
                    "/desk/batches", "/desk/production?stage=toMake", "/desk/shipments",
                    "/desk/corrections", "/desk/orders", "/desk/money",
                    "/desk/audit",
                ]
        )
    }

    @Test func onlyThoseWhoMayDeliverSeeTheButton() {
        let context = DeskSamples.context(.english)
        let create = "action=\"\(Link.deliveries(DeskSamples.batch.id).path)\""
        let administrator = DeskSamples.batchPage(for: DeskSamples.administrator)
        let registrar = DeskSamples.batchPage(for: DeskSamples.registrar)
        let reviewer = DeskSamples.batchPage(for: DeskSamples.reviewer)
        #expect(administrator.html(in: context).contains(create))
        #expect(!registrar.html(in: context).contains(create))
        #expect(!reviewer.html(in: context).contains("Deliveries"))
    }

    @Test(arguments: BatchField.allCases)
    func everyFieldThatIsWrongIsNamedAtAControlOfTheForm(_ field: BatchField) throws {
        let errors = fieldErrors(of: .formIncomplete([field]), in: BatchForm())
        let error = try #require(errors.first)
        let html = Page.newBatch(
            schools: [DeskSamples.school],
            levels: DeskSamples.levels,
            errors: errors,
        ).html(in: DeskSamples.context(.english))
        #expect(html.contains("id=\"\(error.field)\""))
        #expect(html.contains("id=\"\(error.field)-error\""))
    }

    @Test func whatExactlyIsWrongIsSaid() {
        var form = BatchForm()
        form.prices = [.init(amount: "abc")]
        form.windows = [.init(opens: "2026-06-01T08:00", closes: "2026-05-01T08:00")]
        form.reviewDays = "31"
        form.naming = "{colour}.jpg"
        func words(_ field: BatchField) -> String {
            fieldErrors(of: .formIncomplete([field]), in: form)[0].message.en
        }
        #expect(words(.price(0)).contains("\"abc\" is not an amount"))
        #expect(words(.closes(0)) == "The closing time must be after the opening time")
        #expect(words(.reviewDays).contains("from 1 to 30, such as 2, not \"31\""))
        #expect(words(.namingTemplate).contains("knows no {colour}"))
        #expect(fieldErrors(of: .featureCodeTaken, in: form).map(\.field) == ["featureCode"])
        #expect(fieldErrors(of: .notFound, in: form).isEmpty)
    }

    @Test func aFormThatIsShownAgainKeepsWhatWasTyped() {
        var form = BatchForm()
        form.name = "2026 届"
        form.levels = ["master"]
        form.registry = false
        form.withdraw = "never"
        let html = Page.newBatch(form, schools: [], levels: DeskSamples.levels)
            .html(in: DeskSamples.context(.chinese))
        #expect(html.contains("value=\"2026 届\""))
        #expect(html.contains("value=\"master\" checked"))
        #expect(!html.contains("value=\"bachelor\" checked"))
        #expect(html.contains("value=\"never\" checked"))
        #expect(!html.contains("name=\"registry\" value=\"yes\" checked"))
    }

    @Test func aDeliveryRenewsItselfOnlyUntilItIsAnswered() {
        let context = DeskSamples.context(.english)
        let waiting = Page.delivery(DeskSamples.delivery(.sent), for: DeskSamples.administrator)
        let answered = Page.delivery(
            DeskSamples.delivery(.answered, answers: [.accepted]),
            for: DeskSamples.administrator,
        )
        #expect(waiting.html(in: context).contains("data-live="))
        #expect(waiting.html(in: context).contains("照片与身份信息不符"))
        #expect(!answered.html(in: context).contains("data-live="))
        #expect(answered.html(in: context).contains("The registry has answered for every photo"))
    }

    @Test func everyActionOfTheAuditLogHasWords() {
        let context = DeskSamples.context(.english)
        let actions =
            AuditAction.allCases.map(\.rawValue)
            + CaptureState.Event.allCases.map { OrderEvent.capture($0).action }
            + PaymentState.allCases.map { OrderEvent.payment($0).action }
            + RegistryState.Event.allCases.map { OrderEvent.registry($0).action }
            + FulfilmentState.Event.allCases.map { OrderEvent.fulfilment($0).action }
        for action in actions {
            let page = Page.audit([DeskSamples.entry(action)], query: "", limit: 50)
            #expect(!page.html(in: context).contains("row-title\">\(action)<"), "\(action)")
        }
        let unknown = Page.audit([DeskSamples.entry("old.thing")], query: "", limit: 50)
        #expect(unknown.html(in: context).contains("row-title\">old.thing<"))
    }

    @Test func theCodeForPostersIsADrawingOfItsOwn() {
        let svg = qrCodeDocument(QRCodeMatrix(rows: [[true, false], [false, true]]))
        #expect(svg.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\""))
        #expect(svg.contains("M4 4h1v1h-1zM5 5h1v1h-1z"))
    }

    @Test func theHomePageShowsWhatWaits() {
        let overview = DeskOverview(
            queue: DeskSamples.queue,
            batches: [DeskSamples.progress],
            givenUpJobs: 0,
        )
        let html = Page.deskHome(overview, for: DeskSamples.reviewer, now: DeskSamples.now)
            .html(in: DeskSamples.context(.english))
        #expect(html.contains("The oldest is due by Fri 12 June, 18:00"))
        #expect(html.contains("Start reviewing"))
        #expect(!html.contains("background jobs"))
    }
}
