package import Domain
package import Foundation

/// A sign-in code as it is stored: the number sealed, the code itself only as a hash.
package struct StoredSignInCode: Sendable {
    package var code: SignInCode
    package let phoneFingerprint: String
    package let sealedPhone: String
    package let maskedPhone: String
    package let codeHash: String
    package let address: String
    package let purpose: CodePurpose
    /// Whose phone the code changes, or who signs in by a document.
    package let account: Account.ID?

    package init(
        code: SignInCode,
        phoneFingerprint: String,
        sealedPhone: String,
        maskedPhone: String,
        codeHash: String,
        address: String,
        purpose: CodePurpose = .signIn,
        account: Account.ID? = nil,
    ) {
        self.code = code
        self.phoneFingerprint = phoneFingerprint
        self.sealedPhone = sealedPhone
        self.maskedPhone = maskedPhone
        self.codeHash = codeHash
        self.address = address
        self.purpose = purpose
        self.account = account
    }
}

extension Transaction {
    /// Keeps a code that is about to be sent.
    package func insert(_ stored: StoredSignInCode) throws {
        try execute(
            """
            insert into sign_in_codes (id, phone_fingerprint, sealed_phone, masked_phone,
                code_hash, address, sent_at, wrong_tries, purpose, account_id)
            values (\(stored.code.id), \(stored.phoneFingerprint), \(stored.sealedPhone),
                \(stored.maskedPhone), \(stored.codeHash), \(stored.address),
                \(stored.code.sentAt), \(stored.code.wrongTries), \(stored.purpose),
                \(stored.account))
            """
        )
    }

    /// The code of that challenge.
    package func signInCode(_ id: SignInCode.ID) throws -> StoredSignInCode? {
        try row(
            """
            select id, phone_fingerprint, sealed_phone, masked_phone, code_hash, address, sent_at,
                wrong_tries, used_at, purpose, account_id
            from sign_in_codes
            where id = \(id)
            \(isWritable ? "\(postgres: "for update")" : "")
            """
        ).map { row in
            StoredSignInCode(
                code: SignInCode(
                    id: try row["id"],
                    sentAt: try row["sent_at"],
                    wrongTries: try row["wrong_tries"],
                    usedAt: try row["used_at"],
                ),
                phoneFingerprint: try row["phone_fingerprint"],
                sealedPhone: try row["sealed_phone"],
                maskedPhone: try row["masked_phone"],
                codeHash: try row["code_hash"],
                address: try row["address"],
                purpose: try row["purpose"],
                account: try row["account_id"],
            )
        }
    }

    /// The newest code that an account used for another phone since a moment.
    package func usedPhoneChange(of account: Account.ID, since: Date) throws -> SignInCode.ID? {
        try value(
            """
            select id
            from sign_in_codes
            where account_id = \(account) and purpose = 'phoneChange' and used_at > \(since)
            order by used_at desc
            limit 1
            """,
            as: SignInCode.ID.self,
        )
    }

    /// Saves the tries of a code.
    package func save(_ code: SignInCode) throws {
        try execute(
            """
            update sign_in_codes
            set wrong_tries = \(code.wrongTries), used_at = \(code.usedAt)
            where id = \(code.id)
            """
        )
    }

    /// When codes were sent to a phone since a moment.
    package func codeTimes(phoneFingerprint: String, since: Date) throws -> [Date] {
        try rows(
            """
            select sent_at from sign_in_codes
            where phone_fingerprint = \(phoneFingerprint) and sent_at > \(since)
            """
        ).map { try $0["sent_at"] }
    }

    /// When codes were asked for from an address since a moment.
    package func codeTimes(address: String, since: Date) throws -> [Date] {
        try rows(
            """
            select sent_at from sign_in_codes
            where address = \(address) and sent_at > \(since)
            """
        ).map { try $0["sent_at"] }
    }
}
