import Domain

/// The questions that may have several answers: windows and prices, each on a line of its own.
extension BatchFields {
    @HTML var whenOpen: Node {
        windowLine(0, opensHint: .chinaTimeHint, closesHint: .closesHint)
        disclosure(.moreWindows, isOpen: form.hasMoreWindows || hasError("opens-", "closes-")) {
            (1..<BatchForm.windowLimit).map { windowLine($0) }
        }
        disclosure(.dailyHoursHeading, isOpen: !form.dailyFrom.isEmpty || hasError("daily")) {
            p(.dailyHoursHint, .class("hint"))
            div(.class("field-line")) {
                ask("dailyFrom", .dailyFrom, form.dailyFrom, .time, isOptional: true, width: .half)
                ask("dailyTo", .dailyTo, form.dailyTo, .time, isOptional: true, width: .half)
            }
        }
    }

    @HTML func howPaid(isBegun: Bool) -> Node {
        ask(
            "price",
            .price,
            form.price(0).amount,
            hint: .priceHint,
            width: .short,
            unit: .yuan,
        )
        disclosure(.morePrices, isOpen: form.hasMorePrices || hasError("price-", "priceName")) {
            p(.morePricesHint, .class("hint"))
            div(.class("field-line")) { priceNames(0) }
            div(.class("field-line")) { priceScope(0) }
            (1..<BatchForm.priceLimit).map { priceLine($0) }
        }
        if isBegun {
            let stage = BatchPolicy.PayStage(rawValue: form.payStage) ?? .afterPhoto
            facts([Fact(.payStageLegend, Text.payStage(stage).name)])
            p(.fixedOnceBegun, .class("hint"))
        } else {
            pick("payStage", .payStageLegend, BatchPolicy.PayStage.allCases, form.payStage) {
                Text.payStage($0)
            }
        }
        moneyFields(form.offer, error: error)
    }

    private func windowLine(
        _ index: Int,
        opensHint: Text? = nil,
        closesHint: Text? = nil,
    ) -> Node {
        let typed = form.window(index)
        return div(.class("field-line")) {
            ask(
                lineName("opens", index),
                .opens(index),
                typed.opens,
                .dateTime,
                hint: opensHint,
                isOptional: index > 0,
                width: .half,
            )
            ask(
                lineName("closes", index),
                .closes(index),
                typed.closes,
                .dateTime,
                hint: closesHint,
                isOptional: index > 0,
                width: .half,
            )
        }
    }

    private func priceLine(_ index: Int) -> Node {
        div(.class("field-line")) {
            ask(
                lineName("price", index),
                .price(index),
                form.price(index).amount,
                isOptional: true,
                width: .short,
                unit: .yuan,
            )
            priceNames(index)
            priceScope(index)
        }
    }

    /// Where the item is sold, and whether prints are part of it.
    @HTML private func priceScope(_ index: Int) -> Node {
        ask(
            lineName("priceChannel", index),
            .priceChannel(index),
            form.price(index).channel,
            .select(
                [Field.Option("", .everyChannel)]
                    + Channel.allCases.map { Field.Option($0.rawValue, .channel($0)) }
            ),
            isOptional: true,
            width: .half,
        )
        checkbox(lineName("pricePrints", index), isChecked: form.price(index).includesPrints) {
            Text.pricePrints(index)
        }
    }

    @HTML private func priceNames(_ index: Int) -> Node {
        ask(
            lineName("priceName", index),
            .priceName(index),
            form.price(index).chinese,
            isOptional: true,
            width: .half,
        )
        ask(
            lineName("priceEnglish", index),
            .priceEnglish(index),
            form.price(index).english,
            isOptional: true,
            width: .half,
        )
    }

    /// What is wrong must not stay folded away.
    private func hasError(_ beginnings: String...) -> Bool {
        errors.contains { error in beginnings.contains { error.field.hasPrefix($0) } }
    }
}
