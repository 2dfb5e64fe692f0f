/// A made portrait with a name, to try everything with: good ones, and one for each common fault.
package struct Sample: Sendable {
    package let name: String
    package let portrait: MadePortrait

    package static let all = [
        good, good2, good3, good4, tilted, busyBackground, tooTight, dark, blurred, eyesClosed,
    ]

    private static let good = Sample("good") {
        $0.hair.style = .sidePart
        $0.clothes = .suit
    }

    private static let good2 = Sample("good2") {
        $0.faceWidth = 390
        $0.centre = Place(0.48, 0.40)
        $0.skin = .fair
        $0.hair.style = .long
        $0.hair.tone = Tone(hex: 0x4a3126)
        $0.clothes = .blouse
    }

    private static let good3 = Sample("good3") {
        $0.skin = .deep
        $0.hair.style = .cropped
        $0.hair.tone = Tone(hex: 0x1f1a18)
        $0.clothes = .jumper
    }

    private static let good4 = Sample("good4") {
        $0.skin = .tan
        $0.hair.style = .bun
        $0.hair.wisps = 6
        $0.clothes = .tShirt
        $0.wall = .plaster(Tone(hex: 0xdcd8cf))
    }

    private static let tilted = Sample("tilted") {
        $0.pose.roll = 9
        $0.hair.style = .bob
        $0.clothes = .jumper
    }

    private static let busyBackground = Sample("busyBackground") {
        $0.skin = .brown
        $0.hair.style = .curly
        $0.clothes = .tShirt
        $0.wall = .bookshelf
    }

    private static let tooTight = Sample("tooTight") {
        $0.faceWidth = 700
        $0.centre = Place(0.5, 0.47)
        $0.clothes = .suit
    }

    private static let dark = Sample("dark") {
        $0.hair.style = .sidePart
        $0.clothes = .suit
        $0.light.exposure = 0.2
    }

    private static let blurred = Sample("blurred") {
        $0.hair.style = .bob
        $0.clothes = .suit
        $0.camera.defocus = 7
    }

    private static let eyesClosed = Sample("eyesClosed") {
        $0.eyes.open = 0
        $0.clothes = .jumper
    }

    private init(_ name: String, _ change: (inout MadePortrait) -> Void) {
        var portrait = MadePortrait()
        portrait.width = 1200
        portrait.height = 1600
        portrait.faceWidth = 370
        portrait.centre = Place(0.5, 0.385)
        portrait.camera.grain = 2
        change(&portrait)
        self.name = name
        self.portrait = portrait
    }
}
