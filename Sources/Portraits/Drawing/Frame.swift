import Foundation

/// Where a figure, drawn in face widths, lies in the picture.
struct Frame {
    /// The pixel of the figure's (0, 0), between the eyes.
    let origin: Place
    /// Pixels of one face width.
    let face: Double
    /// Degrees clockwise.
    let tilt: Double
    let size: (width: Int, height: Int)

    /// The pixel of a place in the figure.
    func pixel(_ place: Place) -> Place {
        let turn = tilt * .pi / 180
        let turned = Place(
            place.x * cos(turn) - place.y * sin(turn),
            place.x * sin(turn) + place.y * cos(turn)
        )
        return origin + face * turned
    }

    func moved(by way: Place) -> Frame {
        Frame(origin: origin + way, face: face, tilt: tilt, size: size)
    }

    func mask(_ outline: Outline) -> Mask { Mask(outline.places.map(pixel), in: size) }

    /// The shape with an edge that fades over so many face widths to either side.
    func soft(_ outline: Outline, _ fade: Double) -> Mask {
        mask(outline).softened(fade * face, in: size)
    }

    /// The place in the figure of a pixel.
    func place(_ x: Int, _ y: Int) -> Place {
        let turn = tilt * .pi / 180
        let from = (Place(Double(x) + 0.5, Double(y) + 0.5) - origin) / face
        return Place(
            from.x * cos(turn) + from.y * sin(turn),
            from.y * cos(turn) - from.x * sin(turn)
        )
    }
}
