package import Domain

extension Text {
    /// The name of a kind of document.
    package static func name(of kind: DocumentKind) -> Text {
        switch kind {
        case .residentIdentityCard: Text(zh: "居民身份证", en: "Resident identity card")
        case .residencePermit:
            Text(zh: "港澳台居民居住证", en: "Residence permit of Hong Kong, Macao or Taiwan residents")
        case .hongKongMacaoTravelPermit:
            Text(
                zh: "港澳居民来往内地通行证",
                en: "Mainland travel permit for Hong Kong and Macao residents",
            )
        case .taiwanTravelPermit:
            Text(zh: "台湾居民来往大陆通行证", en: "Mainland travel permit for Taiwan residents")
        case .foreignPermanentResidentCard:
            Text(zh: "外国人永久居留身份证", en: "Foreign permanent resident ID card")
        case .hongKongIdentityCard: Text(zh: "香港居民身份证", en: "Hong Kong identity card")
        case .chinesePassport: Text(zh: "中国护照", en: "Chinese passport")
        case .passport: Text(zh: "外国护照", en: "Passport of another state")
        }
    }
}
