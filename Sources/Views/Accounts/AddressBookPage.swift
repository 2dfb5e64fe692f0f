package import Domain

extension Page {
    /// The addresses of a person, the default one first, and the form for one more.
    package static func addressBook(
        _ profile: Profile,
        _ form: FormInput = FormInput(),
    ) -> Page {
        .counter(
            title: .addressBook,
            lead: .addressBookLead,
            back: Link.account(.centre).path,
            errors: form.errors,
        ) {
            if let address = profile.address {
                card(.defaultAddress) {
                    addressLines(address)
                    change("remove", .removeAddress, id: "", .quiet)
                }
            } else {
                p(.noAddressYet)
            }
            profile.furtherAddresses.entries.map { entry in
                card(.furtherAddress) {
                    addressLines(entry.address)
                    actions {
                        change("default", .useAsDefault, id: "\(entry.id)", .secondary)
                        change("remove", .removeAddress, id: "\(entry.id)", .quiet)
                    }
                }
            }
            card(.addAddress) {
                postForm(to: Link.account(.addresses).path) {
                    pasteField(form)
                    addressFields(nil, isOptional: false).map { field($0.filled(from: form)) }
                    button(.addAddress, icon: .plus, .name("change"), .value("add"))
                }
            }
        }
    }
}

private func change(_ change: String, _ words: Text, id: String, _ emphasis: Emphasis) -> Node {
    postForm(to: Link.account(.addresses).path, .class("inline-form")) {
        hiddenField("address", id)
        button(words, emphasis, .name("change"), .value(change))
    }
}
