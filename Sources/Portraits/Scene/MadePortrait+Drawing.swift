extension MadePortrait {
    /// Draws the portrait.
    package func drawn() -> DrawnPortrait {
        var figure = Figure(self)
        figure.paint()
        let alpha = Plane(width: width, height: height, values: figure.canvas.alpha)
        var scene = wallPicture(behind: alpha)
        if let companion { scene.paint(companion, of: self) }
        scene.paint(figure.canvas)
        scene.light(light, from: figure.head)
        let planes = camera.seen(scene.planes)
        var pixels = camera.grained(planes, seed: seed)
        frame(&pixels)
        return DrawnPortrait(
            width: width,
            height: height,
            pixels: pixels,
            alpha: camera.seen([alpha])[0].values,
            landmarks: figure.landmarks,
        )
    }

    private func wallPicture(behind alpha: Plane) -> Scene {
        let cast = wallShadow > 0 ? alpha.blurred(0.06 * faceWidth) : alpha
        let (right, below) = (Int(0.13 * faceWidth), Int(0.05 * faceWidth))
        return Scene(width: width, height: height) { x, y in
            let (across, down) = (Double(x) / Double(width), Double(y) / Double(height))
            let tone = wall.tone(across, down, seed: seed)
            guard wallShadow > 0, x >= right, y >= below else { return tone }
            return tone * (1 - Float(wallShadow) * cast.values[(y - below) * width + x - right])
        }
    }

    /// What was put around the picture after it was taken.
    private func frame(_ pixels: inout [UInt8]) {
        for y in 0..<height {
            for x in 0..<width {
                let edge = min(x, y, width - 1 - x, height - 1 - y)
                guard edge < border || hasCaption && Self.isWritten(x, y, width, height) else {
                    continue
                }
                let tone: UInt8 = edge < border ? 24 : 35
                for channel in 0..<3 { pixels[3 * (y * width + x) + channel] = tone }
            }
        }
    }

    /// Whether a stroke of the caption's letters is there.
    private static func isWritten(_ x: Int, _ y: Int, _ width: Int, _ height: Int) -> Bool {
        let line = height / 36
        let row = y / line
        guard row == 1 || row == 3, x > width / 12, x < width - width / 12 else { return false }
        let cell = max(3, line / 2)
        let (column, up) = (x / cell, y % line)
        guard up < line * 3 / 4, !(column % 6 == 5) else { return false }
        let part = Chance.at(column, up * 3 / line + 10 * row, seed: 7)
        return x % cell < cell / 4 || part > 0.3 && up % max(2, line / 4) < max(1, line / 8)
    }
}
