import Domain
import Foundation
import Testing
import Views

@Suite struct PhotoPageTests {
    private func html(_ detail: PhotoDetail) -> String {
        Page.photo(detail).html(in: PageContext(language: .chinese))
    }

    @Test func aRefusedPhotoNumbersItsFaultsAndOffersOneTap() {
        let html = html(Sample.photoDetail(.refused, actions: [.takePhoto]))
        #expect(html.contains("有 2 处需要改"))
        #expect(html.components(separatedBy: "class=\"mark\"").count == 3)
        #expect(html.components(separatedBy: "class=\"mark-number\"").count == 3)
        #expect(html.contains("viewBox=\"0 0 1200 1600\""))
        #expect(html.contains(Link.camera(Sample.id(7)).path))
    }

    @Test func anUnreadablePhotoSaysWhy() {
        let detail = Sample.photoDetail(.unreadable, pictureError: .truncated)
        #expect(html(detail).contains(Text.words(for: .truncated).zh))
    }

    @Test func onlyTheDraftCanBeUsed() {
        let draft = html(Sample.photoDetail(.standardised))
        #expect(draft.contains(Link.answers(Sample.id(7)).path))
        let submitted = html(Sample.photoDetail(.standardised, actions: [.withdraw]))
        #expect(!submitted.contains(Link.answers(Sample.id(7)).path))
    }

    @Test func aPhotoUnderCheckListensForItsResult() {
        let html = html(Sample.photoDetail(.received))
        #expect(html.contains("data-events=\"\(Link.photoEvents(Sample.id(8)).path)\""))
        #expect(html.contains("data-poll=\"\(Link.photoState(Sample.id(8)).path)\""))
    }

    @Test func theRulesTellTheRoomInNumbersOfTheSpecification() {
        let html = Page.photoRules(Sample.summary()).html(in: PageContext(language: .chinese))
        #expect(html.contains("8–17%"))
        #expect(html.contains("38–63%"))
    }
}
