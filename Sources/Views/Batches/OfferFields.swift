import Domain

/// The questions about ways to pay, time to pay and refunds, in the form of a batch.
@HTML func moneyFields(_ form: OfferForm, error: (String) -> Text?) -> Node {
    choices(
        Choices(
            name: "webWays",
            legend: .waysOn(.web),
            kind: .several,
            choices: PayWay.allCases.map {
                Choices.Choice(value: $0.rawValue, label: .gateway($0.rawValue))
            },
            selected: Set(form.webWays),
            error: error("webWays"),
            isCompact: true,
        )
    )
    choices(
        Choices(
            name: "miniProgramWays",
            legend: .waysOn(.miniProgram),
            kind: .several,
            choices: [
                Choices.Choice(
                    value: PayWay.wechatPay.rawValue,
                    label: .gateway(PayWay.wechatPay.rawValue)
                )
            ],
            selected: Set(form.miniProgramWays),
            error: error("miniProgramWays"),
            isCompact: true,
        )
    )
    field(
        Field(
            name: "payWithinHours",
            label: .payWithinHours,
            control: .number,
            hint: .payWithinHint,
            value: form.payWithinHours,
            error: error("payWithinHours"),
            unit: .hours,
            width: .short,
        )
    )
    choices(
        Choices(
            name: "refunds",
            legend: .refundsLegend,
            choices: RefundRule.allCases.map {
                Choices.Choice(value: $0.rawValue, label: .refunds($0), hint: .refundRule($0))
            },
            selected: [form.refunds],
            error: error("refunds"),
        )
    )
}

/// The questions about what is made of the photo.
@HTML func makingFields(_ form: OfferForm, error: (String) -> Text?) -> Node {
    choices(
        Choices(
            name: "fulfilment",
            legend: .fulfilmentLegend,
            choices: BatchPolicy.Fulfilment.allCases.map {
                Choices.Choice(
                    value: $0.rawValue,
                    label: Text.fulfilment($0).name,
                    hint: Text.fulfilment($0).meaning
                )
            },
            selected: [form.fulfilment],
            error: error("fulfilment"),
        )
    )
    choices(
        Choices(
            name: "layouts",
            legend: .layoutsLegend,
            kind: .several,
            choices: SheetLayout.usual.map { Choices.Choice(value: $0, label: .layout($0)) },
            selected: Set(form.layouts),
            hint: .layoutsHint,
            error: error("layouts"),
            isCompact: true,
        )
    )
    checkbox("disc", isChecked: form.disc) { Text.withDisc }
}

/// Ways to pay, refunds and what is made, in words.
func offerFacts(_ policy: BatchPolicy) -> [Fact] {
    let ways = Channel.allCases.map { channel in
        div {
            Text.channel(channel)
            " "
            Node.reading { context in
                .text(
                    policy.payWays[channel].map {
                        Text.gateway($0.rawValue)(context.language)
                    }.joined(separator: ", ")
                )
            }
        }
    }
    let made = policy.prints.layouts.map { layout in div { Text.layout(layout) } }
    return [
        Fact(.payWay, node: .group(ways)),
        Fact(.payWithinHours, .hourCount(policy.payWithinHours ?? 72)),
        Fact(.refundsLegend, .refunds(policy.refunds)),
        Fact(.fulfilmentLegend, Text.fulfilment(policy.fulfilment).name),
    ]
        + (policy.fulfilment == .none
            ? []
            : [
                Fact(
                    .layoutsLegend,
                    node: .group(made + (policy.prints.disc ? [div { Text.withDisc }] : []))
                )
            ])
}
