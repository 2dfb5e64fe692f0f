/// The picture before the camera: three planes of colour.
struct Scene {
    let width: Int
    let height: Int
    private(set) var planes: [Plane]

    /// A picture of the given colour at each pixel.
    init(width: Int, height: Int, _ tone: (Int, Int) -> Tone) {
        (self.width, self.height) = (width, height)
        planes = Array(repeating: Plane(width: width, height: height), count: 3)
        for y in 0..<height {
            for x in 0..<width { self[x, y] = tone(x, y) }
        }
    }

    private subscript(x: Int, y: Int) -> Tone {
        get {
            let place = y * width + x
            return Tone(planes[0].values[place], planes[1].values[place], planes[2].values[place])
        }
        set {
            let place = y * width + x
            planes[0].values[place] = newValue.x
            planes[1].values[place] = newValue.y
            planes[2].values[place] = newValue.z
        }
    }

    /// Puts what is painted over what is there.
    mutating func paint(_ canvas: Canvas) {
        let layer = canvas.pixels
        for y in 0..<height {
            for x in 0..<width {
                let over = layer[y * width + x]
                guard over.w > 0 else { continue }
                self[x, y] = self[x, y] * (1 - over.w) + Tone(over.x, over.y, over.z)
            }
        }
    }

    /// Puts somebody else behind the person.
    mutating func paint(_ companion: Companion, of first: MadePortrait) {
        var other = MadePortrait()
        (other.width, other.height) = (width, height)
        other.faceWidth = first.faceWidth * companion.size
        other.centre = companion.centre
        other.hair.style = first.hair.style == .short ? .bob : .short
        other.clothes = first.clothes == .tShirt ? .jumper : .tShirt
        other.seed = first.seed + 1
        var figure = Figure(other)
        figure.paint()
        paint(figure.canvas)
    }

    /// Lets the light fall; a face half in shadow is darker to the right of its middle.
    mutating func light(_ light: Light, from head: Frame) {
        guard light != Light() else { return }
        for y in 0..<height {
            for x in 0..<width {
                let across = (Double(x) - head.origin.x) / head.face
                let share = min(1, max(0, across / 0.3 + 0.5))
                let half = 1 - light.shadowedHalf * share * share * (3 - 2 * share)
                let seen = self[x, y] * light.tint * Float(light.exposure * half)
                self[x, y] = seen.mixed(with: Tone(repeating: 128), Float(light.haze))
            }
        }
    }
}
