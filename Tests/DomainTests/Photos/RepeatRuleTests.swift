import Domain
import Testing

struct RepeatRuleTests {
    private func measures(picture: UInt64?, face: UInt64?) -> PhotoMeasures {
        var measures = PhotoMeasures(format: .jpeg, imageWidth: 1, imageHeight: 1, faceCount: 1)
        measures.pictureHash = picture.map(PictureHash.init)
        measures.faceHash = face.map(PictureHash.init)
        return measures
    }

    @Test(
        arguments: [
            (0, 0, true), (0b111111, 0b1111, true), (0b1111111, 0, false), (0, 0b11111, false),
            (nil, 0, false), (0, nil, false), (0xaaaa_aaaa_aaaa_aaaa, 0xaaaa_aaaa_aaaa_aaaa, true),
        ] as [(UInt64?, UInt64?, Bool)]
    )
    func pictureAndFaceBothHaveToAgree(_ picture: UInt64?, _ face: UInt64?, isRepeat: Bool) {
        let rule = RepeatRule.current
        let (one, other) = (measures(picture: 0, face: 0), measures(picture: picture, face: face))
        #expect(rule.isRepeat(one, of: other) == isRepeat)
        let finding = rule.finding(one, among: [measures(picture: ~0, face: ~0), other])
        #expect((finding?.id == .notRefusedBefore) == isRepeat)
    }

    @Test func theRuleThatShipsIsTheFirst() {
        #expect(RepeatRule.current.version == 1)
        #expect(RepeatRule.current.finding(measures(picture: 0, face: 0), among: []) == nil)
    }
}
