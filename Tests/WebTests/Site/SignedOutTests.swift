import Domain
import Foundation
import HTTPTypes
import Testing
import Views

@Suite struct SignedOutTests {
    private static let order = Identifier<Order>(UUID())
    private static let photo = Identifier<Photo>(UUID())
    private static let attempt = Identifier<PaymentAttempt>(UUID())
    private static let enrolment = Identifier<Enrolment>(UUID())

    private static let pages: [Link] = [
        .orders, .order(order), .rules(order), .camera(order), .answers(order), .pay(order),
        .proof(order), .sanction(order), .contestPhoto(photo), .downloads(order),
        .downloadPhoto(order), .downloadRecord(order), .downloadSheet(order, .jpeg),
        .faceConsent(order), .placing(photo),
        .photo(photo), .photoState(photo), .photoEvents(photo), .photoFile(photo, .standard),
        .payment(attempt), .paymentState(attempt), .paymentEvents(attempt),
        .enrolment(enrolment), .lastFour(enrolment), .upload(Identifier<Upload>(UUID())),
    ]
    private static let ownPages = AccountPlace.allCases.map(Link.account)

    @Test func strangersAreSentToSignInAndBack() async throws {
        try await WebHouse.open { _, client in
            let browser = Browser(client)
            for link in Self.pages + Self.ownPages {
                let visit = try await browser.get(link)
                #expect(visit.status == 303)
                #expect(visit.location == Link.signIn(next: link.path).path)
                let json = try await browser.get(link, headers: ["Accept": "application/json"])
                #expect(json.status == 401)
            }
        }
    }

    @Test func whatBelongsToNobodyIsNotFound() async throws {
        try await WebHouse.open { house, client in
            let browser = Browser(client)
            try await Student(house: house, browser: browser).signIn()
            for link in Self.pages where link != .orders {
                #expect(try await browser.get(link).status == 404, "\(link.path)")
            }
            #expect(try await browser.get("/orders/not-an-identifier").status == 404)
        }
    }

    @Test func anotherStudentsOrderIsNotFound() async throws {
        try await WebHouse.open { house, client in
            let owner = Student(house: house, browser: Browser(client))
            try await owner.signIn()
            let order = try await owner.order()
            let other = Student(house: house, browser: Browser(client))
            try await other.signIn("13912345678")
            for link in [Link.order(order), .camera(order), .pay(order), .answers(order)] {
                #expect(try await other.browser.get(link).status == 404)
            }
            for link in [Link.submit(order), .withdraw(order), .pay(order)] {
                #expect(try await other.browser.post(link).status == 404)
            }
            let upload = try await other.browser.fetch(
                .post,
                .uploads(order),
                headers: ["Upload-Length": "10"]
            )
            #expect(upload.status == 404)
        }
    }
}
