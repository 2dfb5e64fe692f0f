package import Domain

extension Page {
    /// The student's own picture under the frame of the photo, moved by buttons or by hand.
    package static func placing(
        _ photo: PhotoDetail,
        _ size: PictureSize,
        at placement: Placement,
    ) -> Page {
        let (id, spec) = (photo.photo.id, photo.summary.policy.spec ?? .chsi)
        return .counter(
            title: .placingTitle,
            lead: .placingLead,
            stepper: .journey(.photo, policy: photo.summary.policy),
            back: Link.camera(photo.summary.order.id).path,
        ) {
            div(
                .class("placing"),
                .module("place"),
                .data("height", "\(size.relativeHeight)"),
                .data("ratio", "\(Double(spec.height) / Double(spec.width))"),
            ) {
                placingStage(id, size, placement, spec)
                getForm(to: Link.placing(id).path, .class("placing-moves")) {
                    placingFields(placement)
                    Placement.Move.allCases.map(moveButton)
                }
                postForm(to: Link.placing(id).path) {
                    placingFields(placement)
                    actionBar {
                        button(.placeHere)
                        linkButton(
                            .takeAnother,
                            to: Link.camera(photo.summary.order.id).path,
                            .quiet,
                        )
                    }
                }
            }
        }
    }
}

/// The picture as the frame cuts it, with the bands of the specification over it.
private func placingStage(
    _ id: Photo.ID,
    _ size: PictureSize,
    _ placement: Placement,
    _ spec: PhotoSpec,
) -> Node {
    let unit = Double(spec.width) / Double(max(1, placement.width))
    return div(.class("placing-stage"), .data("stage", "")) {
        svg(.class("placing-picture"), .viewBox(spec.width, spec.height)) {
            Tag("image")(
                .href(Link.photoFile(id, .original).path),
                .role("img"),
                .aria("label", .yourPhotoAlt),
                .number("x", -Double(placement.left) * unit),
                .number("y", -Double(placement.top) * unit),
                .number("width", 1000 * unit),
                .number("height", 1000 * unit * Double(size.height) / Double(max(1, size.width))),
                Attribute("preserveAspectRatio", "none"),
            )
        }
        guideFrame(GuideFrame(spec))
    }
}

private func placingFields(_ placement: Placement) -> Node {
    .group([
        hiddenField("left", "\(placement.left)"), hiddenField("top", "\(placement.top)"),
        hiddenField("width", "\(placement.width)"),
    ])
}

private func moveButton(_ move: Placement.Move) -> Node {
    Tag("button")(
        .class("button", "button-secondary"),
        .type("submit"),
        .name("move"),
        .value(move.rawValue),
    ) { span(.move(move)) }
}
