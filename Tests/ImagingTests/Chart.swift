import Domain
import Testing

/// The chart that `tools/inputs` writes in many guises: three fields by two, 60 pixels each.
enum Chart {
    static let colours = [
        Colour(red: 190, green: 90, blue: 80), Colour(red: 100, green: 150, blue: 90),
        Colour(red: 80, green: 100, blue: 150), Colour(red: 200, green: 180, blue: 110),
        Colour(red: 128, green: 128, blue: 128), Colour(red: 235, green: 235, blue: 235),
    ]

    /// Expects the chart upright, each field's middle within the tolerance of its colour.
    static func expect(
        _ pixels: Pixels,
        within tolerance: Int,
        colours: [Colour] = colours,
        _ comment: Comment,
    ) {
        #expect(pixels.width == 180 && pixels.height == 120, comment)
        for (place, colour) in colours.enumerated() {
            let seen = pixels[place % 3 * 60 + 30, place / 3 * 60 + 30]
            #expect(seen.distance(to: colour) <= tolerance, "\(comment) \(place): \(seen)")
        }
    }
}
