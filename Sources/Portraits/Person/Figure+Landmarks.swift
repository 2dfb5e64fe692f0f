extension Figure {
    /// Where the parts of the face were painted.
    var landmarks: Landmarks {
        let left = EyeShape(side: -1, open: portrait.eyes.open)
        let right = EyeShape(side: 1, open: portrait.eyes.open)
        let jaw = Place(0.5, 0)
        let hair = HairShape(portrait.hair)
        let crown = (hair.behind + hair.front).flatMap { still($0).places }
        return Landmarks(
            leftEye: head.pixel(turned(left.centre)),
            rightEye: head.pixel(turned(right.centre)),
            chin: head.pixel(still(Place(0, 0.85))),
            leftJaw: head.pixel(Place(-jaw.x, jaw.y)),
            rightJaw: head.pixel(jaw),
            hairTop: crown.map { head.pixel($0).y }.min() ?? 0,
        )
    }

    private func still(_ place: Place) -> Place { still(Outline([place])).places[0] }
}
