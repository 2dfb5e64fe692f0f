package import Domain

extension Page {
    /// The picture of the account: chosen, changed, removed.
    package static func avatar(_ face: AccountFace, _ form: FormInput = FormInput()) -> Page {
        .counter(
            title: .updateAvatar,
            lead: .avatarLead,
            back: Link.account(.centre).path,
            errors: form.errors,
        ) {
            p(.class("avatar-shown")) { avatarFigure(face, isLarge: true) }
            postForm(to: Link.account(.avatar).path, sendsFiles: true) {
                field(
                    Field(
                        name: "picture",
                        label: .avatarPicture,
                        control: .file(accept: "image/*"),
                        hint: .avatarHint,
                        error: form.error("picture"),
                    )
                )
                actionBar { button(.saveAvatar) }
            }
            if face.avatar != nil {
                actions {
                    postButton(
                        .removeAvatar,
                        to: Link.account(.removeAvatar).path,
                        .quiet,
                        icon: .trash
                    )
                }
            }
        }
    }
}

/// The picture as the way to change it, with the words beside it.
func avatarLink(_ face: AccountFace) -> Node {
    a(.class("avatar-link"), .href(Link.account(.avatar).path)) {
        avatarFigure(face, isLarge: true)
        span(.updateAvatar)
    }
}
