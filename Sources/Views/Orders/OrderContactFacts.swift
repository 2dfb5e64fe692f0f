import Domain

/// How the student can be reached, with parts hidden, each with the way to change it while a
/// change still reaches the order.
func contactFacts(_ detail: OrderDetail) -> [Fact] {
    guard let contact = detail.contact else { return [] }
    let order = detail.summary.order
    let mayChange = order.followsProfile
    return contactFacts(
        contact,
        asked: detail.summary.policy.fields,
        phone: mayChange ? Link.account(.phone).path : nil,
        rest: mayChange ? Link.orderContact(order.id).path : nil,
        isSent: detail.summary.policy.sendsToStudent,
    )
}

/// The same without links; `asked` are the facts of the study record, which are not told twice.
func contactFacts(
    _ contact: MaskedContact,
    asked: StudyFields,
    phone: String? = nil,
    rest: String? = nil,
    isSent: Bool = false,
) -> [Fact] {
    func fact(_ term: Text, _ value: String) -> Fact {
        Fact(term, value.isEmpty ? Text.notGiven : .same(value), change: rest)
    }
    var facts = [
        Fact(.phoneNumber, contact.phone, change: phone), fact(.addressedName, contact.name),
    ]
    if asked.rules[.email] == nil { facts.append(fact(.email, contact.email)) }
    if !contact.qq.isEmpty { facts.append(fact(.qq, contact.qq)) }
    if !contact.weChat.isEmpty { facts.append(fact(.weChat, contact.weChat)) }
    if isSent || !contact.address.isEmpty { facts.append(fact(.postalAddress, contact.address)) }
    return facts
}
