package import Foundation

/// What shows that somebody is the holder of an account: one of the two is enough.
package struct OwnerProof: Sendable {
    /// A document number as it was typed.
    package let document: String
    package let password: String

    package init(document: String = "", password: String = "") {
        self.document = document.trimmed
        self.password = password
    }

    package var isEmpty: Bool { document.isEmpty && password.isEmpty }

    /// Every document whose number this can be; throws when it fits no kind.
    package func documents() throws(JoinError) -> [DocumentNumber] {
        guard !document.isEmpty else { return [] }
        // What breaks the rules of a kind is simply not of that kind.
        let fitting = DocumentKind.allCases.compactMap { try? DocumentNumber(document, of: $0) }
        guard !fitting.isEmpty else { throw .documentMalformed }
        return fitting
    }
}

/// How often the holder of an account may be guessed.
package enum OwnerTries {
    package static let limit = 5
    /// Seconds after which a wrong try no longer counts.
    package static let span: TimeInterval = 86_400

    /// How many tries are left after the wrong ones of the last `span` seconds; throws at none.
    package static func left(after wrong: [Date], at now: Date) throws(JoinError) -> Int {
        let left = limit - wrong.count
        guard left <= 0, let first = wrong.min() else { return left }
        let free = first.addingTimeInterval(span)
        throw .tooManyTries(secondsLeft: Int(free.timeIntervalSince(now).rounded(.up)))
    }
}

extension CaptureIdentity {
    /// Whether a document number is that of this record, as far as the record knows it.
    package func isOf(_ number: DocumentNumber) -> Bool {
        let known = documentEnding.foldedDocumentNumber
        guard known.count > 4 else {
            // What is no ending at all proves nothing.
            guard let ending = try? LastFour(known) else { return false }
            return ending.ends(number.text)
        }
        return known == number.text
    }
}
