import Domain

/// Why the reviewers refused the photo, beside the photo itself.
func refusalCard(_ review: Review, _ detail: OrderDetail) -> Node {
    guard case .refused(let reasons, let remark) = review.decision else { return .empty }
    let glasses = detail.summary.policy.photos.glasses
    return card(.refusalHeading) {
        review.decidedAt.map { p(.refusedOn($0), .class("quiet")) }
        if let photo = detail.photo, photo.id == review.photo { refusedPhoto(photo) }
        checkList(reasons.map { reasonItem($0, glasses) })
        photoExamples(reasons, glasses: glasses)
        if !remark.trimmed.isEmpty {
            notice(.info, .refusalRemark) { p(.quoted(remark)) }
        }
        detail.photo.map(machineFindings)
    }
}

private func reasonItem(_ reason: RefusalReason, _ glasses: GlassesPolicy) -> CheckItem {
    CheckItem(
        id: reason.rawValue,
        verdict: .fail,
        name: .reason(reason, glasses: glasses),
        advice: .reasonAdvice(reason, glasses: glasses),
    )
}

private func refusedPhoto(_ photo: Photo) -> Node {
    if photo.standard != nil {
        return Views.photo(
            PhotoFigure(
                id: "refused-photo",
                source: Link.photoFile(photo.id, .standard).path,
                alt: .refusedPhotoAlt,
                lines: photo.geometry.map(PhotoLines.init),
            )
        )
    }
    return .empty
}

/// What the machine had remarked already, with the places on the original.
private func machineFindings(_ photo: Photo) -> Node {
    guard let inspection = photo.inspection else { return .empty }
    let findings = NumberedFindings(inspection.findings)
    guard !findings.items.isEmpty else { return .empty }
    return disclosure(.allChecks) {
        if !findings.marks.isEmpty {
            Views.photo(markedPhoto(photo, inspection, findings.marks))
        }
        checkList(findings.items)
    }
}
