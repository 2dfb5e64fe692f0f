package import Domain
import Foundation
import Storage
import Views

extension Services {
    /// Signs in by the number that was read of a document, as the student corrected it, and the
    /// password; the limits and the silence are those of a typed number.
    package func signIn(
        with reading: SignInReading,
        number: String,
        password: String,
        address: String,
        device: String = "",
    ) async throws -> SessionGrant {
        let grant = newSession(lasting: Self.sessionTime)
        try await withPassword(password, of: number, address: address) { account, tx in
            try enter(grant, account, device: device, by: "documentAndPassword", in: tx)
            try tx.emptySignInReading(reading.id)
        }
        return grant
    }

    /// Sends a code to the phone of the account that has a document; the answer, the time between
    /// two codes and the limits are the same for a number that nobody has.
    package func requestDocumentCode(
        number typed: String,
        address: String,
        language: Language,
    ) async throws -> SignInCode.ID {
        let documents = try SignInNumber(typed).documents
        guard let first = documents.first else { throw PasswordError.numberMalformed }
        let subject = passwordSubject("code \(first.text)")
        let code = newDigits(6)
        return try await database.write { tx in
            // Many requests at once are counted one after the other.
            try tx.takeTurn("code \(subject)")
            try requireSendable(to: subject, from: address, in: tx)
            let holder = try holder(of: documents, in: tx)
            let challenge: SignInCode.ID = id()
            try tx.insert(
                StoredSignInCode(
                    code: SignInCode(id: challenge, sentAt: now()),
                    phoneFingerprint: subject,
                    sealedPhone: try vault.seal(holder?.phone.digits ?? "", for: .phone),
                    // A part of the number would tell that somebody has the document.
                    maskedPhone: "",
                    codeHash: codeHash(code, of: challenge),
                    address: address,
                    purpose: .documentSignIn,
                    account: holder?.account,
                )
            )
            if let holder { try send(code, to: holder.phone, language, from: address, in: tx) }
            return challenge
        }
    }

    /// Signs in by the code that was sent for a document.
    package func signIn(
        documentCode challenge: SignInCode.ID,
        code: String,
        device: String = "",
    ) async throws -> SessionGrant {
        let grant = newSession(lasting: Self.sessionTime)
        try await useCode(challenge, code, for: .documentSignIn) { stored, tx in
            let phone = try vault.open(stored.sealedPhone, for: .phone)
            // Nobody got the code of a number without an account: it was guessed. An account that
            // has another phone since is not entered by the one before.
            guard let account = stored.account, let contact = try tx.contact(of: account),
                try vault.open(contact.sealedPhone, for: .phone) == phone
            else { throw AccountError.codeExpired }
            try tx.markPhoneProved(of: account, at: now())
            try enter(grant, account, device: device, by: "documentAndCode", in: tx)
        }
        return grant
    }

    private func enter(
        _ grant: SessionGrant,
        _ account: Account.ID,
        device: String,
        by way: String,
        in tx: Transaction,
    ) throws {
        try open(grant, for: account, device: device, in: tx)
        try record(
            .signedIn,
            .account(account),
            by: .student(account),
            facts: ["by": way, "picture": "deleted"],
            in: tx
        )
    }

    /// The account that has one of the documents and a phone.
    private func holder(
        of documents: [DocumentNumber],
        in tx: Transaction,
    ) throws -> (account: Account.ID, phone: PhoneNumber)? {
        for document in documents {
            guard let account = try tx.accountID(documentFingerprint: fingerprint(document)),
                let contact = try tx.contact(of: account)
            else { continue }
            return (account, try PhoneNumber(vault.open(contact.sealedPhone, for: .phone)))
        }
        return nil
    }

    /// Sends the code, unless the phone got as many as it may: to refuse then would tell whose
    /// document it is.
    private func send(
        _ code: String,
        to phone: PhoneNumber,
        _ language: Language,
        from address: String,
        in tx: Transaction,
    ) throws {
        let fingerprint = vault.fingerprint(phone.digits, for: .phone)
        do {
            try requireSendable(to: fingerprint, from: address, in: tx)
        } catch is AccountError {
            return
        }
        let minutes = Int(SignInCode.validity / 60)
        try wantSent(
            OutgoingMessage(
                id: id(),
                address: phone.digits,
                text: Notice.signInCode(code, minutes: minutes).text(language),
            ),
            in: tx
        )
    }
}
