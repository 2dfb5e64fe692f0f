package import Domain

extension Page {
    /// Where developers find the partners' side.
    package static let sandbox = Page.sandboxPage(.sandboxTitle, back: Link.home.path) {
        sandboxDoor(.sandboxOutbox, .sandboxOutboxLead, .sandboxOutbox, .mail)
        sandboxDoor(.sandboxCodes, .sandboxCodesLead, .sandboxCaptureCodes, .scan)
        sandboxDoor(.sandboxComponents, .sandboxComponentsLead, .components, .eye)
    }

    /// The messages that were sent, newest first.
    package static func sandboxOutbox(_ messages: [SandboxMessage]) -> Page {
        .sandboxPage(.sandboxOutbox, lead: .sandboxOutboxLead) {
            if messages.isEmpty { emptyState(.emptyTray, .sandboxOutboxEmpty) }
            messages.map { message in
                card {
                    facts([
                        Fact(.sandboxTo, message.address),
                        Fact(.channel(message.channel), .fullMoment(message.sentAt)),
                    ])
                    p(message.text, .class("sandbox-message"))
                }
            }
        }
    }

    /// Capture codes of invented students, each large enough for a screenshot.
    package static func sandboxCaptureCodes(_ codes: [(DemoCaptureCode, QRCodeMatrix)]) -> Page {
        .sandboxPage(.sandboxCodes, lead: .sandboxCodesLead) {
            if codes.isEmpty { emptyState(.emptyTray, .sandboxCodesEmpty) }
            codes.map { code, matrix in
                card(.same(code.identity.maskedName), .id(code.identity.studentNumber)) {
                    p(.sandboxLastFour(code.identity.documentEnding))
                    p(
                        .same("\(code.identity.major) · \(code.identity.studentNumber)"),
                        .class("quiet")
                    )
                    qrCode(matrix.rows, label: .sandboxCodes)
                }
            }
        }
    }

    /// A page of the sandbox, marked as such.
    static func sandboxPage(
        _ title: Text,
        lead: Text? = nil,
        back: String? = Link.sandbox.path,
        @HTML content: () -> Node,
    ) -> Page {
        let body = content()
        return .counter(title: title, lead: lead, back: back) {
            notice(.caution, .sandboxMark)
            body
        }
    }
}

private func sandboxDoor(_ name: Text, _ lead: Text, _ link: Link, _ sign: Icon) -> Node {
    card(name) {
        p(lead)
        linkButton(name, to: link.path, .secondary, icon: sign)
    }
}
