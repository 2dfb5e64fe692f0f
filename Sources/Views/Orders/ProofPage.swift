package import Domain

extension Page {
    /// How to compare the photo at the registry, and the tick that it is done.
    package static func proof(_ detail: OrderDetail) -> Page {
        let order = detail.summary
        return .counter(
            title: .orderAction(.confirmProof, in: order.policy),
            lead: .proofLead,
            back: Link.order(order.order.id).path,
        ) {
            detail.proofFrom.map { notice(.info, .proofFrom($0)) }
            card(.proofSteps) {
                ol(.class("steps")) {
                    [Text.proofStep1, .proofStep2, .proofStep3, .proofStep4].map { li($0) }
                }
            }
            card {
                facts([
                    Fact(.orderNumber, order.order.number.text),
                    Fact(.studentName, order.identity.maskedName),
                    Fact(.school, order.school.name),
                ])
            }
            card(.proofWrongHeading) { p(.proofWrong) }
            contactCard(order.centre)
            actionBar {
                postButton(.proofDone, to: Link.proof(order.order.id).path, icon: .check)
            }
        }
    }
}
