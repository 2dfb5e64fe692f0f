package import Domain

extension Page {
    /// For the student: the code that a friend's phone scans, and waiting for the photo.
    package static func helperWait(
        _ order: OrderSummary,
        token: String,
        address: String,
        code: QRCodeMatrix,
    ) -> Page {
        let own = Link.helperWait(order.order.id, token)
        return .counter(
            title: .helperTitle,
            lead: .helperLead,
            stepper: .journey(.photo, policy: order.policy),
            back: Link.camera(order.order.id).path,
        ) {
            card {
                div(.class("centred")) {
                    qrCode(code.rows, label: .helperCode)
                    p(.helperRules, .class("quiet"))
                    p(.class("entrance-link")) { a(address, .href(address)) }
                    copyButton(address)
                }
            }
            waiting(
                events: "",
                poll: Link.helperState(order.order.id, token).path,
                next: own.path,
            ) { p(.helperWaiting) }
            p { a(.helperLook, .href(own.path)) }
        }
    }

    /// For the student: the link ran out before a photo came.
    package static func helperOver(_ order: OrderSummary) -> Page {
        .counter(
            title: .helperOverTitle,
            lead: .helperOver,
            stepper: .journey(.photo, policy: order.policy),
            back: Link.camera(order.order.id).path,
        ) {
            postForm(to: Link.askHelper(order.order.id).path) {
                actionBar { button(.helperAgain) }
            }
        }
    }

    /// For the friend: the camera with the frame, and nothing of the person.
    package static func helper(
        _ item: HelperCase,
        token: String,
        _ form: FormInput = FormInput(),
    ) -> Page {
        .counter(title: .friendTitle, lead: .friendLead, errors: form.errors) {
            cameraPanel(
                GuideFrame(item.policy.spec ?? .chsi),
                feeding: "photo",
                for: .camera,
            )
            uploader(
                Uploader(
                    name: "photo",
                    formAddress: Link.helperPhoto(token).path,
                    createAddress: Link.helperUploads(token).path,
                    maximumBytes: Upload.maximumBytes,
                    sources: [.camera],
                    error: form.error("photo"),
                )
            )
            p(.friendPrivacy, .class("quiet"))
        }
    }

    /// For the friend: the photo is where it belongs, and the link is used up.
    package static func helperDone() -> Page {
        .counter(title: .friendDoneTitle, lead: .friendDone) {
            div(.class("empty-state")) { drawing(.finished) }
        }
    }
}

/// The way to have it taken with somebody else's phone.
func helperOffer(_ order: OrderSummary) -> Node {
    guard order.policy.photoSource != .album else { return .empty }
    return card(.helperOfferHeading) {
        p(.helperOffer)
        postButton(
            .helperAsk,
            to: Link.askHelper(order.order.id).path,
            .secondary,
            icon: .camera,
        )
    }
}
