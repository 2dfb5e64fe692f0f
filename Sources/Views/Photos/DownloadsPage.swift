package import Domain

extension Page {
    /// The approved photo for its owner: the registry's file, and sheets to print.
    package static func downloads(
        _ detail: OrderDetail,
        form: SheetForm = SheetForm(),
        error: SheetError? = nil,
    ) -> Page {
        let order = detail.summary.order
        let errors = error.map { [FieldError($0.field, .sheetError($0))] } ?? []
        return .counter(
            title: .downloadTitle,
            lead: .downloadLead,
            back: Link.order(order.id).path,
            errors: errors,
        ) {
            registryVersion(detail)
            printVersion(order.id, form, FormInput(errors: errors))
        }
    }
}

private func registryVersion(_ detail: OrderDetail) -> Node {
    let order = detail.summary.order.id
    return card(.registryVersion) {
        detail.photo.map {
            photo(
                PhotoFigure(
                    id: "photo",
                    source: Link.photoFile($0.id, .standard).path,
                    alt: .standardPhotoAlt,
                )
            )
        }
        facts(
            [Fact(.pixelSize, .registryPixels)]
                + (detail.photo?.geometry.map { [Fact(.fileSizeWord, .fileSize($0.bytes))] } ?? [])
        )
        actions {
            linkButton(.savePhoto, to: Link.downloadPhoto(order).path, icon: .download)
            linkButton(.saveWithRecord, to: Link.downloadRecord(order).path, .secondary)
        }
        p(.savePhotoHint, .class("hint"))
    }
}

private func printVersion(_ order: Order.ID, _ form: SheetForm, _ input: FormInput) -> Node {
    card(.printVersion, .id("prints")) {
        getForm(to: Link.downloadSheet(order, .jpeg).path) {
            div(.class("sheets")) { SheetForm.layouts.map(drawing) }
            choices(
                Choices(
                    name: "layout",
                    legend: .sheetLayout,
                    choices: SheetForm.layouts.compactMap { text in
                        (try? SheetLayout(text)).map {
                            Choices.Choice(value: text, label: .layout($0))
                        }
                    },
                    selected: [form.layout],
                    hint: .sheetLayoutHint,
                    error: input.error("layout"),
                )
            )
            field(
                Field(
                    name: "paper",
                    label: .sheetPaper,
                    control: .select(
                        SheetForm.papers.map { Field.Option($0.rawValue, .paper($0)) }
                    ),
                    value: form.paper,
                    error: input.error("paper"),
                )
            )
            checkbox("marks", isChecked: form.cutMarks) { Text.sheetMarks }
            checkbox("caption", isChecked: form.isCaptioned, error: input.error("caption")) {
                Text.sheetCaption
            }
            actions {
                button(.downloadJPEG, .secondary, icon: .download)
                button(
                    .downloadPDF,
                    .secondary,
                    Attribute("formaction", Link.downloadSheet(order, .pdf).path),
                )
            }
        }
    }
}

/// How a layout looks on the usual paper.
private func drawing(_ layout: String) -> Node {
    guard let sheet = try? SheetForm(layout: layout).sheet(caption: ""),
        let words = try? SheetLayout(layout)
    else { return .empty }
    return figure {
        sheetDrawing(sheet)
        figcaption(.layout(words))
    }
}

extension SheetError {
    /// The field that mends it.
    fileprivate var field: String {
        switch self {
        case .unreadableLayout, .gapOutOfRange: "layout"
        case .unknownPaper, .doesNotFit: "paper"
        case .noRoomForCaption: "caption"
        }
    }
}
