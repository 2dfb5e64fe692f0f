package import Domain
import Foundation
import Storage

extension Services {
    /// A question to put on a form for this address; nothing while nothing is suspicious.
    package func captcha(for address: String) async throws -> Captcha.ID? {
        guard try await isSuspicious(address) else { return nil }
        let captcha = Captcha(id: id(), answer: Captcha.answer(from: randomBytes(64)))
        try await database.write { try $0.insert(captcha, at: now(), vault: vault) }
        return captcha.id
    }

    /// The question of that identity, to be drawn or played; nothing once it was answered.
    package func captcha(_ id: Captcha.ID) async throws -> Captcha? {
        let since = now().addingTimeInterval(-Captcha.validity)
        return try await database.read { try $0.captcha(id, since: since, vault: vault) }
    }

    /// Lets a form of an address pass: as it is while nothing is suspicious, else only with the
    /// right answer; an answer, right or wrong, uses the question up.
    package func requirePerson(
        _ id: Captcha.ID?,
        answer: String,
        address: String,
    ) async throws {
        guard try await isSuspicious(address) else { return }
        guard let id, let captcha = try await captcha(id) else { throw CaptchaError.missing }
        let isFirst = try await database.write { try $0.markAnswered(id, at: now()) }
        guard isFirst, captcha.isAnswered(by: answer) else { throw CaptchaError.wrong }
    }

    /// Bytes of chance that are the same for a question whenever it is drawn.
    package func captchaJitter(_ id: Captcha.ID) -> [UInt8] {
        let first = Array(vault.fingerprint("drawn \(id)", for: .captcha).utf8)
        return first + Array(vault.fingerprint("drawn again \(id)", for: .captcha).utf8)
    }

    private func isSuspicious(_ address: String) async throws -> Bool {
        let (hour, quarter) = (
            now().addingTimeInterval(-3600), now().addingTimeInterval(-PasswordTries.span)
        )
        return try await database.read { tx in
            Captcha.isNeeded(
                codesOfLastHour: try tx.codeTimes(address: address, since: hour).count,
                wrongPasswordsOfLastQuarter:
                    try tx.passwordFailures(address: address, since: quarter).count,
            )
        }
    }
}
