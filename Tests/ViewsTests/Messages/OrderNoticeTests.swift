import Domain
import Foundation
import Testing
import Views

@Suite struct OrderNoticeTests {
    private let order: Order.ID = Sample.id(7)

    @Test(arguments: OrderNotice.allCases, Language.allCases)
    func everyMessageNamesTheOrderAndEndsWithThePageThatGoesOn(
        _ notice: OrderNotice,
        _ language: Language
    ) {
        let number = Sample.inReview.summary.order.number
        let address = "https://photos.example" + notice.link(to: order).path
        let text = Notice.order(notice, number: number, until: Sample.now, address: address)
            .text(language)
        #expect(text.contains(number.text))
        #expect(text.hasSuffix(address))
    }

    @Test func whoHasToTakeANewPhotoIsOneTapFromTheCamera() {
        #expect(OrderNotice.refused.link(to: order) == .camera(order))
        #expect(OrderNotice.returnedByRegistry.link(to: order) == .camera(order))
        #expect(OrderNotice.verdictOverturned.link(to: order) == .answers(order))
        #expect(OrderNotice.proofread.link(to: order) == .proof(order))
    }
}
