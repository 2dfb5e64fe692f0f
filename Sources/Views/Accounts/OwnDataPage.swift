package import Domain

extension Page {
    /// What is kept of the student and what for, who looked, what was agreed to; the ways out.
    package static func ownData(
        _ detail: AccountDetail,
        face: AccountFace = AccountFace(),
        looks: [PhotoLook],
    ) -> Page {
        .counter(title: .myData, lead: .myDataLead, back: Link.account(.centre).path) {
            card(.whatIsKept) { facts(keptFacts(detail, face)) }
            card(.whoLooked) { lookTable(looks) }
            card(.agreedTo) {
                ul(.class("bullets")) {
                    detail.consents.map { li(.consentLine($0)) }
                    detail.faceConsents.map { li(.faceLine($0)) }
                }
            }
            card(.exportData) {
                p(.exportLead)
                linkButton(
                    .exportData,
                    to: Link.account(.export).path,
                    .secondary,
                    icon: .download
                )
            }
            actions {
                linkButton(.deleteAccount, to: Link.account(.delete).path, .quiet, icon: .trash)
            }
        }
    }

    /// What deleting the account means, and the button that does it; `needed` is the order for
    /// which the account must stay.
    package static func deleteAccount(
        needed: OrderNumber?,
        _ form: FormInput = FormInput(),
    ) -> Page {
        .counter(
            title: .deleteAccount,
            lead: .deleteLead,
            back: Link.account(.data).path,
            errors: form.errors,
        ) {
            card(.whatIsDeleted) { ul(.class("bullets")) { Text.deletedThings.map { li($0) } } }
            card(.whatIsRetained) { ul(.class("bullets")) { Text.retainedThings.map { li($0) } } }
            if let needed {
                notice(.caution, .refusal(PersonError.orderUnfinished(needed)))
                actionBar { linkButton(.myOrders, to: Link.orders.path) }
            } else {
                postForm(to: Link.account(.delete).path) {
                    checkbox("confirmed", error: form.error("confirmed")) { Text.deleteConsent }
                    actionBar { button(.deleteNow, .danger, icon: .trash) }
                }
                actions { linkButton(.keepAccount, to: Link.account(.centre).path, .quiet) }
            }
        }
    }
}

private func keptFacts(_ detail: AccountDetail, _ face: AccountFace) -> [Fact] {
    let profile = detail.profile
    let told: [Text?] =
        [profile.name, profile.email, profile.qq, profile.weChat].map {
            $0.isEmpty ? nil : .same($0)
        }
        + [profile.sex.map(Text.name(of:)), profile.birthDate.map { .same($0.text) }]
    let contact = told.compactMap(\.self)
    let document = detail.document.map(Text.kindAndNumber)
    return [
        kept(.phoneNumber, phoneWords(detail.account), .keptPhone),
        kept(.document, document ?? .notLinked, .keptDocument),
        kept(
            .password,
            detail.passwordSetAt == nil ? .passwordIsNotSet : .passwordIsSet,
            .keptPassword
        ),
        kept(
            .keptProfile,
            contact.isEmpty ? .notGiven : .listed(contact),
            .keptProfileFor
        ),
        kept(
            .keptAvatar,
            face.avatar == nil ? .drawnAvatar : .ownAvatar,
            .keptAvatarFor,
            leadingTo: .account(.avatar)
        ),
        kept(.keptOrders, .myOrders, .keptOrdersFor, leadingTo: .orders),
        kept(.keptPhotos, .myOrders, .keptPhotosFor, leadingTo: .orders),
    ]
}

extension Text {
    fileprivate static func listed(_ parts: [Text]) -> Text {
        Text(
            zh: parts.map(\.zh).joined(separator: " · "),
            en: parts.map(\.en).joined(separator: " · "),
        )
    }
}

private func kept(_ term: Text, _ value: Text, _ use: Text, leadingTo link: Link? = nil) -> Fact {
    Fact(
        term,
        node: .group([
            link.map { a(value, .href($0.path)) } ?? .sentence(value),
            p(use, .class("quiet")),
        ]),
    )
}

private func lookTable(_ looks: [PhotoLook]) -> Node {
    guard !looks.isEmpty else { return p(.nobodyLooked) }
    return dataTable(
        DataTable(
            caption: .whoLooked,
            columns: [.init(.lookWhen), .init(.lookCentre), .init(.lookOrder)],
            rows: looks.map { look in
                .init([
                    .sentence(.shortMoment(look.at)), .text(look.centre),
                    .text(look.order.text),
                ])
            },
            empty: .nobodyLooked,
        )
    )
}
