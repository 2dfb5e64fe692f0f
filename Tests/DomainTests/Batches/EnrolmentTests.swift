import Domain
import Foundation
import Testing

struct EnrolmentTests {
    @Test func theRightEndingProvesTheEnrolment() throws {
        var enrolment = made()
        #expect(try enrolment.prove(LastFour("567x"), at: thursdayMorning))
        #expect(enrolment.provedAt == thursdayMorning)
        try enrolment.confirm(at: thursdayMorning + 1)
        #expect(enrolment.confirmedAt == thursdayMorning + 1)
    }

    @Test func fiveWrongEndingsNeedTheBranch() throws {
        var enrolment = made()
        for _ in 0..<Enrolment.maximumTries {
            #expect(try !enrolment.prove(LastFour("0000"), at: thursdayMorning))
        }
        #expect(throws: BatchError.lastFourUsedUp) {
            try enrolment.prove(LastFour("567x"), at: thursdayMorning)
        }
        #expect(enrolment.provedAt == nil)
    }

    @Test func nothingIsConfirmedWithoutProof() {
        var enrolment = made()
        #expect(throws: BatchError.self) { try enrolment.confirm(at: thursdayMorning) }
        #expect(enrolment.confirmedAt == nil)
    }

    private func made() -> Enrolment {
        Enrolment(
            id: Enrolment.ID(uuid(3)),
            account: Account.ID(uuid(2)),
            batch: Batch.ID(uuid(4)),
            identity: CaptureIdentity(
                maskedName: "张*",
                maskedDocumentNumber: "5001**********567X",
                schoolCode: "10611",
                levelCode: "bachelor",
                studentNumber: "20220001",
                major: "土木工程",
                captureNumber: "C-1",
                documentEnding: "12567X",
            ),
            createdAt: thursdayMorning,
        )
    }
}
