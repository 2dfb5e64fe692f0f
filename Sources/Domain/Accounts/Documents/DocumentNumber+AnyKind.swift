extension DocumentNumber {
    /// Reads a number whose kind is not told, by the kinds whose rules it keeps.
    ///
    /// What looks like an ID number, with twelve digits or more, is held to the rules of one.
    package init(ofAnyKind typed: String) throws(DocumentNumberError) {
        let text = typed.foldedDocumentNumber
        try text.require { $0.isASCIICapital || $0.isASCIIDigit || "()".contains($0) }
        let isLong = text.count(where: \.isASCIIDigit) >= 12
        for kind in isLong ? Self.longKinds : Self.shortKinds {
            do {
                self = try DocumentNumber(text, of: kind)
                return
            } catch {
                // The next kind may fit; which rule is told is decided below.
                continue
            }
        }
        self = try DocumentNumber(text, of: isLong ? .residentIdentityCard : .passport)
    }

    /// The number as two writings of it are compared: without brackets.
    package var key: String { text.filter { !"()".contains($0) } }

    private static let longKinds: [DocumentKind] = [
        .residentIdentityCard, .residencePermit, .foreignPermanentResidentCard,
    ]

    private static let shortKinds: [DocumentKind] = [
        .hongKongMacaoTravelPermit, .taiwanTravelPermit, .hongKongIdentityCard, .chinesePassport,
        .passport,
    ]
}
