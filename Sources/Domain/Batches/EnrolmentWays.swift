extension BatchPolicy {
    /// The ways in which a student may prove an enrolment, in the order of the offer.
    ///
    /// Any one of them is enough; the last four only follow the capture code, and the photo of the
    /// ID card comes before each.
    package var ways: [Proof] { [.captureCode, .roster, .declaration].filter(proofs.contains) }

    /// Refuses a way that the batch does not offer.
    package func requireWay(_ way: Proof) throws(EnrolmentError) {
        guard ways.contains(way) else { throw .wayNotOffered }
    }
}

extension KeyedDecodingContainer {
    /// Batches that were opened before the knob was there let an account add several records.
    package func decode(
        _ type: BatchPolicy.Records.Type,
        forKey key: Key,
    ) throws -> BatchPolicy.Records {
        try decodeIfPresent(type, forKey: key) ?? .several
    }

    /// Batches that were opened before the knob was there ask for no fields.
    package func decode(_ type: StudyFields.Type, forKey key: Key) throws -> StudyFields {
        try decodeIfPresent(type, forKey: key) ?? StudyFields()
    }
}
