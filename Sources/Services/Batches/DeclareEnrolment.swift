package import Domain
import Storage

extension Services {
    /// Starts an enrolment by what the student states; reviewers see that nothing else says so.
    ///
    /// Where the document was photographed, name and number are the ones that were confirmed there.
    package func declareEnrolment(
        _ declaration: Declaration,
        batch code: FeatureCode,
        by account: Account,
    ) async throws -> Enrolment.ID {
        let offer = try await offer(code)
        try offer.batch.policy.requireWay(.declaration)
        let check = try await database.read {
            try requiredCheck(in: offer.batch, of: account.id, tx: $0)
        }
        let entry = try declaration.of(check).checked(levels: offer.batch.levels)
        let source = try source(
            entry,
            provedBy: .declaration,
            as: .enrolmentDeclared,
            school: offer.school
        )
        return try await database.write { tx in
            try enrol(account, in: offer, by: source, tx: tx)
        }
    }
}

extension Declaration {
    /// The same of the person whose document was photographed, if one was.
    fileprivate func of(_ check: IdentityCheck?) -> Declaration {
        guard let check else { return self }
        var declaration = self
        (declaration.name, declaration.documentNumber) = (check.name, check.number)
        return declaration
    }
}
