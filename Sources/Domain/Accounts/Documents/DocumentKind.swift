/// The kinds of documents by which students are known (证件类型).
package enum DocumentKind: String, Hashable, Sendable, Codable, CaseIterable {
    /// 居民身份证.
    case residentIdentityCard
    /// 港澳台居民居住证.
    case residencePermit
    /// 港澳居民来往内地通行证.
    case hongKongMacaoTravelPermit
    /// 台湾居民来往大陆通行证.
    case taiwanTravelPermit
    /// 外国人永久居留身份证.
    case foreignPermanentResidentCard
    /// 香港居民身份证.
    case hongKongIdentityCard
    /// 中国护照, of the mainland, Hong Kong or Macao.
    case chinesePassport
    /// A passport of any state.
    case passport
}
