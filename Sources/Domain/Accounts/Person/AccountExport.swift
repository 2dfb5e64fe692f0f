package import Foundation

/// All that is kept of a person, as they take it along.
package struct AccountExport: Sendable, Encodable {
    package var exportedAt: Date
    package var accountCreatedAt: Date
    package var phone: String?
    package var documentKind: DocumentKind?
    package var documentNumber: String?
    package var passwordSetAt: Date?
    package var language: Language
    package var profile: Profile
    /// A JPEG, in base 64.
    package var avatar: Data?
    package var agreements: [AgreementRecord]
    package var faceProcessing: [FaceRecord]
    package var sessions: [SessionRecord]
    /// The documents that were photographed for a batch, as they were confirmed.
    package var checkedDocuments: [IdentityCheck]
    package var studies: [StudyExport]
    package var orders: [OrderRecord]
    package var looksByStaff: [LookRecord]

    package init(
        _ detail: AccountDetail,
        phone: String?,
        avatar: Avatar?,
        documents: [IdentityCheck],
        studies: [StudyExport],
        orders: [OrderRecord],
        looks: [PhotoLook],
        at now: Date,
    ) {
        exportedAt = now
        accountCreatedAt = detail.account.createdAt
        self.phone = phone
        documentKind = detail.document?.number.kind
        documentNumber = detail.document?.number.text
        passwordSetAt = detail.passwordSetAt
        language = detail.language
        profile = detail.profile
        agreements = detail.consents.map {
            AgreementRecord(
                agreement: $0.agreement.rawValue,
                version: $0.version,
                agreedAt: $0.givenAt
            )
        }
        faceProcessing = detail.faceConsents.map {
            FaceRecord(answer: $0.answer.rawValue, version: $0.version, answeredAt: $0.answeredAt)
        }
        sessions = detail.sessions.map {
            SessionRecord(device: $0.device, since: $0.createdAt, until: $0.expiresAt)
        }
        self.avatar = avatar?.picture
        checkedDocuments = documents
        self.studies = studies
        self.orders = orders
        looksByStaff = looks.map {
            LookRecord(at: $0.at, centre: $0.centre, order: $0.order.text)
        }
    }

    package struct AgreementRecord: Sendable, Encodable {
        let agreement: String
        let version: String
        let agreedAt: Date
    }

    package struct FaceRecord: Sendable, Encodable {
        let answer: String
        let version: String
        let answeredAt: Date
    }

    package struct SessionRecord: Sendable, Encodable {
        let device: String
        let since: Date
        let until: Date
    }

    package struct LookRecord: Sendable, Encodable {
        let at: Date
        let centre: String
        let order: String
    }

    package struct PhotoRecord: Sendable, Encodable {
        let receivedAt: Date
        let source: String
        let state: String
        let bytes: Int
        /// Where the pictures can be fetched while signed in.
        let files: [String]

        package init(_ photo: Photo, files: [String]) {
            receivedAt = photo.createdAt
            source = photo.source.rawValue
            state = photo.state.rawValue
            bytes = photo.byteCount
            self.files = files
        }
    }

    package struct PaymentRecord: Sendable, Encodable {
        let gateway: String
        let fen: Int
        let state: String
        let begunAt: Date

        package init(_ attempt: PaymentAttempt) {
            gateway = attempt.gateway
            fen = attempt.amount.fen
            state = attempt.state.rawValue
            begunAt = attempt.createdAt
        }
    }

    package struct ShipmentRecord: Sendable, Encodable {
        let courier: String
        let number: String
        let sentAt: Date
        let state: String

        package init(_ shipment: Shipment) {
            courier = shipment.waybill.courier.chinese
            number = shipment.waybill.number
            sentAt = shipment.sentAt
            state = shipment.state.rawValue
        }
    }

    package struct OrderRecord: Sendable, Encodable {
        let number: String
        let placedAt: Date
        let submittedAt: Date?
        let school: String
        let level: String
        let batch: String
        /// As the capture code carries them: masked by the registry, not by us.
        let name: String
        let documentNumber: String
        let studentNumber: String
        let major: String
        let capture: String
        let payment: String
        let registry: String
        let fulfilment: String
        let contact: OrderContact?
        let photos: [PhotoRecord]
        let payments: [PaymentRecord]
        let contests: [ContestRecord]
        let sanction: SanctionRecord?
        let shipments: [ShipmentRecord]

        package init(
            _ summary: OrderSummary,
            contact: OrderContact?,
            photos: [PhotoRecord],
            payments: [PaymentRecord],
            contests: [ContestRecord],
            sanction: SanctionRecord?,
            shipments: [ShipmentRecord],
        ) {
            let (order, identity) = (summary.order, summary.identity)
            number = order.number.text
            placedAt = order.createdAt
            submittedAt = order.submittedAt
            school = summary.school.name
            level = summary.level.chinese
            batch = summary.batch.name
            name = identity.maskedName
            documentNumber = identity.maskedDocumentNumber
            studentNumber = identity.studentNumber
            major = identity.major
            capture = order.lines.capture.rawValue
            payment = order.lines.payment.rawValue
            registry = order.lines.registry.rawValue
            fulfilment = order.lines.fulfilment.rawValue
            self.contact = contact
            self.photos = photos
            self.payments = payments
            self.contests = contests
            self.sanction = sanction
            self.shipments = shipments
        }
    }
}
