import Domain
import Storage

extension Services {
    /// Uses a code up for its purpose and does what it allows, in one transaction.
    func useCode<T: Sendable>(
        _ challenge: SignInCode.ID,
        _ typed: String,
        for purpose: CodePurpose,
        _ allowed: @escaping @Sendable (StoredSignInCode, Transaction) throws -> T,
    ) async throws -> T {
        let code = typed.foldedToHalfWidth.filter { !$0.isWhitespace }
        guard code.count == 6, code.allSatisfy(\.isASCIIDigit) else {
            throw AccountError.codeMalformed
        }
        let hash = codeHash(code, of: challenge)
        // A wrong try is counted, so it must be saved: the refusal is thrown after the commit.
        let outcome = try await database.write { tx -> Result<T, AccountError> in
            guard var stored = try tx.signInCode(challenge), stored.purpose == purpose else {
                return .failure(.codeExpired)
            }
            do throws(AccountError) {
                try stored.code.requireUsable(at: now())
            } catch {
                return .failure(error)
            }
            let right = stored.codeHash == hash
            stored.code.tried(right: right, at: now())
            try tx.save(stored.code)
            guard right else {
                let left = stored.code.triesLeft
                return .failure(left == 0 ? .codeUsedUp : .codeWrong(triesLeft: left))
            }
            return .success(try allowed(stored, tx))
        }
        return try outcome.get()
    }
}
