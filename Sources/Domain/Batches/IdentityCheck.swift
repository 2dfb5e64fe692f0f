package import Foundation

/// That a student's document was photographed, read and confirmed for a batch (身份核验).
///
/// The picture is not part of it: it is gone once it was read.
package struct IdentityCheck: Sendable, Hashable, Codable {
    /// What a reviewer has to know of how the data came about.
    package enum Doubt: String, Sendable, Hashable, Codable, CaseIterable {
        /// The number is not the one that was read, or none was read.
        case numberTyped
        /// The number is the one that was read, but the document did not agree with itself about it.
        case numberUnsure
        case nameTyped
        /// The study record is in another name.
        case nameDiffers
    }

    package let kind: DocumentKind
    package let name: String
    /// As its kind keeps it.
    package let number: String
    package let maskedNumber: String
    package let checkedAt: Date
    /// What was corrected by hand or read without certainty.
    package let doubts: [Doubt]

    /// Compares what the student confirmed with what was read.
    package init(_ holder: DocumentForm.Holder, read: DocumentOffer, at now: Date) {
        kind = holder.number.kind
        name = holder.name
        number = holder.number.text
        maskedNumber = holder.number.masked
        checkedAt = now
        let isAsRead = read.number.text.foldedDocumentNumber == number.foldedDocumentNumber
        var doubts: [Doubt] = []
        if !isAsRead { doubts.append(.numberTyped) }
        if isAsRead, !read.number.isSure { doubts.append(.numberUnsure) }
        if !Self.isSame(read.name.text, holder.name) { doubts.append(.nameTyped) }
        self.doubts = doubts
    }

    /// The doubts about a record in this name, of which pages may know the beginning only.
    package func doubts(onRecordOf name: String) -> [Doubt] {
        let isMasked = name.contains("*")
        let isSame =
            isMasked
            ? name.hasPrefix("*") || name.prefix(1) == self.name.prefix(1)
            : Self.isSame(name, self.name)
        return isSame ? doubts : doubts + [.nameDiffers]
    }

    /// Whether a record is of this document, as far as the record knows its number.
    package func isOf(_ identity: CaptureIdentity) -> Bool {
        guard let document = try? DocumentNumber(number, of: kind), identity.isOf(document) else {
            // A number that was checked keeps the rules of its kind.
            return false
        }
        let masked = identity.maskedDocumentNumber
        return masked.count != number.count
            || zip(masked, number).allSatisfy { $0 == "*" || $0 == $1 }
    }

    /// Names are the same whatever their case, spaces and dots.
    private static func isSame(_ one: String, _ other: String) -> Bool {
        let (one, other) = (letters(of: one), letters(of: other))
        return one == other
    }

    private static func letters(of name: String) -> String {
        name.foldedToHalfWidth.lowercased().filter(\.isLetter)
    }
}

extension BatchPolicy {
    /// Whether students photograph their document before anything else.
    package var asksIDCard: Bool { proofs.contains(.idCard) }
}
