import Domain
import Testing

struct DivisionTests {
    @Test func thereAreThirtyFourProvincesAndEveryPrefectureHasOne() {
        #expect(Division.provinces.count == 34)
        #expect(Division.prefectures.allSatisfy { $0.province != nil })
    }

    @Test func thereAreThreeHundredAndThirtyThreePrefectures() {
        // The four municipalities count as none; what stands directly below a province is apart.
        let direct = Division.prefectures.filter { $0.code.dropFirst(2).hasPrefix("90") }
        #expect(Division.prefectures.count - direct.count == 333)
        #expect(direct.count == 32)
    }

    @Test func codesAreSixDigitsAndUnique() {
        let codes = (Division.provinces + Division.prefectures).map(\.code)
        #expect(codes.allSatisfy { $0.count == 6 && Int($0) != nil })
        #expect(Set(codes).count == codes.count)
    }

    @Test(
        arguments: [
            ("440100", "广州"), ("532900", "大理"), ("532800", "西双版纳"), ("652700", "博尔塔拉"),
            ("222400", "延边"), ("653000", "克孜勒苏"), ("152200", "兴安"), ("540000", "西藏"),
            ("450000", "广西"), ("150000", "内蒙古"), ("810000", "香港"),
        ]
    )
    func aNameIsShortenedAsPeopleSayIt(_ code: String, _ short: String) {
        let all = Division.provinces + Division.prefectures
        #expect(all.first { $0.code == code }?.short == short)
    }
}
