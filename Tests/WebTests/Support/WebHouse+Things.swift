import Domain
import Foundation
import Services
import TestSupport
import Testing
import Views

/// Something with an identifier, and the first part of the addresses that carry it.
struct Thing: Sendable {
    let path: String
    /// The name of its kind in the audit log.
    let kind: String
    let id: String
}

/// One of everything that belongs to somebody.
struct Things: Sendable {
    let students: [Thing]
    let desk: [Thing]
}

extension WebHouse {
    /// One of everything, of a centre and school and of students of their own.
    func things() async throws -> Things {
        let policy = BatchPolicy.sample(
            proofs: [.captureCode, .lastFour, .roster],
            fields: StudyFields([.major: .correctable]),
            recapture: .withApproval,
            sanctions: SanctionRule(),
        )
        let offer = try await house.batch(policy: policy)
        let delivered = try await house.approved(5, in: offer)
        let staff = try await house.staff(.centreAdministrator)
        let made = try await house.dispatched(20, by: staff)
        let delivery = try await services.createDelivery(batch: offer.batch.id, by: staff)
        let again = try await house.approved(11, in: offer)
        try await services.askRecapture(
            of: again.order,
            because: "我剪短了头发，想换一张。",
            by: again.account,
        )
        let refused = try await house.refused(6, in: offer)
        try await services.contestPhoto(
            try #require(refused.photo),
            saying: "背景边缘是干净的，请放大看左肩。",
            by: refused.account,
        )
        let second = try await house.staff(.centreAdministrator)
        let contest = try #require(try await services.contests(by: second).first).contest.id
        let recapture = try #require(try await services.recaptures(by: second).first).request.id
        let open = try await house.ordered(7, in: offer)
        let upload = try await services.beginUpload(
            order: open.order,
            length: 10,
            source: .album,
            by: open.account,
        )
        let correction = try await services.askCorrection(
            of: open.enrolment,
            .major,
            wanted: "法学",
            remark: "",
            by: open.account,
        )
        let roster = try await services.sendRoster(
            Data("姓名,证件号码,学号,层次,专业\n林晓,11010519491231002X,1,本科,法学\n".utf8),
            batch: offer.batch.id,
            by: staff,
        )
        let waiting = try await house.submitted(8, in: offer)
        let payment = try #require(
            try await services.beginPayment(
                order: waiting.order,
                priceItem: "standard",
                gateway: "wechatPay",
                by: waiting.account,
            )
        )
        let sanctioned = try await house.sanctioned(10, in: offer)
        let refund = try await services.proposeRefund(
            of: delivered.order,
            saying: "照片有争议",
            by: staff
        )
        let review = try #require(try await house.firstReview(of: delivered.order))
        return Things(
            students: [
                Thing(path: "orders", kind: "order", id: "\(sanctioned.journey.order)"),
                Thing(path: "photos", kind: "photo", id: "\(try #require(refused.photo))"),
                Thing(path: "payments", kind: "payment", id: "\(payment)"),
                Thing(path: "uploads", kind: "upload", id: "\(upload.id)"),
                Thing(path: "enrolments", kind: "enrolment", id: "\(open.enrolment)"),
            ],
            desk: [
                Thing(path: "batches", kind: "batch", id: "\(offer.batch.id)"),
                Thing(path: "rosters", kind: "roster", id: "\(roster)"),
                Thing(path: "corrections", kind: "enrolment", id: "\(correction)"),
                Thing(path: "orders", kind: "order", id: "\(made.journey.order)"),
                Thing(path: "print-runs", kind: "printRun", id: "\(made.run)"),
                Thing(path: "shipments", kind: "shipment", id: "\(made.shipment)"),
                Thing(path: "schools", kind: "school", id: "\(offer.school.id)"),
                Thing(path: "deliveries", kind: "delivery", id: "\(delivery)"),
                Thing(path: "reviews", kind: "review", id: "\(review)"),
                Thing(path: "photos", kind: "photo", id: "\(try #require(delivered.photo))"),
                Thing(path: "contests", kind: "order", id: "\(contest)"),
                Thing(path: "recaptures", kind: "order", id: "\(recapture)"),
                Thing(path: "findings", kind: "order", id: "\(sanctioned.finding)"),
                Thing(path: "refunds", kind: "order", id: "\(refund)"),
                Thing(path: "sanctions", kind: "order", id: "\(sanctioned.sanction)"),
            ],
        )
    }

    /// Signs in at the desk as somebody of another centre with every role, or, in the centre of
    /// the things, as the registrar of another school.
    func stranger(at centre: String, _ browser: Browser) async throws {
        let password = "fremd-und-neu-2026"
        let isOwn = centre == "0000"
        if !isOwn {
            _ = try await services.addCentre(code: centre, name: "别的中心", contact: "1")
        }
        _ = try await services.addSchool(
            centreCode: centre,
            code: "99777",
            name: "别的大学",
            aliases: [],
        )
        _ = try await services.addStaff(
            NewStaff(
                centreCode: centre,
                login: "stranger",
                name: "陌生人",
                roles: isOwn
                    ? [.schoolRegistrar]
                    : [.centreAdministrator, .firstReviewer, .finalReviewer],
                schoolCode: isOwn ? "99777" : nil,
                password: password,
            )
        )
        _ = try await browser.get(.deskSignIn)
        let signed = try await browser.post(
            .deskSignIn,
            ["login": "stranger", "password": password]
        )
        #expect(signed.location == Link.desk.path)
        _ = try await browser.get(.desk)
    }
}
