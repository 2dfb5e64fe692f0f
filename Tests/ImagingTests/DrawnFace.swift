import Domain
import Foundation
import Imaging
import Portraits

/// A drawn portrait of 600 × 800 pixels whose face is 200 pixels wide.
func face(_ change: (inout MadePortrait) -> Void = { _ in }) -> MadePortrait {
    var portrait = MadePortrait()
    portrait.width = 600
    portrait.height = 800
    portrait.faceWidth = 200
    portrait.clothes = .blueShirt
    change(&portrait)
    return portrait
}

extension DrawnPortrait {
    /// The picture as a camera would hand it on.
    var jpeg: Data {
        get throws {
            try ImageEngine.jpeg(pixels, width: width, height: height, quality: 95)
        }
    }
}

extension ImageEngine {
    /// What is measured on a drawn portrait.
    func measures(of portrait: MadePortrait) async throws -> PhotoMeasures {
        try await inspect(portrait.drawn().jpeg, against: .chsi).measures
    }
}
