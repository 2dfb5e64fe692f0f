import Domain

/// The picture of an account, or its initial where it has none; words beside it say whose it is.
func avatarFigure(_ face: AccountFace, isLarge: Bool = false) -> Node {
    let kind = Attribute.class("avatar", isLarge ? "avatar-large" : nil)
    if let version = face.avatar {
        return img(
            kind,
            .src(Link.avatar(version: version).path),
            .alt(.same("")),
            .width(Avatar.side),
            .height(Avatar.side)
        )
    }
    guard let initial = face.name.first else { return span(kind) { icon(.person) } }
    return svg(kind, .viewBox(32, 32), .aria("hidden", "true")) {
        circle(.number("cx", 16), .number("cy", 16), .number("r", 16))
        drawnText(.number("x", 16), .number("y", 21.5), Attribute("text-anchor", "middle")) {
            String(initial).uppercased()
        }
    }
}
