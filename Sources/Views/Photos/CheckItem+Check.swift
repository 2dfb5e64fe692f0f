import Domain

extension CheckItem {
    /// A finding in words; `mark` is its number on the photo.
    init(_ check: Check, mark: Int? = nil) {
        self.init(
            id: check.id.rawValue,
            verdict: Verdict(check.verdict),
            name: .name(of: check.id),
            measured: check.valueToShow(step: Text.lastDigit).map { .amount($0, check.unit) },
            allowed: check.allowed.map { .band($0) },
            advice: .advice(for: check),
            mark: mark,
        )
    }

    /// What is about to be checked, before there are results.
    static let announced: [CheckItem] = [
        .singleFacePresent, .headPoseRoll, .eyesOpen, .sharpness, .illuminationUniformity,
        .framing, .cutOut,
    ].map { id in
        CheckItem(id: id.rawValue, verdict: .pending, name: .name(of: id))
    }
}

extension CheckItem.Verdict {
    fileprivate init(_ verdict: Domain.Verdict) {
        switch verdict {
        case .pass: self = .pass
        case .warn: self = .warn
        case .cannotAssess: self = .unclear
        case .fail: self = .fail
        }
    }
}

/// The findings of a photo with the numbers that they have on it.
struct NumberedFindings {
    let items: [CheckItem]
    let marks: [PhotoMark]

    init(_ checks: [Check]) {
        var items: [CheckItem] = []
        var marks: [PhotoMark] = []
        for check in checks {
            guard let mark = check.mark else {
                items.append(CheckItem(check))
                continue
            }
            let number = marks.count + 1
            items.append(CheckItem(check, mark: number))
            marks.append(
                PhotoMark(
                    number: number,
                    x: mark.x,
                    y: mark.y,
                    width: mark.width,
                    height: mark.height,
                )
            )
        }
        self.items = items
        self.marks = marks
    }
}
