package import Domain

extension Page {
    /// The personal centre: who one is here, how one signs in, what can be changed.
    package static func account(
        _ detail: AccountDetail,
        face: AccountFace = AccountFace(),
    ) -> Page {
        .counter(
            title: .account,
            lead: .greeting(detail.profile.name),
            back: Link.orders.path,
        ) {
            avatarLink(face)
            card(.contactData) {
                facts(contactFacts(detail.profile))
                p { a(.addressBook, .href(Link.account(.addresses).path)) }
            }
            card(.signingIn) { facts(signInFacts(detail)) }
            card(.preferences) {
                languageForm(detail.language)
                facts([
                    Fact(
                        .otherAccount,
                        node: a(.joinAccounts, .href(Link.account(.join).path))
                    ),
                    Fact(
                        .devices,
                        node: a(
                            .sessionCount(detail.sessions.count),
                            .href(Link.account(.sessions).path)
                        ),
                    ),
                    Fact(
                        .faceProcessing,
                        faceAnswer(detail),
                        change: Link.account(.face).path,
                    ),
                ])
            }
            card(.yourData) {
                p(.yourDataLead)
                linkButton(.seeData, to: Link.account(.data).path, .secondary, icon: .eye)
            }
        }
    }

    /// The browsers in which the account is signed in.
    package static func sessions(_ sessions: [SessionDetail]) -> Page {
        .counter(title: .devices, lead: .devicesLead, back: Link.account(.centre).path) {
            sessions.map(sessionCard)
            postForm(to: Link.account(.sessions).path) {
                actionBar { button(.signOutEverywhere, .danger) }
            }
        }
    }

    /// Asks anew for agreements whose text has changed; the versions shown are sent along.
    package static func agree(
        to agreements: [Agreement],
        next: String?,
        _ form: FormInput = FormInput(),
    ) -> Page {
        .counter(title: .agreeAgain, lead: .agreeAgainLead, errors: form.errors) {
            postForm(to: Link.agree(next: next).path) {
                agreements.map { hiddenField("version-\($0.rawValue)", $0.version) }
                checkbox("agreed", error: form.error("agreed")) {
                    Text.iAgreeTo
                    agreements.enumerated().map { index, agreement in
                        .group([
                            index > 0 ? .sentence(.and) : .empty, agreementLink(agreement),
                        ])
                    }
                }
                actionBar { button(.agreeWord) }
            }
            actions { linkButton(.seeData, to: Link.account(.data).path, .quiet) }
        }
    }
}

extension Text {
    fileprivate static func sessionCount(_ count: Int) -> Text {
        Text(zh: "\(count) 台", en: count == 1 ? "1 device" : "\(count) devices")
    }

    fileprivate static func sessionTime(_ session: SessionDetail) -> Text {
        let (from, until) = (moment(session.createdAt), day(session.expiresAt))
        return Text(
            zh: "\(from.zh) 登录，\(until.zh)到期",
            en: "Signed in on \(from.en), until \(until.en)",
        )
    }
}

private func faceAnswer(_ detail: AccountDetail) -> Text {
    guard let last = detail.faceConsents.last, last.version == FaceConsent.version else {
        return .notAskedYet
    }
    return Text.faceAnswer(last.answer).name
}

private func contactFacts(_ profile: Profile) -> [Fact] {
    let change = Link.account(.contact).path
    func fact(_ term: Text, _ value: String) -> Fact {
        Fact(term, value.isEmpty ? Text.notGiven : .same(value), change: change)
    }
    return [
        fact(.addressedName, profile.name), fact(.email, profile.email), fact(.qq, profile.qq),
        fact(.weChat, profile.weChat),
    ] + (profile.address.map { [fact(.postalAddress, $0.masked)] } ?? [])
}

private func signInFacts(_ detail: AccountDetail) -> [Fact] {
    [
        Fact(
            .phoneNumber,
            phoneWords(detail.account),
            change: Link.account(.phone).path
        ),
        Fact(
            .document,
            node: detail.document.map(documentWords) ?? .sentence(.notLinked),
            change: Link.account(.document).path,
        ),
        Fact(
            .password,
            detail.passwordSetAt == nil ? Text.passwordIsNotSet : .passwordIsSet,
            change: Link.account(.password).path,
        ),
    ]
}

/// The kind and the masked number of a document.
func documentWords(_ document: LinkedDocument) -> Node {
    .group([
        .sentence(.name(of: document.number.kind)), .text(" "),
        span(document.number.masked, .class("unbroken")),
    ])
}

/// The masked phone; an account whose number went to somebody else has none.
func phoneWords(_ account: Account) -> Text {
    account.maskedPhone.isEmpty ? .noPhone : .same(account.maskedPhone)
}

private func languageForm(_ language: Language) -> Node {
    postForm(to: Link.account(.language).path) {
        field(
            Field(
                name: "language",
                label: .language,
                control: .select(
                    Language.allCases.map { Field.Option($0.rawValue, .ownName(of: $0)) }
                ),
                value: language.rawValue,
                width: .half,
                companion: button(.save, .secondary),
            )
        )
    }
}

private func sessionCard(_ session: SessionDetail) -> Node {
    card(session.device.isEmpty ? .unknownDevice : .same(session.device)) {
        p(.sessionTime(session))
        session.isOwn ? tag(.thisDevice, .success) : .empty
    }
}
