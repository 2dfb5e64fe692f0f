package import Domain

extension Page {
    /// The contact data, to be changed; where an order leads here, it leads back to it, and asks
    /// where prints are sent when it has some.
    package static func contact(
        _ profile: Profile,
        for order: OrderSummary? = nil,
        isAddressMissing: Bool = false,
        _ form: FormInput = FormInput(),
    ) -> Page {
        let id = order?.order.id
        return .counter(
            title: .contactData,
            lead: order == nil ? .contactDataLead : .orderContactLead,
            back: (id.map(Link.order) ?? .account(.centre)).path,
            errors: form.errors,
        ) {
            if isAddressMissing { notice(.caution, .addressMissing) }
            postForm(to: (id.map(Link.orderContact) ?? .account(.contact)).path) {
                contactFields(profile).map { field($0.filled(from: form)) }
                addressQuestion(profile.address, for: order, form)
                actionBar { button(.save) }
            }
        }
    }
}

/// Where prints are sent: asked where an order has some, folded away where nobody needs it.
private func addressQuestion(
    _ address: PostalAddress?,
    for order: OrderSummary?,
    _ form: FormInput,
) -> Node {
    let isSent = order.map { $0.policy.sendsToStudent } ?? false
    if order != nil, !isSent, address == nil { return .empty }
    let isNeeded = order.map { $0.order.needsAddress($0.policy) } ?? false
    let fields = addressFields(address, isOptional: !isNeeded)
    let questions = fields.map { field($0.filled(from: form)) }
    if isSent {
        return fieldset(.class("group")) {
            legend(.postalAddress)
            p(isNeeded ? .addressLead : .addressIfPrints, .class("hint"))
            pasteField(form)
            questions
        }
    }
    let isWrong = fields.contains { form.error($0.name) != nil }
    return disclosure(.postalAddress, isOpen: address != nil || isWrong) {
        p(.addressOptional, .class("hint"))
        pasteField(form)
        questions
    }
}

/// A whole address in one box, to be taken apart into the fields below.
@HTML func pasteField(_ form: FormInput) -> Node {
    field(
        Field(
            name: "pasted",
            label: .pastedAddress,
            control: .textarea(rows: 2),
            hint: .pastedAddressHint,
            isOptional: true,
            maxLength: PastedAddress.maximum,
        ).filled(from: form)
    )
    actions {
        button(.readPastedAddress, .secondary, icon: .scan, .name("recognise"), .value("yes"))
    }
    if form["recognise"] != nil, form.errors.isEmpty { notice(.info, .pastedAddressRead) }
}

/// The questions for where something is sent, filled with what is known.
func addressFields(_ address: PostalAddress?, isOptional: Bool) -> [Field] {
    func field(
        _ name: ProfileForm.Field,
        _ label: Text,
        _ value: String?,
        _ autocomplete: String,
        _ width: Field.Width = .full,
        _ control: Field.Control = .text,
        mayBeEmpty: Bool = false,
        hint: Text? = nil,
    ) -> Field {
        Field(
            name: name.rawValue,
            label: label,
            control: control,
            hint: hint,
            value: value ?? "",
            autocomplete: "shipping \(autocomplete)",
            isOptional: isOptional || mayBeEmpty,
            width: width,
            maxLength: name == .street ? 120 : 40,
        )
    }
    return [
        field(.recipient, .recipient, address?.recipient, "name", .half),
        field(.recipientPhone, .recipientPhone, address?.phone, "tel", .half, .telephone),
        field(
            .province,
            .province,
            address?.province,
            "address-level1",
            .half,
            hint: .provinceHint
        ),
        field(.city, .city, address?.city, "address-level2", .half),
        field(
            .district,
            .district,
            address?.district,
            "address-level3",
            .half,
            mayBeEmpty: true,
            hint: .districtHint
        ),
        field(.street, .street, address?.street, "street-address", hint: .streetHint),
    ]
}

private func contactFields(_ profile: Profile) -> [Field] {
    [
        Field(
            name: ProfileForm.Field.name.rawValue,
            label: .addressedName,
            hint: .addressedNameHint,
            value: profile.name,
            autocomplete: "name",
            isOptional: true,
            maxLength: 60,
        ),
        Field(
            name: ProfileForm.Field.email.rawValue,
            label: .email,
            control: .email,
            value: profile.email,
            autocomplete: "email",
            isOptional: true,
            maxLength: 120,
        ),
        Field(
            name: ProfileForm.Field.qq.rawValue,
            label: .qq,
            value: profile.qq,
            autocomplete: "off",
            isOptional: true,
            width: .half,
            maxLength: 20,
        ),
        Field(
            name: ProfileForm.Field.weChat.rawValue,
            label: .weChat,
            value: profile.weChat,
            autocomplete: "off",
            isOptional: true,
            width: .half,
            maxLength: 30,
        ),
    ]
}
