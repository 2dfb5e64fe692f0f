import Domain
import Foundation
import Storage

/// Writing into the audit log, within the transaction of the change.
extension Services {
    func record(
        _ action: AuditAction,
        _ subject: AuditSubject,
        by principal: Principal,
        centre: Centre.ID? = nil,
        facts: [String: String] = [:],
        in tx: Transaction,
    ) throws {
        try record(
            action.rawValue,
            subject,
            by: principal,
            centre: centre,
            facts: facts,
            in: tx
        )
    }

    func record(
        _ action: String,
        _ subject: AuditSubject,
        by principal: Principal,
        centre: Centre.ID?,
        facts: [String: String] = [:],
        in tx: Transaction,
    ) throws {
        try tx.insert(
            AuditEntry(
                id: id(),
                at: now(),
                centre: centre,
                principalKind: principal.kind,
                principalName: principal.name,
                action: action,
                subjectKind: subject.kind,
                subject: subject.name,
                facts: try JSONText.encode(facts),
            )
        )
    }

    /// Notes, in a transaction of its own, that somebody asked for what is not theirs.
    func recordRefusedAccess(_ subject: AuditSubject, by principal: Principal) async throws {
        try await database.write { tx in
            try record(.accessRefused, subject, by: principal, in: tx)
        }
    }
}

/// What an audit entry is about.
enum AuditSubject: Sendable {
    case account(Account.ID)
    case staff(Staff.ID)
    case login(String)
    case batch(Batch.ID)
    case enrolment(Enrolment.ID)
    case order(Order.ID)
    case photo(Photo.ID)
    case upload(Upload.ID)
    case payment(PaymentAttempt.ID)
    case review(Review.ID)
    case delivery(Delivery.ID)
    case printRun(PrintRun.ID)
    case shipment(Shipment.ID)
    case school(School.ID)

    var kind: String {
        switch self {
        case .account: "account"
        case .staff: "staff"
        case .login: "login"
        case .batch: "batch"
        case .enrolment: "enrolment"
        case .order: "order"
        case .photo: "photo"
        case .upload: "upload"
        case .payment: "payment"
        case .review: "review"
        case .delivery: "delivery"
        case .printRun: "printRun"
        case .shipment: "shipment"
        case .school: "school"
        }
    }

    var name: String {
        switch self {
        case .account(let id): id.description
        case .staff(let id): id.description
        case .login(let login): login
        case .batch(let id): id.description
        case .enrolment(let id): id.description
        case .order(let id): id.description
        case .photo(let id): id.description
        case .upload(let id): id.description
        case .payment(let id): id.description
        case .review(let id): id.description
        case .delivery(let id): id.description
        case .printRun(let id): id.description
        case .shipment(let id): id.description
        case .school(let id): id.description
        }
    }
}
