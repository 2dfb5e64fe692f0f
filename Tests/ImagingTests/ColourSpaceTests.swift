import Domain
import Testing

@Suite struct ColourSpaceTests {
    @Test(arguments: [
        ("chart.jpg", 2), ("progressive.jpg", 2), ("restarts.jpg", 2), ("brokenProfile.jpg", 2),
        ("chart.png", 0), ("palette.png", 0), ("sixteenBit.png", 1),
        ("chart.webp", 3), ("lossless.webp", 0), ("chart.heic", 3),
        ("displayP3.jpg", 4), ("displayP3.webp", 2), ("displayP3.heic", 4),
        ("adobeRGB.jpg", 3), ("adobeRGB.png", 2), ("cmyk.jpg", 12),
    ])
    func everyColourSpaceBecomesSRGB(name: String, tolerance: Int) throws {
        try Chart.expect(Pixels(decoding: Fixture.input(name)), within: tolerance, "\(name)")
    }

    @Test(arguments: [
        "grey.jpg", "foreignProfile.jpg", "grey.png", "greyAlpha.png", "grey.heic",
    ])
    func aGreyPictureStaysGrey(name: String) throws {
        // ITU-R BT.601, as libjpeg and Pillow weigh the channels.
        let greys = Chart.colours.map { colour in
            let sum = 299 * Int(colour.red) + 587 * Int(colour.green) + 114 * Int(colour.blue)
            return UInt8((sum + 500) / 1000)
        }.map { Colour(red: $0, green: $0, blue: $0) }
        let seen = try Pixels(decoding: Fixture.input(name))
        Chart.expect(seen, within: 5, colours: greys, "\(name)")
    }

    @Test func theProfileOfAGreyPictureIsObeyed() throws {
        // A gamma of 1.8 stores the middle grey as 109.
        let seen = try Pixels(decoding: Fixture.input("greyProfile.jpg"))
        #expect(seen[90, 90].distance(to: Chart.colours[4]) <= 2)
        #expect(seen[150, 90].distance(to: Chart.colours[5]) <= 2)
    }

    @Test(arguments: ["alpha.png", "alpha.webp", "alpha.heic"])
    func whatIsTransparentBecomesWhite(name: String) throws {
        let white = Colour(red: 255, green: 255, blue: 255)
        let colours = [white] + Chart.colours.dropFirst()
        let seen = try Pixels(decoding: Fixture.input(name))
        Chart.expect(seen, within: 3, colours: colours, "\(name)")
    }
}
