package import Domain

extension Page {
    /// The provider's page as the sandbox plays it: pay, pay silently, or fail.
    package static func sandboxCashier(_ bill: SandboxBill?) -> Page {
        guard let bill else {
            return .sandboxPage(.sandboxNoBill, lead: .sandboxNoBillAdvice) {}
        }
        return .sandboxPage(.sandboxCashier, lead: .sandboxCashierLead) {
            card(.same(bill.title)) {
                p(.money(bill.amount), .class("price"))
                facts([
                    Fact(.payWay, .gateway(bill.way)),
                    Fact(.state, .sandboxBillState(bill.state)),
                    Fact(.sandboxReference, bill.reference),
                    Fact(.sandboxRefunds, .sandboxAct(bill.refunds)),
                    Fact(.refundState(.done), .money(bill.refunded)),
                ])
            }
            let possible = SandboxPayment.possible(bill.state)
            if !possible.isEmpty {
                postForm(to: Link.sandboxCashier(reference: bill.reference).path) {
                    actions { possible.map(actButton) }
                }
            }
        }
    }
}

private func actButton(_ act: SandboxPayment) -> Node {
    button(.sandboxAct(act), act.emphasis, .name("act"), .value(act.rawValue))
}

extension SandboxPayment {
    fileprivate var emphasis: Emphasis {
        switch self {
        case .pay: .primary
        case .paySilently, .refundAtOnce, .refundSlowly: .secondary
        case .fail, .refuseRefund: .danger
        }
    }
}
