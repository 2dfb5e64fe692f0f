import CImageEngine
import Domain
import Foundation

extension AnalysedPhoto {
    // A mask that misses more of the face and the trunk was drawn for somebody else.
    private static var leastCovered: Int { 80 }
    private static var mostOfThePicture: Int { 98 }

    /// Cuts the person out by a mask of the upright picture's size.
    func apply(_ mask: GreyPicture, against spec: PhotoSpec) throws -> MattingMeasures {
        let person = 100 * mask.pixels.count { $0 >= 128 } / max(1, mask.pixels.count)
        guard person <= Self.mostOfThePicture else {
            throw MaskError.leavesNoBackground(covered: person, most: Self.mostOfThePicture)
        }
        var matte = ie_matte_measures()
        var share = 0.0
        var error = ie_error()
        let status = mask.pixels.withUnsafeBytes { buffer in
            ie_apply_mask(
                handle,
                buffer.bindMemory(to: UInt8.self).baseAddress,
                Int32(mask.width),
                Int32(mask.height),
                ie_colour(spec.background),
                &matte,
                &share,
                &error,
            )
        }
        guard status != IE_NO_FACE else { throw MaskError.noFace }
        guard status != IE_NO_SUCH_SIZE else { throw otherSize(mask) }
        try checked {
            $0.pointee = error
            return status
        }
        let covered = Int(100 * share)
        guard covered >= Self.leastCovered else {
            throw MaskError.missesThePerson(covered: covered, least: Self.leastCovered)
        }
        return MattingMeasures(matte, isDrawn: true)
    }

    private func otherSize(_ mask: GreyPicture) -> MaskError {
        .otherSize(
            width: mask.width,
            height: mask.height,
            neededWidth: width,
            neededHeight: height,
        )
    }
}
