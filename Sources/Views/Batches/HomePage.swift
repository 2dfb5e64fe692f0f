extension Page {
    /// The way in: feature code or school, and the way back to one's orders.
    package static func home(_ form: FormInput = FormInput()) -> Page {
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
            ordersCard
            howItWorks
        }
    }
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
