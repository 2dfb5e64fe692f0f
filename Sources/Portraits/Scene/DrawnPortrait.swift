/// A drawn portrait, with the truth about it.
package struct DrawnPortrait: Sendable {
    package let width: Int
    package let height: Int
    /// Red, green and blue of each pixel, row by row.
    package let pixels: [UInt8]
    /// How much of each pixel is person, 0 to 1.
    package let alpha: [Float]
    package let landmarks: Landmarks
}

/// Where the parts of a drawn face are, in pixels of the picture.
package struct Landmarks: Sendable, Equatable {
    /// The middle of the six points that a landmark model sets around an eye.
    package let leftEye: Place
    package let rightEye: Place
    package let chin: Place
    /// The ends of the jaw line, beside the eyes.
    package let leftJaw: Place
    package let rightJaw: Place
    /// The first row of hair.
    package let hairTop: Double
}
