package import Domain
package import Foundation

extension Page {
    /// The student's orders under one tab, newest first, as they stand now.
    package static func orders(_ list: OrderList, at now: Date) -> Page {
        .counter(title: .ordersTitle) {
            if list.isNew {
                emptyState(.emptyTray, .noData, detail: .ordersEmptyDetail) {
                    linkButton(.homeFind, to: Link.home.path)
                }
            } else {
                orderTabs(list)
                search(list)
                if list.isEmpty { noOrder(list) }
                list.orders.map { orderCard($0, at: now) }
            }
        }
    }
}

private func orderTabs(_ list: OrderList) -> Node {
    nav(.class("tabs"), .aria("label", .orderTabs)) {
        ul {
            OrderTab.allCases.map { tab in
                li {
                    a(
                        .href(Link.orderList(tab, query: list.query).path),
                        .aria("current", tab == list.tab ? "page" : nil)
                    ) {
                        Text.orderTab(tab)
                        span("\(list.counts[tab] ?? 0)", .class("tab-count"))
                    }
                }
            }
        }
    }
}

private func search(_ list: OrderList) -> Node {
    getForm(to: Link.orders.path, .class("order-search"), .role("search")) {
        hiddenField("tab", list.tab.rawValue)
        field(
            Field(
                name: "q",
                label: .findOrder,
                control: .search,
                hint: .findOrderHint,
                value: list.query,
                maxLength: 64,
                companion: button(.findOrder, .secondary, icon: .search),
            )
        )
    }
}

private func noOrder(_ list: OrderList) -> Node {
    emptyState(.emptyTray, .noData, detail: whyNone(list)) {
        linkButton(.allOrders, to: Link.orders.path, .secondary)
    }
}

private func whyNone(_ list: OrderList) -> Text {
    guard !list.query.isEmpty else { return .noOrderHere }
    let isMistyped = OrderNumber(readOut: list.query)?.isChecked == false
    return isMistyped ? .numberMistyped : .noOrderFits(list.query)
}

private func orderCard(_ listed: ListedOrder, at now: Date) -> Node {
    let order = listed.summary
    return card(.same(order.school.name)) {
        p(.class("order-state")) { stateTag(order) }
        p(.orderSentence(order, hindrance: listed.hindrance))
        deadlineNotice(order, at: now)
        facts(listedFacts(listed))
        actions {
            listed.actions.filter { $0 != .withdraw }.enumerated().map { place, action in
                linkButton(
                    .orderAction(action, in: order.policy),
                    to: order.link(to: action).path,
                    place == 0 ? .primary : .secondary
                )
            }
            linkButton(
                .seeDetails,
                to: Link.order(order.order.id).path,
                .quiet,
                icon: .arrowRight
            )
        }
    }
}

/// The manuals' columns, in their order.
private func listedFacts(_ listed: ListedOrder) -> [Fact] {
    let order = listed.summary
    let lines = order.order.lines
    var facts = [
        Fact(.orderNumber, node: orderNumber(order)),
        Fact(.orderType, Text.captureItem),
        Fact(.studentName, "\(order.identity.maskedName) \(order.identity.maskedDocumentNumber)"),
        Fact(.name(of: StudyField.major), .value(StudyField.major, order.identity.major, [])),
        Fact(.name(of: .schoolCode), order.identity.value(.schoolCode, school: order.school)),
        Fact(.level, node: .reading { .text(order.level.name($0.language)) }),
        Fact(.offerCollection, order.batch.name),
        Fact(.placedAt, .fullMoment(order.order.createdAt)),
        Fact(.priceWord, order.priceText),
        Fact(.payState, .paymentState(lines.payment)),
    ]
    if let way = listed.paidBy { facts.append(Fact(.payWay, .gateway(way))) }
    if lines.fulfilment != .none {
        facts.append(Fact(.logistics, .fulfilmentState(lines.fulfilment)))
    }
    facts += listed.shipments.map(waybillFact)
    return facts
}
