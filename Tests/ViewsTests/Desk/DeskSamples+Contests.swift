import Domain
import Foundation
import Views

extension DeskSamples {
    static let contestCase = ContestCase(
        contest: Contest(
            id: id(70),
            order: id(5),
            photo: id(7),
            review: id(71),
            refusedBy: id(3),
            words: "眉毛完全露出，请放大看左边。",
            openedAt: now,
            dueAt: now + 3 * 86_400,
        ),
        summary: summary,
        photo: refusedPhoto,
        refusal: Review(
            id: id(71),
            order: id(5),
            photo: id(7),
            stage: .first,
            openedAt: now,
            dueAt: now,
            excluded: nil,
            state: .settled,
            decision: .refused(reasons: [.hair], remark: "刘海"),
            decidedBy: id(3),
            decidedAt: now,
        ),
    )

    static let machineCase = ContestCase(
        contest: Contest(
            id: id(72),
            order: id(5),
            photo: id(7),
            review: nil,
            refusedBy: nil,
            words: "我的眼睛天生细长，是睁开的。",
            openedAt: now,
            dueAt: now + 3 * 86_400,
        ),
        summary: summary,
        photo: refusedPhoto,
        refusal: nil,
    )

    private static let refusedPhoto: Photo = {
        var photo = reviewCase().photo
        photo.state = .refused
        return photo
    }()
}
