import Domain

/// How a photo came to us, for whoever judges it; doubts first.
func captureNote(_ photo: Photo) -> Node {
    let doubts = photo.source == .camera ? CaptureEvidence.doubts(photo.evidence) : []
    return section(.class("note")) {
        h2(.howItWasTaken)
        doubts.map { doubt in
            p(.class("notice-line")) {
                icon(.warning)
                Text.captureDoubt(doubt)
            }
        }
        facts(captureFacts(photo))
    }
}

private func captureFacts(_ photo: Photo) -> [Fact] {
    let source = Fact(.cameFrom, .cameFrom(photo.source))
    guard let evidence = photo.evidence else { return [source] }
    return [source]
        + (evidence.facing.map { [Fact(.whichCamera, .facing($0))] } ?? [])
        + (evidence.witness.map { [Fact(.saidBy, .witness($0))] } ?? [])
        + (evidence.camera.isEmpty ? [] : [Fact(.cameraModel, .same(evidence.camera))])
        + (evidence.width.flatMap { width in
            evidence.height.map { [Fact(.pixelSize, .pixels(width, by: $0))] }
        } ?? [])
        + (evidence.age.map { [Fact(.sentAfter, .duration($0))] } ?? [])
        + (evidence.device.isEmpty ? [] : [Fact(.sentFrom, .same(evidence.device))])
}
