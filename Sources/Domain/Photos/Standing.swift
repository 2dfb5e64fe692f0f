/// Where a person stands in the source picture, in pixels of it.
package struct Standing: Sendable, Equatable {
    package let width: Double
    package let height: Double
    package let hairTop: Double
    package let eyeLine: Double
    package let chin: Double
    package let centre: Double
    package let faceWidth: Double

    package init(
        width: Double,
        height: Double,
        hairTop: Double,
        eyeLine: Double,
        chin: Double,
        centre: Double,
        faceWidth: Double,
    ) {
        self.width = width
        self.height = height
        self.hairTop = hairTop
        self.eyeLine = eyeLine
        self.chin = chin
        self.centre = centre
        self.faceWidth = faceWidth
    }

    package var headHeight: Double { max(1, chin - hairTop) }

    /// The same person with hair that begins in another row.
    package func with(hairTop: Double) -> Standing {
        Standing(
            width: width,
            height: height,
            hairTop: hairTop,
            eyeLine: eyeLine,
            chin: chin,
            centre: centre,
            faceWidth: faceWidth,
        )
    }
}
