extension Page {
    /// Where staff sign in; shown again with what was typed, except the password.
    package static func deskSignIn(_ form: FormInput = FormInput()) -> Page {
        .counter(title: .deskSignIn, lead: .deskSignInLead, errors: form.errors) {
            postForm(to: Link.deskSignIn.path) {
                field(
                    Field(
                        name: "login",
                        label: .staffLogin,
                        autocomplete: "username",
                        width: .half,
                    ).filled(from: form)
                )
                field(passwordField(form))
                actionBar { button(.signInNow, icon: .lock) }
            }
            p { a(.studentsEntrance, .href(Link.home.path)) }
        }
    }

    private static func passwordField(_ form: FormInput) -> Field {
        Field(
            name: "password",
            label: .staffPassword,
            control: .password,
            error: form.error("password"),
            autocomplete: "current-password",
            width: .half,
        )
    }
}

/// What was left out when signing in.
package func missingSignInFields(login: String, password: String) -> [FieldError] {
    [
        login.isEmpty ? FieldError("login", .staffLoginMissing) : nil,
        password.isEmpty ? FieldError("password", .staffPasswordMissing) : nil,
    ].compactMap(\.self)
}
