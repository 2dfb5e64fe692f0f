package import Domain
package import Foundation

extension Transaction {
    /// Keeps a question with its answer sealed.
    package func insert(_ captcha: Captcha, at now: Date, vault: Vault) throws {
        let sealed = try vault.seal(JSONText.encode(captcha.answer), for: .captcha)
        try execute(
            """
            insert into captchas (id, sealed_answer, made_at)
            values (\(captcha.id), \(sealed), \(now))
            """
        )
    }

    /// A question that nobody answered yet and that was made after a moment.
    package func captcha(_ id: Captcha.ID, since: Date, vault: Vault) throws -> Captcha? {
        try row(
            """
            select sealed_answer from captchas
            where id = \(id) and made_at > \(since) and answered_at is null
            """
        ).map { row in
            let text = try vault.open(row["sealed_answer"], for: .captcha)
            return Captcha(id: id, answer: try JSONText.decode([Int].self, text))
        }
    }

    /// Uses a question up; returns whether this was the first answer.
    package func markAnswered(_ id: Captcha.ID, at now: Date) throws -> Bool {
        try execute(
            "update captchas set answered_at = \(now) where id = \(id) and answered_at is null"
        ) == 1
    }
}
