package import Domain

extension AccountMenu {
    /// The menu of a student: the masked phone, the orders, the records, the personal centre, the
    /// way out.
    package static func student(
        _ account: Account,
        face: AccountFace = AccountFace(),
    ) -> AccountMenu {
        AccountMenu(
            name: account.maskedPhone.isEmpty ? "—" : account.maskedPhone,
            face: face,
            links: [
                NavigationLink(.myOrders, path: Link.orders.path, icon: .orders),
                NavigationLink(.records, path: Link.records.path, icon: .school),
                NavigationLink(.account, path: Link.account(.centre).path, icon: .person),
            ],
            signOut: Link.signOut.path,
        )
    }
}
