package import Domain
package import Foundation

extension Page {
    /// The student's orders, newest first, as they stand now.
    package static func orders(_ orders: [OrderSummary], at now: Date) -> Page {
        .counter(title: .ordersTitle) {
            if orders.isEmpty {
                emptyState(.emptyTray, .ordersEmpty, detail: .ordersEmptyDetail) {
                    linkButton(.homeFind, to: Link.home.path)
                }
            } else {
                orders.map { orderCard($0, at: now) }
            }
        }
    }
}

private func orderCard(_ order: OrderSummary, at now: Date) -> Node {
    let hindrance = order.order.hindrance(policy: order.policy, at: now)
    return card(.same(order.school.name)) {
        p(.class("order-state")) { stateTag(order) }
        p(.orderSentence(order, hindrance: hindrance))
        p(.class("quiet")) {
            order.batch.name
            " · "
            span(order.order.number.text, .class("unbroken"))
        }
        linkButton(.toOrder, to: Link.order(order.order.id).path, .secondary, icon: .arrowRight)
    }
}
