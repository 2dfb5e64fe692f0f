package import Domain

extension Page {
    /// The student's orders, newest first.
    package static func orders(_ orders: [OrderSummary]) -> Page {
        .counter(title: .ordersTitle) {
            if orders.isEmpty {
                emptyState(.emptyTray, .ordersEmpty, detail: .ordersEmptyDetail) {
                    linkButton(.homeFind, to: Link.home.path)
                }
            } else {
                orders.map(orderCard)
            }
        }
    }
}

private func orderCard(_ order: OrderSummary) -> Node {
    card(.same(order.school.name)) {
        p(.class("order-state")) { stateTag(order.label) }
        p(.orderSentence(order))
        p(.class("quiet")) {
            order.batch.name
            " · "
            span(order.order.number.text, .class("unbroken"))
        }
        linkButton(.toOrder, to: Link.order(order.order.id).path, .secondary, icon: .arrowRight)
    }
}
