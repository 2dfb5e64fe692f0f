package import Domain

extension AccountMenu {
    /// The menu of a student: the masked phone, the orders, the way out.
    package static func student(_ account: Account) -> AccountMenu {
        AccountMenu(
            name: account.maskedPhone,
            links: [NavigationLink(.myOrders, path: Link.orders.path, icon: .orders)],
            signOut: Link.signOut.path,
        )
    }
}
