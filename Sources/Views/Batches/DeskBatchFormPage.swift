package import Domain

extension Page {
    /// The form that opens a batch, with the defaults, a preset, or what was typed and is wrong.
    package static func newBatch(
        _ form: BatchForm = BatchForm(),
        preset: BatchPreset? = nil,
        schools: [School],
        levels: [EducationLevel],
        errors: [FieldError] = [],
    ) -> Page {
        let fields = BatchFields(form: form, errors: errors)
        return .desk(title: .newBatch, errors: errors) {
            p(.newBatchLead, .class("lead"))
            presetChoice(preset)
            postForm(to: Link.newBatch(preset).path, .class("desk-form")) {
                hiddenField("batch", form.batch)
                card(.forWhom) { fields.forWhom(schools, levels) }
                fields.rules(isBegun: false)
                actions {
                    button(.createBatch)
                    linkButton(.cancel, to: Link.batches.path, .quiet)
                }
            }
        }
    }

    /// The same form for a batch that there is; what students rely on stays once they began.
    package static func changeBatch(
        _ progress: BatchProgress,
        form: BatchForm,
        levels: [EducationLevel],
        errors: [FieldError] = [],
    ) -> Page {
        let (batch, fields) = (progress.batch, BatchFields(form: form, errors: errors))
        return .desk(title: .changeBatch, errors: errors) {
            p(.changeBatchLead, .class("lead"))
            postForm(to: Link.changeBatch(batch.id).path, .class("desk-form")) {
                card(.forWhom) {
                    facts([
                        Fact(.school, "\(progress.school.name) · \(progress.school.code)"),
                        Fact(.featureCode, node: code("\(batch.featureCode)")),
                    ])
                    fields.levelsAndName(levels)
                }
                fields.rules(isBegun: progress.total > 0)
                actions {
                    button(.saveChanges)
                    linkButton(.cancel, to: Link.deskBatch(batch.id).path, .quiet)
                }
            }
        }
    }
}

/// The journeys to start from, each a link that fills the form in.
private func presetChoice(_ chosen: BatchPreset?) -> Node {
    card(.presetsHeading, .id("presets")) {
        p(.presetsLead, .class("quiet"))
        ul(.class("choice-list")) {
            BatchPreset.allCases.map { preset in
                let words = Text.preset(preset)
                return li {
                    a(
                        .class("choice"),
                        .href(Link.newBatch(preset).path),
                        .aria("current", preset == chosen ? "true" : nil),
                    ) {
                        span(.class("choice-words")) {
                            span(words.name)
                            small(words.meaning)
                        }
                    }
                }
            }
        }
    }
}

/// What is wrong with a form that was refused, at the fields; empty when the refusal is not about
/// the form.
package func fieldErrors(of error: BatchError, in form: BatchForm) -> [FieldError] {
    switch error {
    case .formIncomplete(let fields):
        fields.map { FieldError($0.fieldName, .wrong($0, in: form)) }
    case .featureCodeTaken: [FieldError("featureCode", .featureCodeTaken)]
    case .featureCodeMalformed: [FieldError("featureCode", .wrong(.featureCode, in: form))]
    case .schoolUnknown: [FieldError("school", .wrong(.school, in: form))]
    default: []
    }
}

extension BatchField {
    fileprivate var fieldName: String {
        switch self {
        case .namingTemplate: "naming"
        case .school, .contact: "school"
        case .levels: "levels"
        case .name: "name"
        case .featureCode: "featureCode"
        case .dailyHours: "dailyFrom"
        case .reviewDays: "reviewDays"
        case .repairDays: "repairDays"
        case .tries: "tries"
        case .schoolRepairDays: "schoolRepairDays"
        case .appealDays: "appealDays"
        case .banEnd: "banEnd"
        case .proofs: "proofs"
        case .payWays, .nothingSold(.web): "webWays"
        case .nothingSold(.miniProgram): "miniProgramWays"
        case .payWithin: "payWithinHours"
        case .layouts: "layouts"
        case .opens(let line), .windowOverlaps(let line): lineName("opens", line)
        case .closes(let line): lineName("closes", line)
        case .price(let line): lineName("price", line)
        case .priceName(let line): lineName("priceName", line)
        case .word(let key): key.name
        }
    }
}

/// The name of a control that stands on several lines: `price`, `price-2`, `price-3`.
package func lineName(_ name: String, _ line: Int) -> String {
    line == 0 ? name : "\(name)-\(line + 1)"
}
