/// The pages of the personal centre.
package enum AccountPlace: String, Sendable, Hashable, CaseIterable {
    case centre = ""
    case contact, addresses, document, scan, phone, password, language, sessions, data, export,
        delete, join, face
    case confirmScan = "scan/confirm"
    case avatar
    case removeAvatar = "avatar/remove"
}
