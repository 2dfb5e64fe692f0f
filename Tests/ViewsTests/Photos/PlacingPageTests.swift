import Domain
import Foundation
import Testing
import Views

@Suite struct PlacingPageTests {
    private let context = PageContext(language: .chinese)

    @Test func theFrameIsMovedByButtonsWithoutScript() {
        let html = Sample.placing.html(in: context)
        for move in Placement.Move.allCases {
            #expect(html.contains("name=\"move\" value=\"\(move.rawValue)\""))
        }
        #expect(html.ranges(of: "name=\"width\" value=\"900\"").count == 2)
        #expect(html.contains("method=\"get\" action=\"\(Link.placing(Sample.id(8)).path)\""))
        #expect(html.contains("data-module=\"place\""))
    }

    @Test func aReviewerReadsThatNoMachineLooked() {
        var photo = DeskSamples.photo
        photo.assessor = .person
        let desk = DeskSamples.context(.chinese, DeskSamples.reviewer)
        let html = Page.review(DeskSamples.reviewCase(photo: photo), now: DeskSamples.now)
            .html(in: desk)
        #expect(html.contains("不同意机器处理人脸"))
        let other = Page.review(DeskSamples.reviewCase(), now: DeskSamples.now).html(in: desk)
        #expect(!other.contains("不同意机器处理人脸"))
    }
}
