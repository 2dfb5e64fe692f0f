import Domain
import Foundation
import HTTPTypes
import Services
import TestSupport
import Testing
import Views

@Suite struct PhotoJourneyTests {
    private func ready(
        _ test: @Sendable (Student, Order.ID) async throws -> Void
    ) async throws {
        try await WebHouse.open { house, client in
            let student = Student(house: house, browser: Browser(client))
            try await student.signIn()
            try await test(student, try await student.order())
        }
    }

    @Test func aGoodPhotoIsCheckedShownAndSubmittedAndPaid() async throws {
        try await ready { student, order in
            let photo = try await student.photo(try TestHouse.portrait("good2.jpg"), for: order)
            let browser = student.browser
            let result = try await browser.get(.photo(photo))
            #expect(result.body.contains("照片合格"))
            let file = try await browser.get(.photoFile(photo, .standard))
            #expect(file.status == 200)
            #expect(result.body.contains(Link.photoFile(photo, .framed).path))
            let framed = try await browser.get(.photoFile(photo, .framed))
            let original = try await browser.get(.photoFile(photo, .original))
            #expect(framed.status == 200 && framed.body != original.body)
            let state = try await browser.get(.photoState(photo))
            #expect(state.body.contains("\"done\":true"))
            let events = try await browser.get(.photoEvents(photo))
            #expect(events.body.contains("event: done"))
            #expect(try await browser.get(.answers(order)).body.contains("核对信息"))
            let submitted = try await browser.post(.submit(order))
            #expect(submitted.location == Link.pay(order).path)
            #expect(try await browser.get(.pay(order)).body.contains("支付 ¥20.00"))
            let begun = try await browser.post(
                .pay(order),
                ["priceItem": "standard", "gateway": "wechatPay"]
            )
            let attempt: PaymentAttempt.ID = try #require(begun.id(after: "/payments/"))
            try await student.house.work()
            let waiting = try await browser.get(.payment(attempt))
            #expect(waiting.status == 200)
            let reference = attempt.description.filter { $0 != "-" }
            try await student.house.services.sandbox?.act(reference, .paySilently)
            _ = try await browser.post(.askPayment(attempt))
            #expect(try await browser.get(.payment(attempt)).location == Link.order(order).path)
            #expect(try await browser.get(.order(order)).body.contains("两位老师会审核"))
        }
    }

    @Test func whatIsNoPhotoIsRefusedInWords() async throws {
        try await ready { student, order in
            _ = try await student.browser.get(.camera(order))
            let empty = try await student.browser.post(
                .photos(order),
                file: Data(),
                as: "photo-album"
            )
            #expect(empty.status == 422)
            #expect(empty.body.contains("这份文件是空的"))
            let whole = try TestHouse.portrait("good2.jpg")
            let wrong = [
                (Data("text named .jpg".utf8), "不是照片"),
                (whole.prefix(whole.count / 2), "不完整"),
            ]
            for (bytes, words) in wrong {
                let visit = try await student.browser.post(
                    .photos(order),
                    file: bytes,
                    as: "photo-album"
                )
                #expect(visit.status == 422)
                #expect(visit.body.contains(words))
            }
            #expect(try await student.browser.get(.order(order)).body.contains("待上传"))
        }
    }

    @Test func theFieldThatWasUsedTellsWhereAPhotoIsFrom() async throws {
        try await ready { student, order in
            _ = try await student.browser.get(.camera(order))
            let bytes = try TestHouse.portrait("good2.jpg")
            for source in PhotoSource.allCases {
                let sent = try await student.browser.post(
                    .photos(order),
                    file: bytes,
                    as: source.field
                )
                let photo: Photo.ID = try #require(sent.id(after: "/photos/"))
                #expect(try await student.house.source(of: photo) == source)
            }
        }
    }

    @Test func whereOnlyTheCameraIsTakenTheAlbumIsNeitherOfferedNorTaken() async throws {
        try await WebHouse.open { house, client in
            let student = Student(house: house, browser: Browser(client))
            try await student.signIn()
            let code = try await house.batch(.sample(photoSource: .camera))
            let order = try await student.order(in: code)
            let browser = student.browser
            let page = try await browser.get(.camera(order))
            #expect(page.body.contains("photo-camera"))
            #expect(!page.body.contains("photo-album"))
            let bytes = try TestHouse.portrait("good2.jpg")
            let album = try await browser.post(.photos(order), file: bytes, as: "photo-album")
            #expect(album.status == 422)
            #expect(album.body.contains("请使用相机"))
            // A program that does not say where the photo is from has not taken it now.
            let headers = ["Upload-Length": "\(bytes.count)"]
            let silent = try await browser.fetch(.post, .uploads(order), headers: headers)
            #expect(silent.status == 422)
            let taken = try await browser.post(.photos(order), file: bytes, as: "photo-camera")
            #expect(taken.id(after: "/photos/") as Photo.ID? != nil)
        }
    }

    @Test func aFileOfTwentyOneMegabytesIsTooLarge() async throws {
        try await ready { student, order in
            _ = try await student.browser.get(.camera(order))
            let large = Data(count: 21 * 1024 * 1024)
            let visit = try await student.browser.post(
                .photos(order),
                file: large,
                as: "photo-album"
            )
            #expect(visit.status == 413)
            #expect(visit.body.contains("20.0 MB"))
            let upload = try await student.browser.fetch(
                .post,
                .uploads(order),
                headers: ["Upload-Length": "\(large.count)"]
            )
            #expect(upload.status == 413)
        }
    }

    @Test func anUploadGoesOnWhereItWasBroken() async throws {
        try await ready { student, order in
            let browser = student.browser
            _ = try await browser.get(.camera(order))
            let bytes = try TestHouse.portrait("good2.jpg")
            let begun = try await browser.fetch(
                .post,
                .uploads(order),
                headers: ["Upload-Length": "\(bytes.count)"]
            )
            #expect(begun.status == 201)
            let id: Upload.ID = try #require(begun.id(after: "/uploads/"))
            let middle = min(bytes.count / 2, 200_000)
            var offset = 0
            for end in [middle, bytes.count] {
                let part = try await browser.fetch(
                    .patch,
                    .upload(id),
                    headers: ["Upload-Offset": "\(offset)"],
                    body: bytes[offset..<end]
                )
                #expect(part.status == 200, "\(part.body)")
                #expect(part.body.contains("\"offset\":\(end)"))
                let again = try await browser.fetch(
                    .patch,
                    .upload(id),
                    headers: ["Upload-Offset": "\(offset)"],
                    body: bytes[offset..<end]
                )
                if end < bytes.count { #expect(again.status == 409) }
                offset = end
            }
            let asked = try await browser.fetch(.head, .upload(id))
            let reached = asked.headers.first { $0.name.canonicalName == "upload-offset" }
            #expect(reached?.value == "\(bytes.count)")
            let whole = try await browser.get(.upload(id))
            #expect(whole.body.contains("\"done\":true"))
            #expect(whole.body.contains("\"next\":\"/photos/"))
        }
    }

    @Test func withoutItsTokenAnUploadDoesNotBegin() async throws {
        try await ready { student, order in
            let visit = try await student.browser.fetch(
                .post,
                .uploads(order),
                headers: ["Upload-Length": "10", "X-CSRF-Token": "0"]
            )
            #expect(visit.status == 403)
        }
    }
}
