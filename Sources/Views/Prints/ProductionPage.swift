package import Domain

/// What became of the orders that were ticked last.
package struct ProductionNews: Sendable, Hashable {
    package let changed: Int
    package let taken: Int

    package init(changed: Int, taken: Int) {
        self.changed = changed
        self.taken = taken
    }
}

extension Page {
    /// What is to be made, packed and sent: fifty orders at once, to be ticked and moved together.
    package static func production(
        _ list: ProductionList,
        ticked: (Order.ID) -> Bool = { _ in false },
        news: ProductionNews? = nil,
        _ form: FormInput = FormInput(),
    ) -> Page {
        .desk(
            title: .production,
            errors: form.errors,
            tools: {
                linkButton(.printRuns, to: Link.printRuns.path, .secondary, icon: .print)
                linkButton(
                    .shipments,
                    to: Link.shipments(number: "").path,
                    .secondary,
                    icon: .parcel
                )
            },
            content: {
                news.map { notice(.success, .productionNews(changed: $0.changed, taken: $0.taken)) }
                p(.productionLead)
                stages(list)
                filterForm(list)
                orderForm(list, ticked, form)
                pages(list)
            },
        )
    }
}

private func stages(_ list: ProductionList) -> Node {
    div(.class("tiles")) {
        ProductionStage.allCases.map { stage in
            figureTile("\(list.counts[stage, default: 0])", .stage(stage))
        }
    }
}

private func filterForm(_ list: ProductionList) -> Node {
    let filter = list.filter
    return getForm(to: Link.production(ProductionFilter()).path, .class("filters"), .role("search"))
    {
        filterChoice(
            "stage",
            .productionState,
            ProductionStage.allCases.map { Field.Option($0.rawValue, .stage($0)) },
            filter.stage.rawValue
        )
        filterChoice(
            "school",
            .school,
            [Field.Option("", .anySchool)]
                + list.schools.map { Field.Option("\($0.id)", .same($0.name)) },
            filter.school.map { "\($0)" }
        )
        filterChoice(
            "batch",
            .offerCollection,
            [Field.Option("", .anyBatch)]
                + list.batches.map { Field.Option("\($0.id)", .same($0.name)) },
            filter.batch.map { "\($0)" }
        )
        filterChoice(
            "layout",
            .layoutWord,
            [Field.Option("", .anyLayout)] + list.layouts.map { Field.Option($0, .layout($0)) },
            filter.layout
        )
        button(.filter, .secondary, icon: .filter)
        if filter != ProductionFilter() {
            linkButton(.showAll, to: Link.production(ProductionFilter()).path, .quiet)
        }
    }
}

private func orderForm(
    _ list: ProductionList,
    _ ticked: (Order.ID) -> Bool,
    _ form: FormInput,
) -> Node {
    guard !list.rows.isEmpty else { return emptyState(.emptyTray, .nothingToProduce) }
    let isTicked = list.rows.allSatisfy { ticked($0.order.id) }
    return postForm(to: Link.changeProduction(list.filter).path) {
        p {
            a(
                isTicked ? Text.tickNone : .tickAll,
                .href(Link.production(list.filter).path + (isTicked ? "" : "&all=1"))
            )
            " · "
            Text.rowsShown(list.total, of: list.total)
        }
        form.error("orders").map { errorMessage($0, for: "orders") }
        div(.id("orders")) { dataTable(productionTable(list, ticked)) }
        changes(list.filter.stage, form)
    }
}

/// What can be done at a stage.
@HTML private func changes(_ stage: ProductionStage, _ form: FormInput) -> Node {
    if stage == .making || stage == .packed {
        field(
            Field(
                name: "reason",
                label: .takeBackReason,
                hint: .takeBackHint,
                isOptional: true,
                width: .half,
                maxLength: 200,
            ).filled(from: form)
        )
    }
    actions {
        switch stage {
        case .toMake: change(.start, .startMaking, icon: .print)
        case .making:
            change(.pack, .markPacked, icon: .parcel)
            change(.takeBack, .takeBack, .secondary, icon: .undo)
        case .packed: change(.takeBack, .takeBack, .secondary, icon: .undo)
        case .lost: change(.reprint, .makeAgain, icon: .refresh)
        case .dispatched: Node.empty
        }
    }
}

private func change(
    _ change: ProductionChange,
    _ words: Text,
    _ emphasis: Emphasis = .primary,
    icon sign: Icon,
) -> Node {
    button(words, emphasis, icon: sign, .name("change"), .value(change.rawValue))
}

private func pages(_ list: ProductionList) -> Node {
    let count = max(1, (list.total + ProductionFilter.rows - 1) / ProductionFilter.rows)
    guard count > 1 else { return .empty }
    func address(_ page: Int) -> String {
        var filter = list.filter
        filter.page = page
        return Link.production(filter).path
    }
    let page = list.filter.page
    return pager(
        .pagePosition(page, of: count, found: list.total),
        previous: page > 1 ? address(page - 1) : nil,
        next: page < count ? address(page + 1) : nil,
    )
}
