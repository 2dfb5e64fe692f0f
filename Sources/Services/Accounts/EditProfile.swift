package import Domain
import Storage

extension Services {
    /// Saves contact data as they were typed; throws `ProfileError` with all that is wrong.
    package func saveProfile(_ form: ProfileForm, by account: Account) async throws {
        try await database.write { tx in
            let before = try tx.profile(of: account.id, vault: vault)
            let profile = try form.checked(changing: before)
            guard profile != before else { return }
            try save(profile, of: account, in: tx)
        }
    }

    /// Sets the language in which messages are sent.
    package func setLanguage(_ language: Language, by account: Account) async throws {
        try await database.write { try $0.save(language, of: account.id) }
    }

    func save(_ profile: Profile, of account: Account, in tx: Transaction) throws {
        try tx.save(profile, of: account.id, vault: vault)
        try record(.profileSaved, .account(account.id), by: .student(account.id), in: tx)
        try refreshContacts(of: account.id, in: tx)
    }
}
