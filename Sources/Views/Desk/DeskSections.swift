package import Domain

/// The sections of the desk that this member of staff may see, for the rail.
///
/// `waiting` is the number of photos at the stages of a reviewer, nil when it was not asked.
package func deskSections(for staff: Staff, waiting: Int? = nil) -> [NavigationLink] {
    var sections = [NavigationLink(.deskHome, path: Link.desk.path, icon: .figures)]
    if !staff.stages.isEmpty {
        sections.append(
            NavigationLink(
                .deskReview,
                path: Link.nextReview.path,
                icon: .review,
                count: waiting.flatMap { $0 == 0 ? nil : $0 },
                covers: ["/desk/reviews"],
            )
        )
    }
    if staff.may(.answerContests) {
        sections.append(
            NavigationLink(.deskContests, path: Link.contests.path, icon: .question)
        )
        sections.append(
            NavigationLink(.deskRecaptures, path: Link.recaptures.path, icon: .camera)
        )
    }
    if staff.may(.sanction) {
        sections.append(
            NavigationLink(
                .sanctions,
                path: Link.sanctions.path,
                icon: .warning,
                covers: ["/desk/findings"],
            )
        )
    }
    if staff.may(.viewBatches) {
        sections.append(
            NavigationLink(
                .deskBatches,
                path: Link.batches.path,
                icon: .batches,
                covers: ["/desk/deliveries", "/desk/rosters"],
            )
        )
    }
    if staff.may(.produce) {
        sections.append(
            NavigationLink(
                .production,
                path: Link.production(ProductionFilter()).path,
                icon: .production,
                covers: ["/desk/production", "/desk/print-runs"],
            )
        )
        sections.append(
            NavigationLink(
                .shipments,
                path: Link.shipments(number: "").path,
                icon: .parcel,
                covers: ["/desk/schools"],
            )
        )
    }
    if staff.may(.answerCorrections) {
        sections.append(
            NavigationLink(.corrections, path: Link.corrections.path, icon: .edit)
        )
    }
    if staff.may(.viewOrders) {
        sections.append(NavigationLink(.deskOrders, path: Link.deskOrders.path, icon: .orders))
    }
    if staff.may(.viewMoney) {
        sections.append(
            NavigationLink(
                .moneyTitle,
                path: Link.money(MoneyFilter()).path,
                icon: .money,
                covers: ["/desk/refunds"],
            )
        )
    }
    if staff.may(.viewAudit) {
        sections.append(NavigationLink(.deskAudit, path: Link.audit.path, icon: .log))
    }
    return sections
}

/// The menu under the name of a member of staff.
package func deskAccountMenu(for staff: Staff) -> AccountMenu {
    AccountMenu(name: staff.name, signOut: Link.deskSignOut.path)
}

/// Where the search box of the desk asks, for those who may see orders.
package func deskSearchPath(for staff: Staff) -> String? {
    staff.may(.viewOrders) ? Link.deskOrders.path : nil
}
