package import Foundation

/// What is known of how a photo was taken: the word of the page's camera, or of the file itself.
///
/// Both can be made up; it helps reviewers and proves nothing.
package struct CaptureEvidence: Sendable, Hashable, Codable {
    package enum Facing: String, Sendable, Hashable, Codable, CaseIterable {
        case rear = "environment"
        case front = "user"
    }

    package enum Witness: String, Sendable, Hashable, Codable, CaseIterable {
        /// The camera of our page.
        case page
        /// What a phone's own camera wrote into its file.
        case file
    }

    /// Nil where nobody says anything.
    package var witness: Witness?
    package var facing: Facing?
    /// What the camera gave, in pixels.
    package var width: Int?
    package var height: Int?
    /// Seconds from the shot to the beginning of the upload.
    package var age: Int?
    /// The browser and system that sent it, in their own names.
    package var device: String
    /// The maker and model that the file names.
    package var camera: String

    package init(
        witness: Witness? = nil,
        facing: Facing? = nil,
        width: Int? = nil,
        height: Int? = nil,
        age: Int? = nil,
        device: String = "",
        camera: String = "",
    ) {
        self.witness = witness
        self.facing = facing
        self.width = width
        self.height = height
        self.age = age
        self.device = device
        self.camera = camera
    }
}

extension CaptureEvidence {
    /// What a page told as `facing=environment;width=4000;height=3000;age=2`; what is out of its
    /// band is passed over.
    package init(told: String, device: String) {
        self.init(device: device)
        var facts: [Substring: Substring] = [:]
        for fact in told.prefix(200).split(separator: ";") {
            let parts = fact.split(separator: "=", maxSplits: 1)
            if let name = parts.first, let value = parts.dropFirst().first { facts[name] = value }
        }
        func number(_ name: Substring, _ band: ClosedRange<Int>) -> Int? {
            facts[name].flatMap { Int($0) }.flatMap { band.contains($0) ? $0 : nil }
        }
        facing = facts["facing"].flatMap { Facing(rawValue: String($0)) }
        width = number("width", 1...100_000)
        height = number("height", 1...100_000)
        age = number("age", 0...31_536_000)
        witness = facing == nil && width == nil ? nil : .page
    }

    /// With what the file says where the page's camera said nothing.
    package func completed(by file: ExifFacts?, at now: Date) -> CaptureEvidence {
        guard let file, witness != .page, !file.isEmpty else { return self }
        var whole = self
        whole.witness = .file
        whole.camera = file.camera
        if file.lensFacesFront { whole.facing = .front }
        if let taken = file.takenAt, taken <= now {
            whole.age = Int(now.timeIntervalSince(taken).rounded(.down))
        }
        return whole
    }
}

/// Why a reviewer should look twice at where a photo came from.
package enum CaptureDoubt: Sendable, Hashable {
    /// Neither the page nor the file says anything.
    case noEvidence
    case facingUnknown
    case frontCamera
    /// Seconds between the shot and its upload.
    case old(Int)
}

extension CaptureEvidence {
    /// A photo that is sent later than this was hardly taken for it.
    package static let freshFor = 600

    /// What speaks against a photo of the camera; `evidence`: nil where none was kept.
    package static func doubts(_ evidence: CaptureEvidence?) -> [CaptureDoubt] {
        guard let evidence, evidence.witness != nil else { return [.noEvidence] }
        var doubts: [CaptureDoubt] = []
        switch evidence.facing {
        case .rear: break
        case .front: doubts.append(.frontCamera)
        // Few phones say it in their files, so that only the page's own camera is asked.
        case nil: if evidence.witness == .page { doubts.append(.facingUnknown) }
        }
        if let age = evidence.age, age > freshFor { doubts.append(.old(age)) }
        return doubts
    }
}

extension BatchPolicy {
    /// Refuses a photo of the front camera where only the rear one is taken.
    package func require(_ evidence: CaptureEvidence) throws(PhotoError) {
        guard photoSource == .camera, evidence.facing == .front else { return }
        throw .frontCamera
    }
}
