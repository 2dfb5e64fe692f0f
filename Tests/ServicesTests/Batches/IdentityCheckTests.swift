import Domain
import Foundation
import Integrations
import Services
import Storage
import TestSupport
import Testing

struct IdentityCheckTests {
    private static let file = "姓名,证件号码,学号,层次,专业\n林晓,11010519491231002X,2023001,本科,软件工程\n"
    private static let other = DocumentForm.sample(
        name: "周明",
        number: "110105200303078040",
        birthDate: "2003-03-07"
    )

    private func rostered(_ house: TestHouse) async throws -> BatchOffer {
        let offer = try await house.batch(policy: .sample(proofs: [.roster, .idCard]))
        let staff = try await house.staff(.centreAdministrator)
        let text = Data(Self.file.utf8)
        _ = try await house.services.sendRoster(text, batch: offer.batch.id, by: staff)
        try await house.runJobs()
        return offer
    }

    private func match(
        _ house: TestHouse,
        _ offer: BatchOffer,
        _ account: Account,
        typed: String = "",
    ) async throws -> Enrolment.ID {
        try await house.services.matchRoster(
            document: typed,
            level: "bachelor",
            batch: offer.batch.featureCode,
            by: account,
        )
    }

    private func declare(
        _ house: TestHouse,
        _ offer: BatchOffer,
        _ account: Account,
    ) async throws -> Enrolment.ID {
        try await house.services.declareEnrolment(
            Declaration(
                name: "",
                documentNumber: "",
                level: "bachelor",
                studentNumber: "2023009",
                major: "会计学",
            ),
            batch: offer.batch.featureCode,
            by: account,
        )
    }

    @Test(arguments: TestEngine.available)
    func theListIsSearchedByTheNumberOnTheCardAndThePictureIsGone(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let offer = try await rostered(house)
            let account = try await house.signedIn()
            await #expect(throws: EnrolmentError.document(.unchecked)) {
                try await match(house, offer, account, typed: "11010519491231002X")
            }
            try await house.checkIdentity(in: offer, by: account)
            let id = try await match(house, offer, account, typed: "whatever")
            let identity = try await house.services.enrolment(id, by: account).enrolment.identity
            #expect(identity.maskedName == "林*" && identity.documentDoubts == [])
            let entries = try await house.database.read {
                try $0.auditEntries(about: "account", account.id.description)
            }
            let entry = try #require(entries.first { $0.action == "enrolment.identityChecked" })
            #expect(entry.facts.contains("\"picture\":\"deleted\""))
            #expect(!entry.facts.contains("110105") && entry.centre == offer.centre.id)
            #expect(try await house.count("select count(*) from document_readings") == 0)
        }
    }

    @Test(arguments: TestEngine.available)
    func whatWasCorrectedByHandIsMarkedAndCountsAnewUntilTheRecordIsConfirmed(
        engine: TestEngine
    ) async throws {
        try await TestHouse.with(engine) { house async throws in
            let offer = try await rostered(house)
            let account = try await house.signedIn()
            let misread = DocumentOffer.sample(name: "林尧", number: "")
            try await house.checkIdentity(read: misread, in: offer, by: account)
            let id = try await match(house, offer, account)
            func doubts() async throws -> [IdentityCheck.Doubt]? {
                try await house.services.enrolment(id, by: account).enrolment.identity
                    .documentDoubts
            }
            #expect(try await doubts() == [.numberTyped, .nameTyped])
            let unsure = DocumentOffer.sample(secondly: "11010519491231003X")
            try await house.checkIdentity(.sample(name: "林小"), read: unsure, in: offer, by: account)
            #expect(try await match(house, offer, account) == id)
            #expect(try await doubts() == [.numberUnsure, .nameTyped, .nameDiffers])
            _ = try await house.services.confirmEnrolment(id, by: account)
            let locked = EnrolmentError.document(.locked(contact: offer.centre.contact))
            await #expect(throws: locked) {
                try await house.checkIdentity(in: offer, by: account)
            }
        }
    }

    @Test func aCaptureCodeOfAnotherDocumentIsRefused() async throws {
        try await TestHouse.with { house async throws in
            let offer = try await house.batch(policy: .sample(proofs: [.captureCode, .idCard]))
            let account = try await house.signedIn()
            func read(_ ending: String) async throws -> Enrolment.ID {
                let code = house.partners.captureCodes.issue(
                    .sample(documentEnding: ending),
                    until: house.clock.now.addingTimeInterval(3600)
                )
                return try await house.services.readCaptureCode(
                    house.picture(of: code.payload),
                    batch: offer.batch.featureCode,
                    by: account,
                )
            }
            await #expect(throws: EnrolmentError.document(.unchecked)) { try await read("002X") }
            try await house.checkIdentity(in: offer, by: account)
            let differs = EnrolmentError.document(.differs(contact: offer.centre.contact))
            await #expect(throws: differs) { try await read("1234") }
            let id = try await read("002X")
            _ = try await house.services.confirmEnrolment(id, by: account)
        }
    }

    @Test func theDeclarationTakesNameAndNumberFromTheCard() async throws {
        try await TestHouse.with { house async throws in
            let offer = try await house.batch(policy: .sample(proofs: [.declaration, .idCard]))
            let account = try await house.signedIn()
            try await house.checkIdentity(in: offer, by: account)
            let id = try await declare(house, offer, account)
            let identity = try await house.services.enrolment(id, by: account).enrolment.identity
            #expect(identity.maskedName == "林*" && identity.documentDoubts == [])
            #expect(identity.maskedDocumentNumber == "110105********002X")
            #expect(identity.isDeclared)
        }
    }

    @Test(arguments: TestEngine.available)
    func whereOneRecordIsAllOneDocumentHasOneWhateverTheAccount(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            var policy = BatchPolicy.sample(proofs: [.declaration, .idCard])
            policy.records = .one
            let offer = try await house.batch(policy: policy)
            let next = try await house.batch(policy: policy)
            let first = try await house.signedIn(phone: "13812345678")
            try await house.checkIdentity(in: offer, by: first)
            let record = try await declare(house, offer, first)
            _ = try await house.services.confirmEnrolment(record, by: first)
            let second = try await house.signedIn(phone: "13900000000")
            try await house.checkIdentity(in: next, by: second)
            let again = try await declare(house, next, second)
            let used = EnrolmentError.document(.used(contact: offer.centre.contact))
            await #expect(throws: used) {
                try await house.services.confirmEnrolment(again, by: second)
            }
            try await house.checkIdentity(Self.other, in: next, by: second)
            let own = try await declare(house, next, second)
            _ = try await house.services.confirmEnrolment(own, by: second)
        }
    }

    @Test func aBatchWithoutThePhotoTakesNone() async throws {
        try await TestHouse.with { house async throws in
            let offer = try await house.batch()
            let account = try await house.signedIn()
            await #expect(throws: EnrolmentError.wayNotOffered) {
                try await house.checkIdentity(in: offer, by: account)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func theDocumentGoesOverWithTheAccountIsTakenAlongAndDeletedWithIt(
        engine: TestEngine
    ) async throws {
        try await TestHouse.with(engine) { house async throws in
            let offer = try await house.batch(policy: .sample(proofs: [.declaration, .idCard]))
            let old = try await house.session("13812345678")
            try await house.setPassword(of: old)
            try await house.checkIdentity(in: offer, by: old.account)
            let new = try await house.session("13900000000")
            let join = try await house.services.beginJoin(
                number: "13812345678",
                password: TestHouse.password,
                by: new.account,
                address: "10.0.0.1",
            )
            try await house.services.joinAccounts(join, [.phone: .own], by: new.account)
            let check = try await house.services.identityCheck(offer, by: new.account)
            #expect(check?.number == "11010519491231002X")
            let bytes = try await house.services.exportAccount(new.account, session: "")
            #expect(String(decoding: bytes, as: UTF8.self).contains("11010519491231002X"))
            try await house.services.deleteAccount(new.account, confirmed: true)
            #expect(try await house.count("select count(*) from identity_checks") == 0)
        }
    }
}
