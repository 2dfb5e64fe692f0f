package import Domain

extension Page {
    /// Asks why the student thinks that a refusal is wrong.
    package static func contest(_ photo: PhotoDetail, _ form: FormInput = FormInput()) -> Page {
        .counter(
            title: .contestTitle,
            lead: .contestLead,
            back: Link.order(photo.summary.order.id).path,
            errors: form.errors,
        ) {
            if photo.photo.preview != nil {
                Views.photo(
                    PhotoFigure(
                        id: "photo",
                        source: Link.photoFile(photo.photo.id, .original).path,
                        alt: .refusedPhotoAlt,
                        width: photo.photo.inspection?.imageWidth ?? 480,
                        height: photo.photo.inspection?.imageHeight ?? 640,
                    )
                )
            }
            postForm(to: Link.contestPhoto(photo.photo.id).path) {
                field(
                    Field(
                        name: "words",
                        label: .contestWords,
                        control: .textarea(rows: 5),
                        hint: .contestWordsHint,
                        maxLength: Contest.words.upperBound,
                    ).filled(from: form)
                )
                actionBar { button(.contestSend) }
            }
        }
    }
}

/// What became of the student's objection, or the offer to raise one.
func contestCard(_ detail: OrderDetail) -> Node {
    if detail.mayContest, let photo = detail.photo { return offer(photo.id) }
    guard let contest = detail.contest else { return .empty }
    return card(.contestTitle) {
        p { tag(.contestState(contest.state), tone(contest.state)) }
        if contest.state == .open { p(.contestDue(contest.dueAt)) }
        if contest.state == .overturned, contest.photo != detail.photo?.id {
            p(.contestOldPhoto)
            p(.contestNewPhoto)
        }
        if !contest.answer.isEmpty {
            notice(.info, .contestAnswer) { p(.quoted(contest.answer)) }
        }
        disclosure(.contestYourWords) { p(.quoted(contest.words)) }
    }
}

/// The offer to contest what the machine refused, or how far the objection is.
func contestOffer(_ photo: PhotoDetail) -> Node {
    if photo.mayContest { return offer(photo.photo.id) }
    guard let contest = photo.contest else { return .empty }
    return card(.contestTitle) {
        p { tag(.contestState(contest.state), tone(contest.state)) }
        if contest.state == .open { p(.contestDue(contest.dueAt)) }
        if !contest.answer.isEmpty { p(.quoted(contest.answer)) }
    }
}

private func offer(_ photo: Photo.ID) -> Node {
    card(.contestOfferHeading) {
        p(.contestOffer)
        linkButton(.toContest, to: Link.contestPhoto(photo).path, .secondary)
    }
}

private func tone(_ state: ContestState) -> Tone {
    switch state {
    case .open: .info
    case .upheld: .caution
    case .overturned: .success
    }
}
