import Domain

/// What was sent and what was made from it, side by side on their true ground.
func reviewPhotos(_ item: ReviewCase) -> Node {
    div(.class("review-photos")) {
        div(
            .class("review-photo"),
            .data("focus-x", item.photo.sourceFocus.map { "\($0.x)" }),
            .data("focus-y", item.photo.sourceFocus.map { "\($0.y)" }),
        ) {
            photo(original(item.photo))
        }
        div(
            .class("review-photo"),
            .data("focus-x", item.photo.geometry.map { "\($0.focusX)" }),
            .data("focus-y", item.photo.geometry.map { "\($0.focusY)" }),
        ) {
            if item.photo.standard == nil {
                emptyState(.refused, .standardMissing)
            } else {
                photo(standard(item.photo))
            }
        }
    }
}

private func original(_ photo: Photo) -> PhotoFigure {
    let width = photo.inspection?.imageWidth ?? 480
    let height = photo.inspection?.imageHeight ?? 640
    return PhotoFigure(
        id: "original",
        source: Link.deskPhotoFile(photo.id, .original).path,
        alt: .originalPhoto,
        width: width,
        height: height,
        marks: NumberedFindings(photo.inspection?.findings ?? []).marks,
        caption: .originalFacts(width, height, .fileSize(photo.byteCount)),
    )
}

private func standard(_ photo: Photo) -> PhotoFigure {
    PhotoFigure(
        id: "standard",
        source: Link.deskPhotoFile(photo.id, .standard).path,
        alt: .standardPhoto,
        lines: photo.geometry.map(PhotoLines.init),
        caption: .standardFacts(480, 640, .fileSize(photo.geometry?.bytes ?? 0)),
        key: "o",
    )
}

extension Photo {
    /// Where the face is on the source picture, as shares of its sides, for looking closely.
    fileprivate var sourceFocus: (x: Double, y: Double)? {
        guard let inspection, let face = inspection.measures.face, inspection.imageWidth > 0,
            inspection.imageHeight > 0
        else { return nil }
        return (
            x: (face.x + face.width / 2) / Double(inspection.imageWidth),
            y: (face.y + face.height / 2) / Double(inspection.imageHeight)
        )
    }
}

extension PhotoGeometry {
    fileprivate var focusX: Double { (240 + centreOffset) / 480 }
    fileprivate var focusY: Double { eyeLine / 640 }
}
