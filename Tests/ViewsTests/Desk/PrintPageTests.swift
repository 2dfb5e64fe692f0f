import Domain
import Foundation
import Testing
import Views

@Suite struct PrintPageTests {
    private let context = DeskSamples.context(.english)

    @Test func anAddressIsWholeOnThePackingListAlone() throws {
        let whole = try DeskSamples.html("packing list", .english)
        #expect(whole.contains("沙正街 174 号") && whole.contains("13800138000"))
        for name in ["shipment", "order shipment", "production packed"] {
            let html = try DeskSamples.html(name, .english)
            #expect(!html.contains("沙正街") && !html.contains("13800138000"), "\(name)")
        }
    }

    @Test func eachStageOffersItsOwnSteps() {
        func html(_ stage: ProductionStage) -> String {
            Page.production(DeskSamples.production(stage)).html(in: context)
        }
        #expect(html(.toMake).contains("value=\"start\""))
        #expect(html(.making).contains("value=\"pack\""))
        #expect(html(.making).contains("value=\"takeBack\""))
        #expect(html(.lost).contains("value=\"reprint\""))
        #expect(!html(.dispatched).contains("name=\"change\""))
        #expect(html(.packed).contains("Send to the school"))
    }

    @Test func allOfAPageCanBeTickedWithoutScript() {
        let none = Page.production(DeskSamples.production(.toMake)).html(in: context)
        let all = Page.production(DeskSamples.production(.toMake), ticked: { _ in true })
            .html(in: context)
        #expect(none.contains("all=1") && !none.contains(" checked"))
        #expect(!all.contains("all=1") && all.contains(" checked"))
    }

    @Test func whatIsNotThisPageIsReachedByItsAddress() {
        let html = Page.production(DeskSamples.production(.toMake)).html(in: context)
        #expect(html.contains("stage=toMake&amp;page=2"))
    }

    @Test func whyANumberIsRefusedNamesTheCourierThatItLooksLike() throws {
        let sf = try #require(Courier(named: "sf"))
        let yto = try #require(Courier(named: "yto"))
        let words = Text.refusal(ShipmentError.numberMalformed("YT1", of: sf, fits: [yto]))
        #expect(words.zh.contains("圆通速递") && words.zh.contains(sf.example))
        #expect(words.en.contains("YTO Express"))
    }
}
