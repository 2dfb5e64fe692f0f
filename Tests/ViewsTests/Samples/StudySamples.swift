import Domain
import Foundation
import Views

/// Study records as students see them: asked for, filled in, corrected.
extension Sample {
    static let asked = StudyFields(
        Dictionary(uniqueKeysWithValues: StudyField.allCases.map { ($0, rule(of: $0)) })
    )

    private static func rule(of field: StudyField) -> StudyFields.Rule {
        switch field {
        case .major, .level: .correctable
        case .name, .schoolName, .schoolCode: .locked
        case .sex, .schoolCategory, .studentNumber, .email: .editable
        }
    }

    static var everyWay: BatchPolicy {
        var policy = policy()
        policy.proofs = BatchPolicy.Proof.allCases
        policy.fields = asked
        return policy
    }

    static let identityCheck: IdentityCheck = {
        do {
            return IdentityCheck(
                try DocumentForm(
                    kind: .residentIdentityCard,
                    values: [
                        .name: "沈萍", .sex: "female", .birthDate: "1949-12-31",
                        .number: "11010519491231002X",
                    ]
                ).checked(),
                read: documentOffer,
                at: now
            )
        } catch {
            preconditionFailure("a document that keeps every rule")
        }
    }()

    static let noMatch = EnrolmentError.noMatch(triesLeft: 3, contact: centre.contact)

    static let everyFault = EnrolmentError.fieldsWrong([
        StudyFault(.sex, .notAChoice, value: ""), StudyFault(.email, .notAnAddress, value: "x"),
        StudyFault(.studentNumber, .character("年"), value: "年"),
        StudyFault(.schoolCategory, .tooLong(found: 31, limit: 30), value: "x"),
    ])

    static let declined: [FieldError] = {
        let typed = Declaration(
            name: "<b>",
            documentNumber: "110105194912310021",
            level: "",
            studentNumber: "",
            major: "",
        )
        do throws(DeclarationRefusal) {
            _ = try typed.checked(levels: ["bachelor"])
            return []
        } catch {
            return error.fieldErrors
        }
    }()

    static func wrong(_ error: EnrolmentError) -> FormInput {
        FormInput(errors: fieldErrors(of: error))
    }

    private static func enrolment(_ identity: CaptureIdentity) -> Enrolment {
        Enrolment(
            id: id(4),
            account: id(5),
            batch: id(3),
            identity: identity,
            createdAt: now,
            provedAt: now,
        )
    }

    static var declared: EnrolmentDetail {
        let stated = CaptureIdentity(
            maskedName: "张*",
            maskedDocumentNumber: "320***********0505",
            schoolCode: "99999",
            levelCode: "bachelor",
            studentNumber: "20220001",
            major: "",
            captureNumber: "20220001",
            documentEnding: "0505",
            provedBy: .declaration,
        )
        return EnrolmentDetail(
            enrolment: enrolment(stated),
            offer: offer(everyWay),
            level: level,
            order: nil
        )
    }

    static func study(corrections: [Correction] = []) -> StudyDetail {
        StudyDetail(
            enrolment: enrolment(identity),
            offer: offer(everyWay),
            levels: [level],
            order: nil,
            corrections: corrections,
        )
    }

    static let corrections = [StudyField.major, .level].enumerated().map { index, field in
        Correction(
            id: id(70 + index),
            enrolment: id(4),
            field: field,
            before: field == .level ? "bachelor" : "计算机科学与技术",
            wanted: field == .level ? "bachelor" : "网络工程",
            remark: "转专业",
            createdAt: now,
            dueAt: now + 3 * 86_400,
        )
    }

    static let records = [
        StudyRecord(
            enrolment: enrolment(identity),
            batch: batch(),
            school: school,
            level: level,
            order: inReview.summary,
        ),
        StudyRecord(
            enrolment: enrolment(identity),
            batch: batch(),
            school: school,
            level: level,
            order: nil,
        ),
    ]
}
