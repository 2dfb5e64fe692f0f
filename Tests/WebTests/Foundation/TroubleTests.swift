import Domain
import Foundation
import HTTPTypes
import Testing
import Views

@testable import Web

@Suite struct TroubleTests {
    private static let cases: [(any Error, Int)] = [
        (AccountError.signedOut, 401),
        (AccountError.codeWrong(triesLeft: 2), 422),
        (AccountError.permissionMissing(.deliver), 403),
        (AccountError.codeSentRecently(secondsLeft: 9), 429),
        (BatchError.closed(since: Date(timeIntervalSince1970: 0)), 403),
        (BatchError.notFound, 404),
        (BatchError.captureCodeUsed, 409),
        (PhotoError.tooManyBytes(2, limit: 1), 413),
        (PhotoError.empty, 422),
        (PictureError.notAPicture, 422),
        (OrderError.notFound, 404),
        (OrderError.changedMeanwhile, 409),
        (OrderError.batchNotOpen(.closed(since: Date(timeIntervalSince1970: 0))), 403),
        (OrderError.withdrawalStrands, 409),
        (PaymentError.noPhotoToFollow(.submissionsUsedUp(limit: 2)), 403),
        (Self.late, 403),
        (PaymentError.callbackForged, 403),
        (ReviewError.leaseLost, 409),
        (DeliveryError.nothingToDeliver, 409),
        (PageNotFound(), 404),
        (ForeignForm(), 403),
        (BodyTooLarge(limit: 1), 413),
        (MultipartError.broken, 400),
        (Fault("disk"), 503),
        (CancellationError(), 500),
    ]

    private static let late = RefusalWithContact(
        .repairTimeOver(since: Date(timeIntervalSince1970: 1_781_056_800)),
        contact: "023-0000000"
    )

    @Test func whatOnlyTheCentreCanMendSaysSinceWhenAndHowToReachIt() {
        let trouble = Trouble(Self.late)
        #expect(trouble.code == "OrderError.repairTimeOver")
        for words in [trouble.explanation.advice.zh, trouble.explanation.advice.en] {
            #expect(words.contains("023-0000000") && words.contains("2026"))
        }
    }

    @Test(arguments: cases.indices)
    func eachRefusalHasItsStatusAndWordsInBothLanguages(_ index: Int) {
        let (error, status) = Self.cases[index]
        let trouble = Trouble(error)
        #expect(trouble.status.code == status)
        for words in [trouble.explanation.title, trouble.explanation.advice] {
            #expect(!words.zh.isEmpty && !words.en.isEmpty)
        }
    }

    @Test func aLimitInTimeSaysWhenToTryAgain() {
        #expect(Trouble(AccountError.codeSentRecently(secondsLeft: 42)).retryAfter == 42)
        #expect(Trouble(Fault("disk")).retryAfter == 30)
        #expect(Trouble(OrderError.notFound).retryAfter == nil)
    }

    @Test func programsReadAStableName() {
        #expect(Trouble(AccountError.codeWrong(triesLeft: 1)).code == "AccountError.codeWrong")
        #expect(Trouble(OrderError.notFound).code == "OrderError.notFound")
        #expect(Trouble(PageNotFound()).code == "PageNotFound")
    }

    @Test func wordsOfTheLargestFileNameTheLimit() {
        let words = Trouble(BodyTooLarge(limit: 21 * 1024 * 1024)).explanation.advice
        #expect(words.zh.contains("20.0 MB"))
        #expect(words.en.contains("20.0 MB"))
    }
}
