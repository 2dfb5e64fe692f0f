package import Domain

extension Page {
    /// The way in: feature code or school, and the way back to one's orders; whoever is signed in is
    /// greeted and reads how the last order stands.
    package static func home(
        _ form: FormInput = FormInput(),
        welcome: Welcome? = nil,
    ) -> Page {
        .counter(title: .homeTitle, lead: .homeLead, errors: form.errors) {
            getForm(to: "/find") {
                field(
                    Field(
                        name: "q",
                        label: .homeQuestion,
                        hint: .homeHint,
                        autocomplete: "off",
                        maxLength: 60,
                        suggestions: Link.schools("").path,
                    ).filled(from: form)
                )
                actionBar { button(.homeFind, icon: .search) }
            }
            welcome.map(welcomeCard) ?? ordersCard
            howItWorks
        }
    }
}

private func welcomeCard(_ welcome: Welcome) -> Node {
    let email = welcome.profile.email
    return card(.greeting(welcome.profile.name)) {
        avatarLink(welcome.face)
        facts([
            Fact(.newestOrder, node: newestOrder(welcome.newest)),
            Fact(.phoneNumber, phoneWords(welcome.account)),
            Fact(
                .email,
                email.isEmpty ? .notGiven : .same(email),
                change: Link.account(.contact).path
            ),
        ])
        actions {
            linkButton(.myOrders, to: Link.orders.path, .secondary, icon: .orders)
            linkButton(.account, to: Link.account(.centre).path, .quiet, icon: .person)
        }
    }
}

private func newestOrder(_ order: OrderSummary?) -> Node {
    guard let order else { return .sentence(.noOrderPlaced) }
    return .group([
        a(
            .orderLabel(order.label, in: order.batch.policy),
            .href(Link.order(order.order.id).path)
        ),
        p(.same("\(order.school.name) · \(order.order.number)"), .class("quiet")),
    ])
}

private var ordersCard: Node {
    card {
        p(.homeOrdersLead)
        linkButton(.myOrders, to: Link.orders.path, .secondary, icon: .orders)
    }
}

private var howItWorks: Node {
    card(.homeHow) {
        photoRules([
            (picture: .framing, name: .homeHowPhoto, detail: .homeHowPhotoDetail),
            (picture: .search, name: .homeHowReview, detail: .homeHowReviewDetail),
            (picture: .finished, name: .homeHowRegistry, detail: .homeHowRegistryDetail),
        ])
    }
}
