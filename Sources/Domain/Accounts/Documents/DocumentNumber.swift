/// A document number that keeps the rules of its kind.
package enum DocumentNumber: Hashable, Sendable {
    case residentIdentityCard(ResidentIdentityNumber)
    case residencePermit(ResidencePermitNumber)
    case hongKongMacaoTravelPermit(HongKongMacaoTravelPermitNumber)
    case taiwanTravelPermit(TaiwanTravelPermitNumber)
    case foreignPermanentResidentCard(ForeignPermanentResidentNumber)
    case hongKongIdentityCard(HongKongIdentityCardNumber)
    case chinesePassport(PassportNumber)
    case passport(PassportNumber)

    /// Folds what was typed (full width, spaces, case, brackets) and holds it to the kind's rules.
    package init(_ typed: String, of kind: DocumentKind) throws(DocumentNumberError) {
        self =
            switch kind {
            case .residentIdentityCard: .residentIdentityCard(try ResidentIdentityNumber(typed))
            case .residencePermit: .residencePermit(try ResidencePermitNumber(typed))
            case .hongKongMacaoTravelPermit:
                .hongKongMacaoTravelPermit(try HongKongMacaoTravelPermitNumber(typed))
            case .taiwanTravelPermit: .taiwanTravelPermit(try TaiwanTravelPermitNumber(typed))
            case .foreignPermanentResidentCard:
                .foreignPermanentResidentCard(try ForeignPermanentResidentNumber(typed))
            case .hongKongIdentityCard:
                .hongKongIdentityCard(try HongKongIdentityCardNumber(typed))
            case .chinesePassport: .chinesePassport(try PassportNumber(chinese: typed))
            case .passport: .passport(try PassportNumber(typed))
            }
    }

    package var kind: DocumentKind {
        switch self {
        case .residentIdentityCard: .residentIdentityCard
        case .residencePermit: .residencePermit
        case .hongKongMacaoTravelPermit: .hongKongMacaoTravelPermit
        case .taiwanTravelPermit: .taiwanTravelPermit
        case .foreignPermanentResidentCard: .foreignPermanentResidentCard
        case .hongKongIdentityCard: .hongKongIdentityCard
        case .chinesePassport: .chinesePassport
        case .passport: .passport
        }
    }

    /// The number as it is kept: half-width capitals, brackets where the kind has them.
    package var text: String {
        switch self {
        case .residentIdentityCard(let number): number.text
        case .residencePermit(let number): number.text
        case .hongKongMacaoTravelPermit(let number): number.text
        case .taiwanTravelPermit(let number): number.text
        case .foreignPermanentResidentCard(let number): number.text
        case .hongKongIdentityCard(let number): number.text
        case .chinesePassport(let number), .passport(let number): number.text
        }
    }

    /// The number as it is shown to everybody whose task does not need it whole.
    package var masked: String {
        switch self {
        case .residentIdentityCard(let number): number.number.masked
        case .residencePermit(let number): number.number.masked
        case .hongKongMacaoTravelPermit(let number): number.masked
        case .taiwanTravelPermit(let number): number.masked
        case .foreignPermanentResidentCard(let number): number.masked
        case .hongKongIdentityCard(let number): number.masked
        case .chinesePassport(let number), .passport(let number): number.masked
        }
    }
}
