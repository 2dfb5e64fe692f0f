import Domain
import Foundation
import Testing

@Suite struct PictureHashTests {
    let hash = PictureHash(0x0bd1_71a0_94c5_2e6f)

    @Test func theDistanceCountsTheSignsThatDiffer() {
        #expect(hash.distance(to: hash) == 0)
        #expect(hash.distance(to: PictureHash(hash.bits ^ 0b1011)) == 3)
        #expect(hash.distance(to: PictureHash(~hash.bits)) == 64)
    }

    @Test func itIsStoredAsSixteenDigits() throws {
        let json = try JSONEncoder().encode([hash])
        #expect(String(decoding: json, as: UTF8.self) == #"["0bd171a094c52e6f"]"#)
        #expect(try JSONDecoder().decode([PictureHash].self, from: json) == [hash])
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([PictureHash].self, from: Data(#"["no"]"#.utf8))
        }
    }

    @Test(arguments: [(0, true), (10, true), (11, false)])
    func picturesWithinTenSignsAreTheSame(signs: Int, isSame: Bool) {
        let other = PictureHash(hash.bits ^ (UInt64(1) << UInt64(signs) - 1))
        #expect(measures(picture: hash).isSamePicture(as: measures(picture: other)) == isSame)
    }

    @Test func aMirroredPictureIsTheSame() {
        let mirrored = measures(picture: hash.mirrored)
        #expect(hash.distance(to: hash.mirrored) == 32)
        #expect(measures(picture: hash).isSamePicture(as: mirrored))
    }

    @Test func aFaceCutFromThePictureIsKnownAgain() {
        var cut = measures(picture: PictureHash(~hash.bits))
        var whole = measures(picture: hash)
        cut.faceHash = PictureHash(0b1111)
        whole.faceHash = PictureHash(0)
        #expect(whole.isSamePicture(as: cut))
        cut.faceHash = PictureHash(0b11111)
        #expect(!whole.isSamePicture(as: cut))
    }

    @Test func whatHasNoHashIsNotTheSame() {
        #expect(!measures(picture: nil).isSamePicture(as: measures(picture: nil)))
    }

    private func measures(picture: PictureHash?) -> PhotoMeasures {
        var measures = PhotoMeasures(format: .jpeg, imageWidth: 1, imageHeight: 1, faceCount: 1)
        measures.pictureHash = picture
        return measures
    }
}
