import Domain

extension Page {
    /// Both finished photos of one picture: the student takes one of them.
    static func groundChoice(_ photo: PhotoDetail) -> Page {
        resultPage(photo, title: .groundTitle, lead: .groundLead) {
            div(.class("grounds")) { Ground.allCases.map { groundCard($0, of: photo.photo) } }
            p {
                a(.takeAnother, .href(Link.camera(photo.summary.order.id).path))
            }
        }
    }
}

private func groundCard(_ ground: Ground, of photo: Photo) -> Node {
    let file: PhotoRendition = ground == photo.ground ? .standard : .alternative
    return figure(.class("ground-choice")) {
        img(
            .src(Link.photoFile(photo.id, file).path),
            .alt(ground == .replaced ? .standardPhotoAlt : .ownGroundAlt),
            .width(480),
            .height(640),
        )
        figcaption {
            strong(.ground(ground))
            span(.groundMeans(ground), .class("quiet"))
        }
        postForm(to: Link.chooseGround(photo.id).path) {
            hiddenField("ground", ground.rawValue)
            button(.useGround(ground), ground == photo.ground ? .primary : .secondary)
        }
    }
}

extension PhotoDetail {
    /// Whether there are two finished photos, of which the student may still take either.
    var mayChooseGround: Bool { isDraft && photo.alternative != nil }
}
