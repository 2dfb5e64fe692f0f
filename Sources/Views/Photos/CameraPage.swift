package import Domain

extension Page {
    /// The camera with its guide, or the album, as the batch allows.
    package static func camera(_ order: OrderSummary, _ form: FormInput = FormInput()) -> Page {
        let source = order.policy.photoSource
        let spec = order.policy.spec ?? .chsi
        return .counter(
            title: .cameraTitle,
            lead: source == .album ? .cameraLeadAlbum : .cameraLead,
            stepper: .journey(.photo, policy: order.policy),
            back: Link.rules(order.order.id).path,
            errors: form.errors,
        ) {
            if source != .album { cameraPanel(GuideFrame(spec), feeding: "photo", for: source) }
            uploader(upload(order, form))
            p(.photoFormats, .class("quiet"))
            helperOffer(order)
        }
    }

    /// Waits for the result of the check.
    package static func checking(_ photo: PhotoDetail) -> Page {
        let id = photo.photo.id
        return .counter(
            title: .checkingTitle,
            lead: .checkingLead,
            stepper: .journey(.photo, policy: photo.summary.policy),
            back: Link.order(photo.summary.order.id).path,
        ) {
            waiting(
                events: Link.photoEvents(id).path,
                poll: Link.photoState(id).path,
                next: Link.photo(id).path,
            ) { checkList(CheckItem.announced) }
        }
    }
}

private func upload(
    _ order: OrderSummary,
    _ form: FormInput,
) -> Uploader {
    Uploader(
        name: "photo",
        formAddress: Link.photos(order.order.id).path,
        createAddress: Link.uploads(order.order.id).path,
        maximumBytes: Upload.maximumBytes,
        sources: order.policy.sources,
        error: form.error("photo"),
    )
}

extension BatchPolicy {
    /// The ways by which a photo may come.
    fileprivate var sources: [Domain.PhotoSource] {
        switch photoSource {
        case .camera: [.camera]
        case .album: [.album]
        case .both: [.camera, .album]
        }
    }
}

extension GuideFrame {
    init(_ spec: PhotoSpec) {
        self.init(
            width: spec.width,
            height: spec.height,
            hairTop: spec.hairTop,
            eyeLine: spec.eyeLine,
            faceWidth: spec.faceWidth,
        )
    }
}
