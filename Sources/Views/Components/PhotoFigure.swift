/// A picture on its true ground, with what was measured and what was found on it.
struct PhotoFigure: Sendable {
    /// Unique on the page.
    var id: String
    var source: String
    var alt: Text
    var width = 480
    var height = 640
    var lines: PhotoLines?
    var marks: [PhotoMark] = []
    var caption: Text?

    /// The key that shows and hides the lines at the desk.
    var key: String?
}

/// Where hair, eyes and face are, in pixels of the picture.
struct PhotoLines: Sendable {
    var hairTop: Double
    var eyeLine: Double
    var faceLeft: Double
    var faceRight: Double
}

/// A place on the photo with the number that its fault has in the list, in pixels of the picture.
struct PhotoMark: Sendable {
    var number: Int
    var x: Double
    var y: Double
    var width: Double
    var height: Double
}

/// A photo, never cropped, with overlays that a checkbox switches off.
func photo(_ photo: PhotoFigure) -> Node {
    let hasOverlay = photo.lines != nil || !photo.marks.isEmpty
    return figure(.class("photo"), .id(photo.id)) {
        div(.class("photo-frame")) {
            img(.src(photo.source), .alt(photo.alt), .width(photo.width), .height(photo.height))
            if hasOverlay { photoOverlay(photo) }
        }
        if hasOverlay { overlaySwitch(photo) }
        photo.caption.map { figcaption($0) }
    }
}

private func overlaySwitch(_ photo: PhotoFigure) -> Node {
    label(.class("overlay-switch")) {
        input(
            .type("checkbox"),
            .checked(true),
            .key(photo.key),
            Attribute("autocomplete", "off"),
        )
        photo.lines == nil ? Text.showMarks : .showMeasures
        photo.key.map { kbd($0.uppercased(), .aria("hidden", "true")) }
    }
}

/// Lines and marks over a picture of the same proportions.
func photoOverlay(_ photo: PhotoFigure) -> Node {
    svg(.class("overlay"), .viewBox(photo.width, photo.height), .aria("hidden", "true")) {
        photo.lines.map {
            measuredLines($0, width: Double(photo.width), height: Double(photo.height))
        }
        photo.marks.map { photoMark($0, on: photo) }
    }
}

private func measuredLines(_ lines: PhotoLines, width: Double, height: Double) -> Node {
    shapes(.class("measures")) {
        horizontal(lines.hairTop, width)
        horizontal(lines.eyeLine, width)
        vertical(lines.faceLeft, height)
        vertical(lines.faceRight, height)
    }
}

private func photoMark(_ mark: PhotoMark, on photo: PhotoFigure) -> Node {
    let scale = Double(photo.width) / 480
    let radius = 17 * scale
    // The badge keeps clear of the edges, where the picture would cut it off.
    let room = 19 * scale
    let beneath = photo.marks.filter {
        $0.number < mark.number && $0.x == mark.x && $0.y == mark.y
    }
    let corner = mark.x + 2 * room * Double(beneath.count)
    let x = max(room, min(corner, Double(photo.width) - room))
    let y = max(room, min(mark.y, Double(photo.height) - room))
    return shapes(.class("mark")) {
        rect(
            .number("x", mark.x),
            .number("y", mark.y),
            .number("width", mark.width),
            .number("height", mark.height),
            .number("rx", 10 * scale),
        )
        circle(.number("cx", x), .number("cy", y), .number("r", radius))
        drawnText(
            "\(mark.number)",
            .number("x", x),
            .number("y", y),
            .number("font-size", 22 * scale),
        )
    }
}

/// A line from edge to edge at a height.
func horizontal(_ y: Double, _ width: Double) -> Node {
    line(.number("x1", 0), .number("x2", width), .number("y1", y), .number("y2", y))
}

/// A line from top to bottom.
func vertical(_ x: Double, _ height: Double) -> Node {
    line(.number("x1", x), .number("x2", x), .number("y1", 0), .number("y2", height))
}
