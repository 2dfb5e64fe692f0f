package import Domain
package import Foundation

extension Page {
    /// The objections that wait for this person, the most urgent first.
    package static func deskContests(_ open: [ContestCase], at now: Date) -> Page {
        .desk(title: .deskContests) {
            p(.deskContestsLead, .class("lead"))
            dataTable(
                DataTable(
                    caption: .deskContests,
                    columns: [
                        .init(.orderNumber), .init(.studentName), .init(.school),
                        .init(.contestAgainst), .init(.contestOpenedAt), .init(.contestDueAt),
                    ],
                    rows: open.map { row($0, at: now) },
                    empty: .noContests,
                )
            )
        }
    }

    /// One objection with the photo, the refusal and the form of the answer.
    package static func deskContest(
        _ item: ContestCase,
        at now: Date,
        _ form: FormInput = FormInput(),
    ) -> Page {
        .desk(title: .deskContests, errors: form.errors) {
            div(.class("batch-columns")) {
                div {
                    card(.contestStudentWrote) { p(.quoted(item.contest.words)) }
                    card(.contestWhyRefused) { whyRefused(item) }
                    answerForm(item, form)
                }
                div {
                    if item.photo.standard != nil { Views.photo(standardPhoto(item.photo)) }
                    Views.photo(contestedPhoto(item.photo))
                    card { facts(caseFacts(item, at: now)) }
                }
            }
        }
    }
}

private func row(_ item: ContestCase, at now: Date) -> DataTable.Row {
    DataTable.Row(
        [
            code("\(item.summary.order.number)"),
            .text(item.summary.identity.maskedName),
            .text(item.summary.school.name),
            .sentence(against(item)),
            .sentence(.shortMoment(item.contest.openedAt)),
            due(item.contest, at: now),
        ],
        address: Link.contest(item.contest.id).path,
    )
}

private func against(_ item: ContestCase) -> Text {
    item.refusal == nil ? .contestAgainstMachine : .contestAgainstReviewer
}

private func due(_ contest: Contest, at now: Date) -> Node {
    .group([
        .sentence(.shortMoment(contest.dueAt)),
        contest.dueAt < now ? tag(.contestOverdue, .danger) : .empty,
    ])
}

private func caseFacts(_ item: ContestCase, at now: Date) -> [Fact] {
    [
        Fact(.orderNumber, item.summary.order.number.text),
        Fact(.studentName, item.summary.identity.maskedName),
        Fact(.school, item.summary.school.name),
        Fact(.contestAgainst, against(item)),
        Fact(.contestDueAt, node: due(item.contest, at: now)),
    ]
}

private func whyRefused(_ item: ContestCase) -> Node {
    if case .refused(let reasons, let remark) = item.refusal?.decision {
        return .group([
            ul { reasons.map { li(.reason($0)) } },
            remark.trimmed.isEmpty ? .empty : p(.quoted(remark)),
        ])
    }
    let failed = (item.photo.inspection?.findings ?? []).filter { $0.verdict == .fail }
    return checkList(NumberedFindings(failed).items)
}

private func contestedPhoto(_ photo: Photo) -> PhotoFigure {
    PhotoFigure(
        id: "photo",
        source: Link.deskPhotoFile(photo.id, .original).path,
        alt: .contestPhotoAlt,
        width: photo.inspection?.imageWidth ?? 480,
        height: photo.inspection?.imageHeight ?? 640,
        marks: NumberedFindings(photo.inspection?.findings ?? []).marks,
    )
}

/// What was made of the picture: a reviewer's refusal may be about that.
private func standardPhoto(_ photo: Photo) -> PhotoFigure {
    PhotoFigure(
        id: "standard",
        source: Link.deskPhotoFile(photo.id, .standard).path,
        alt: .standardPhoto,
        lines: photo.geometry.map(PhotoLines.init),
    )
}

private func answerForm(_ item: ContestCase, _ form: FormInput) -> Node {
    let overturnHint: Text =
        item.refusal == nil ? .contestOverturnMachineHint : .contestOverturnReviewHint
    return postForm(to: Link.contest(item.contest.id).path) {
        choices(
            Choices(
                name: "outcome",
                legend: .contestOutcome,
                choices: [
                    .init(
                        value: ContestState.Event.upheld.rawValue,
                        label: .contestUphold,
                        hint: .contestUpholdHint
                    ),
                    .init(
                        value: ContestState.Event.overturned.rawValue,
                        label: .contestOverturn,
                        hint: overturnHint
                    ),
                ],
                selected: Set([form["outcome"]].compactMap(\.self)),
                error: form.error("outcome"),
            )
        )
        field(
            Field(
                name: "answer",
                label: .contestAnswer,
                control: .textarea(rows: 4),
                hint: .contestAnswerHint,
                maxLength: Contest.answerWords.upperBound,
            ).filled(from: form)
        )
        actions { button(.contestAnswerSend) }
    }
}
