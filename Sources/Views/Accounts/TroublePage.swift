extension Page {
    /// A page that says why something was refused or failed, and leads on.
    package static func trouble(
        _ explanation: Explanation,
        home: Link,
        reference: String? = nil,
    ) -> Page {
        .trouble(
            title: explanation.title,
            advice: explanation.advice,
            drawing: explanation.drawing,
            reference: reference,
        ) {
            linkButton(.toStart, to: home.path)
            if home == .home { linkButton(.myOrders, to: Link.orders.path, .secondary) }
        }
    }
}
