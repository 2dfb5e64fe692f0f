import Domain
import Foundation
import Hummingbird
import Testing
import Views

@testable import Web

/// Every address that we print is routed.
@Suite struct LinkTests {
    @Test func everyLinkIsRouted() async throws {
        try await WebHouse.open { house, _ in
            let routes = buildRouter(services: house.services, settings: WebHouse.settings).routes
            let patterns = routes.map { "\($0.path)".split(separator: "/") }
            for link in Samples.all {
                let path = link.path.prefix { $0 != "?" }.split(separator: "/")
                let isRouted = patterns.contains { pattern in
                    pattern.count == path.count
                        && zip(pattern, path).allSatisfy {
                            $0 == $1 || ($0.hasPrefix(":") || $0.hasPrefix("{"))
                        }
                }
                #expect(isRouted, "\(link.path)")
            }
        }
    }
}

/// One link of every case: each leads to the next, so that a new case does not compile until it
/// has its place here.
private enum Samples {
    static let all: [Link] =
        Array(sequence(first: Link.home, next: link)) + AccountPlace.allCases.map(Link.account)

    private static func id<Of>() -> Identifier<Of> { Identifier(UUID()) }
    private static let code = FeatureCode(issuing: [1, 2, 3, 4, 5])

    private static func link(after link: Link) -> Link? {
        switch link {
        case .home: .find("x")
        case .find: .batch(code)
        case .batch: .signIn(next: nil)
        case .signIn: .signInCode(id(), next: nil)
        case .signInCode: .resendCode(id(), next: nil)
        case .resendCode: .proveOwner(id(), next: nil)
        case .proveOwner: .startAfresh(id(), next: nil)
        case .startAfresh: .passwordSignIn(next: nil)
        case .passwordSignIn: .documentSignIn(next: nil)
        case .documentSignIn: .documentRead(id(), next: nil)
        case .documentRead: .sendDocumentCode(id(), next: nil)
        case .sendDocumentCode: .documentCode(id(), next: nil)
        case .documentCode: .forgotPassword
        case .forgotPassword: .resetPassword(id())
        case .resetPassword: .resendResetCode(id())
        case .resendResetCode: .signOut
        case .signOut: .agreement(.privacy)
        case .agreement: .information(.contact)
        case .information: .captcha(id())
        case .captcha: .captchaSound(id())
        case .captchaSound: .agree(next: nil)
        case .agree: .account(.centre)
        case .account: .avatar(version: "1")
        case .avatar: .newPhoneCode(id())
        case .newPhoneCode: .resendNewPhoneCode(id())
        case .resendNewPhoneCode: .joinAccount(id())
        case .joinAccount: .proveJoin(id())
        case .proveJoin: .takeNumber(id())
        case .takeNumber: .identityCheck(code)
        case .identityCheck: .confirmIdentity(code)
        case .confirmIdentity: .captureCode(code)
        case .captureCode: .rosterMatch(code)
        case .rosterMatch: .declaration(code)
        case .declaration: .studyDetails(id())
        case .studyDetails: .askCorrection(id())
        case .askCorrection: .records
        case .records: .schools("x")
        case .schools: .lastFour(id())
        case .lastFour: .enrolment(id())
        case .enrolment: .orders
        case .orders: .orderList(.toPay, query: "x")
        case .orderList: .order(id())
        case .order: .faceConsent(id())
        case .faceConsent: .rules(id())
        case .rules: .camera(id())
        case .camera: .photos(id())
        case .photos: .uploads(id())
        case .uploads: .upload(id())
        case .upload: .photo(id())
        case .photo: .photoEvents(id())
        case .photoEvents: .photoState(id())
        case .photoState: .photoFile(id(), .standard)
        case .photoFile: .placing(id())
        case .placing: .askHelper(id())
        case .askHelper: .helperWait(id(), "x")
        case .helperWait: .helperState(id(), "x")
        case .helperState: .helper("x")
        case .helper: .helperPhoto("x")
        case .helperPhoto: .helperUploads("x")
        case .helperUploads: .helperUpload("x", id())
        case .helperUpload: .helperDone("x")
        case .helperDone: .chooseGround(id())
        case .chooseGround: .contestPhoto(id())
        case .contestPhoto: .sanction(id())
        case .sanction: .recapture(id())
        case .recapture: .keepApproved(id())
        case .keepApproved: .answers(id())
        case .answers: .orderContact(id())
        case .orderContact: .orderAddress(id())
        case .orderAddress: .submit(id())
        case .submit: .withdraw(id())
        case .withdraw: .downloads(id())
        case .downloads: .downloadPhoto(id())
        case .downloadPhoto: .downloadRecord(id())
        case .downloadRecord: .downloadSheet(id(), .pdf)
        case .downloadSheet: .proof(id())
        case .proof: .receiveShipment(id())
        case .receiveShipment: .pay(id())
        case .pay: .payment(id())
        case .payment: .paymentEvents(id())
        case .paymentEvents: .paymentState(id())
        case .paymentState: .askPayment(id())
        case .askPayment: .askRefund(id())
        case .askRefund: .paymentCallback(gateway: "x")
        case .paymentCallback: .health
        case .health: .sandbox
        case .sandbox: .sandboxOutbox
        case .sandboxOutbox: .sandboxCashier(reference: "x")
        case .sandboxCashier: .sandboxCaptureCodes
        case .sandboxCaptureCodes: .components
        case .components: .desk
        case .desk: .deskSignIn
        case .deskSignIn: .deskSignOut
        case .deskSignOut: .batches
        case .batches: .newBatch(.captureCode)
        case .newBatch: .deskBatch(id())
        case .deskBatch: .changeBatch(id())
        case .changeBatch: .closeBatch(id())
        case .closeBatch: .batchQRCode(id())
        case .batchQRCode: .roster(id())
        case .roster: .rosterImport(id())
        case .rosterImport: .corrections
        case .corrections: .correction(id())
        case .correction: .deliveries(id())
        case .deliveries: .delivery(id())
        case .delivery: .deliveryPackage(id())
        case .deliveryPackage: .disc(id())
        case .disc: .production(ProductionFilter(page: 2))
        case .production: .changeProduction(ProductionFilter())
        case .changeProduction: .printRuns
        case .printRuns: .printRun(id(), taken: 1)
        case .printRun: .printFiles(id())
        case .printFiles: .packingList(id())
        case .packingList: .shipments(number: "x")
        case .shipments: .importShipments
        case .importShipments: .shipment(id())
        case .shipment: .endShipment(id(), .lost)
        case .endShipment: .sendOrder(id())
        case .sendOrder: .sendToSchool(id())
        case .sendToSchool: .schoolAddress(id())
        case .schoolAddress: .nextReview
        case .nextReview: .review(id())
        case .review: .decideReview(id())
        case .decideReview: .undoReview(id())
        case .undoReview: .releaseReview(id())
        case .releaseReview: .deskPhotoFile(id(), .standard)
        case .deskPhotoFile: .contests
        case .contests: .contest(id())
        case .contest: .recaptures
        case .recaptures: .deskRecapture(id())
        case .deskRecapture: .technicalCheck(id())
        case .technicalCheck: .finding(id())
        case .finding: .sanctions
        case .sanctions: .deskSanction(id())
        case .deskSanction: .participation(id(), ParticipationFilter(page: 2))
        case .participation: .participationTable(id(), ParticipationFilter())
        case .participationTable: .remindParticipants(id(), ParticipationFilter())
        case .remindParticipants: .deskOrders
        case .deskOrders: .deskOrder(id())
        case .deskOrder: .proposeRefund(id())
        case .proposeRefund: .refund(id())
        case .refund: .retryRefund(id())
        case .retryRefund: .money(MoneyFilter(way: "alipay", page: 2))
        case .money: .moneyTable(MoneyFilter())
        case .moneyTable: .statements
        case .statements: .audit
        case .audit: nil
        }
    }
}
