import Domain

extension PhotoLines {
    /// The lines of a finished photo of the spec's 480 columns.
    init(_ geometry: PhotoGeometry) {
        let centre = 240 + geometry.centreOffset
        self.init(
            hairTop: geometry.hairTop,
            eyeLine: geometry.eyeLine,
            faceLeft: centre - geometry.faceWidth / 2,
            faceRight: centre + geometry.faceWidth / 2,
        )
    }
}
