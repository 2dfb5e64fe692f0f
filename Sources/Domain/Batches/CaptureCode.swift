/// The text of the QR code that the registry gives each student: opaque, never parsed by us.
package struct CaptureCode: Sendable, Hashable {
    package let payload: String

    package init(_ payload: String) { self.payload = payload }
}

/// What is known of a study record, as the capture code, the roster or the student said it; names
/// and document numbers come masked.
package struct CaptureIdentity: Sendable, Hashable, Codable {
    package let maskedName: String
    package let maskedDocumentNumber: String
    package let schoolCode: String
    package let levelCode: String
    package let studentNumber: String
    package let major: String
    /// The registry's unique number of this student and record.
    package let captureNumber: String
    /// The ending of the document number, kept only to compare what the student types.
    package let documentEnding: String
    /// Who said so, where it was not the capture code.
    package let provedBy: BatchPolicy.Proof?
    /// Further facts that the batch asks for, as they were given or typed.
    package let details: [StudyField: String]?
    /// What is doubtful about the photo of the document; nil where none was compared.
    package var documentDoubts: [IdentityCheck.Doubt]?

    package init(
        maskedName: String,
        maskedDocumentNumber: String,
        schoolCode: String,
        levelCode: String,
        studentNumber: String,
        major: String,
        captureNumber: String,
        documentEnding: String,
        provedBy: BatchPolicy.Proof? = nil,
        details: [StudyField: String]? = nil,
        documentDoubts: [IdentityCheck.Doubt]? = nil,
    ) {
        self.maskedName = maskedName
        self.maskedDocumentNumber = maskedDocumentNumber
        self.schoolCode = schoolCode
        self.levelCode = levelCode
        self.studentNumber = studentNumber
        self.major = major
        self.captureNumber = captureNumber
        self.documentEnding = documentEnding
        self.provedBy = provedBy
        self.details = details
        self.documentDoubts = documentDoubts
    }
}

/// The answer of a resolver about one code.
package enum CaptureReading: Sendable, Hashable {
    case identity(CaptureIdentity)
    case expired
    /// A code that this resolver is not authorised to read: kept, bound, and confirmed by people.
    case opaque
}

/// Reads capture codes where the centre is authorised to.
package protocol CaptureCodeResolver: Sendable {
    /// Asks what the code says; throws a `Fault` when the reader cannot be reached.
    func read(_ code: CaptureCode) async throws -> CaptureReading
}
