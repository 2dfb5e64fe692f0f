package import Domain

extension Page {
    /// Asks for the number and the password of the other account.
    package static func joinAccounts(_ form: FormInput = FormInput()) -> Page {
        .counter(
            title: .joinAccounts,
            lead: .joinLead,
            back: Link.account(.centre).path,
            errors: form.errors,
        ) {
            postForm(to: Link.account(.join).path) {
                field(
                    Field(
                        name: "number",
                        label: .otherNumber,
                        autocomplete: "off",
                        maxLength: 40,
                    ).filled(from: form)
                )
                field(
                    Field(
                        name: "password",
                        label: .passwordOfAccount,
                        control: .password,
                        error: form.error("password"),
                        autocomplete: "off",
                        maxLength: 100,
                    )
                )
                actionBar { button(.goOn) }
            }
            actions { linkButton(.joinByCode, to: Link.account(.phone).path, .quiet) }
        }
    }

    /// Shows both accounts, what ends and what has to be decided, before they become one.
    package static func joinPlan(
        _ id: AccountJoin.ID,
        _ plan: JoinPlan,
        _ form: FormInput = FormInput(),
    ) -> Page {
        .counter(
            title: .joinPlanTitle,
            lead: .joinPlanLead,
            back: Link.account(.centre).path,
            errors: form.errors,
        ) {
            card(.thisAccount) { facts(partFacts(plan.own)) }
            card(.otherAccount) { facts(partFacts(plan.other)) }
            outcome(of: plan, id, form)
        }
    }
}

private func outcome(of plan: JoinPlan, _ id: AccountJoin.ID, _ form: FormInput) -> Node {
    do throws(JoinError) {
        let cancelled = try plan.cancelled()
        return .group([
            cancelled.isEmpty
                ? .empty
                : notice(.caution, .ordersThatEnd) {
                    ul { cancelled.map { li(.endingOrder($0)) } }
                },
            joinForm(id, plan, form),
        ])
    } catch {
        return .group([
            notice(.caution, .refusal(error)),
            actions {
                linkButton(.contactHeading, to: Link.information(.contact).path, .secondary)
            },
        ])
    }
}

private func joinForm(_ id: AccountJoin.ID, _ plan: JoinPlan, _ form: FormInput) -> Node {
    postForm(to: Link.joinAccount(id).path, .id("join")) {
        plan.questions.map { question in
            choices(
                Choices(
                    name: question.rawValue,
                    legend: .joinQuestion(question),
                    choices: JoinSide.allCases.map { side in
                        .init(
                            value: side.rawValue,
                            label: words(question, side == .own ? plan.own : plan.other),
                            hint: side == .own ? .thisAccount : .otherAccount,
                        )
                    },
                    selected: Set([form[question.rawValue]].compactMap(\.self)),
                    error: form.error(question.rawValue),
                )
            )
        }
        actionBar { button(.joinNow) }
    }
}

private func words(_ question: JoinQuestion, _ part: JoinPart) -> Text {
    switch question {
    case .phone: phoneWords(part.account)
    case .document: part.document.map(Text.kindAndNumber) ?? .notLinked
    case .profile: .contact(of: part.profile)
    }
}

private func partFacts(_ part: JoinPart) -> [Fact] {
    [
        Fact(.phoneNumber, phoneWords(part.account)),
        Fact(.document, part.document.map(Text.kindAndNumber) ?? .notLinked),
        Fact(.password, part.hasPassword ? Text.passwordIsSet : .passwordIsNotSet),
        Fact(.contactData, Text.contact(of: part.profile)),
        Fact(
            .myOrders,
            node: part.orders.isEmpty
                ? .sentence(.noOrderPlaced)
                : .group(part.orders.map { p(.orderOfPart($0)) })
        ),
    ]
}
