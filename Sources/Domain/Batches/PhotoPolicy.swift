/// How a batch wants its photos, beyond the specification.
package struct PhotoPolicy: Sendable, Hashable, Codable {
    package enum Background: String, Sendable, Hashable, Codable, CaseIterable {
        case replace, asShot
        /// Both are made where both can be, and the student chooses.
        case offer
    }

    package var background: Background
    package var glasses: GlassesPolicy

    package init(background: Background = .replace, glasses: GlassesPolicy = .forbidden) {
        self.background = background
        self.glasses = glasses
    }
}

extension BatchPolicy {
    /// The specification with what the batch says about it; nil when there is none of that name.
    package var spec: PhotoSpec? {
        guard var spec = PhotoSpec.named(photoSpec) else { return nil }
        spec.glasses = photos.glasses
        spec.ground = photos.background == .asShot ? .asShot : .replaced
        return spec
    }
}
