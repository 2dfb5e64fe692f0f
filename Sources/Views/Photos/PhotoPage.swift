package import Domain

extension Page {
    /// What became of a photo: being checked, refused, unreadable, or ready to be used.
    package static func photo(_ photo: PhotoDetail) -> Page {
        switch photo.photo.state {
        case .received: .checking(photo)
        case .refused: refusedPhoto(photo)
        case .unreadable: unreadablePhoto(photo)
        case .standardised: photo.mayChooseGround ? groundChoice(photo) : passedPhoto(photo)
        }
    }

    private static func refusedPhoto(_ photo: PhotoDetail) -> Page {
        let inspection = photo.photo.inspection
        let refused = (inspection?.findings ?? []).filter { $0.verdict == .fail }
        let findings = NumberedFindings(refused)
        return resultPage(
            photo,
            title: .refusedTitle,
            lead: .refusedLead(refused.count),
        ) {
            if photo.photo.preview != nil, let inspection {
                Views.photo(markedPhoto(photo.photo, inspection, findings.marks))
            }
            checkList(findings.items)
            photoExamples(
                RefusalReason.allCases.filter(Set(refused.map { reason(for: $0.id) }).contains),
                glasses: photo.summary.policy.photos.glasses,
            )
            moreChecks(inspection?.checks.filter { $0.verdict != .fail } ?? [], .otherChecks)
            contestOffer(photo)
            actionBar { retake(photo) }
        }
    }

    private static func unreadablePhoto(_ photo: PhotoDetail) -> Page {
        resultPage(
            photo,
            title: .unreadableTitle,
            lead: photo.photo.pictureError.map { .words(for: $0) } ?? .unreadableAdvice
        ) {
            div(.class("empty-state")) { drawing(.refused) }
            actionBar { retake(photo) }
        }
    }

    private static func passedPhoto(_ photo: PhotoDetail) -> Page {
        let checks = photo.photo.inspection?.checks ?? []
        let isLooked = photo.photo.assessor == .machine
        return resultPage(
            photo,
            title: isLooked ? .passedTitle : .placedTitle,
            lead: isLooked ? .passedLead(photo.photo.ground) : .placedLead,
        ) {
            finished(photo.photo)
            let remarks = checks.filter { $0.verdict != .pass }
            if isLooked {
                checkList(remarks.map { CheckItem($0) })
            } else {
                moreChecks(remarks, .lookedAtByPeople)
            }
            moreChecks(
                checks.filter { $0.verdict == .pass },
                remarks.isEmpty ? .allChecks : .otherChecks,
            )
            actionBar {
                if photo.isDraft {
                    linkButton(.useThisPhoto, to: Link.answers(photo.summary.order.id).path)
                    linkButton(
                        .takeAnother,
                        to: Link.camera(photo.summary.order.id).path,
                        .secondary
                    )
                } else {
                    linkButton(.toOrder, to: Link.order(photo.summary.order.id).path)
                }
            }
        }
    }

    static func resultPage(
        _ photo: PhotoDetail,
        title: Text,
        lead: Text,
        @HTML content: () -> Node,
    ) -> Page {
        .counter(
            title: title,
            lead: lead,
            stepper: .journey(.photo, policy: photo.summary.policy),
            back: Link.order(photo.summary.order.id).path,
            content: content,
        )
    }
}

/// The finished photo, beside the picture it came of where more than the crop was changed.
private func finished(_ photo: Photo) -> Node {
    guard photo.ground == .replaced else {
        return Views.photo(
            PhotoFigure(
                id: "photo",
                source: Link.photoFile(photo.id, .standard).path,
                alt: .ownGroundAlt,
                lines: photo.geometry.map(PhotoLines.init),
            )
        )
    }
    return comparison(
        Comparison(
            before: Link.photoFile(photo.id, .framed).path,
            after: Link.photoFile(photo.id, .standard).path,
            beforeAlt: .yourPhotoAlt,
            afterAlt: .standardPhotoAlt,
        )
    )
}

private func retake(_ photo: PhotoDetail) -> Node {
    let order = photo.summary.order.id
    return photo.mayReplace
        ? linkButton(.takeAnother, to: Link.camera(order).path, icon: .camera)
        : linkButton(.toOrder, to: Link.order(order).path)
}

private func moreChecks(_ checks: [Check], _ heading: Text) -> Node {
    guard !checks.isEmpty else { return .empty }
    return disclosure(heading) { checkList(checks.map { CheckItem($0) }) }
}

/// The original with the numbers of what is wrong.
func markedPhoto(_ photo: Photo, _ inspection: Inspection, _ marks: [PhotoMark]) -> PhotoFigure {
    PhotoFigure(
        id: "photo",
        source: Link.photoFile(photo.id, .original).path,
        alt: .yourPhotoAlt,
        width: inspection.imageWidth,
        height: inspection.imageHeight,
        marks: marks,
    )
}

extension PhotoDetail {
    /// Whether this is the photo that would be submitted.
    var isDraft: Bool {
        summary.order.photo == photo.id && actions.contains(.submit)
    }

    fileprivate var mayReplace: Bool {
        actions.contains(.takePhoto) || actions.contains(.replacePhoto)
    }
}
