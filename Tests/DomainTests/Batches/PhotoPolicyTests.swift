import Domain
import Foundation
import Testing

struct PhotoPolicyTests {
    private static func policy(_ photos: PhotoPolicy) -> BatchPolicy {
        BatchPolicy(priceItems: [], photos: photos, windows: [])
    }

    @Test(arguments: GlassesPolicy.allCases)
    func theSpecificationFollowsTheBatch(_ glasses: GlassesPolicy) {
        let spec = Self.policy(PhotoPolicy(background: .asShot, glasses: glasses)).spec
        #expect(spec?.glasses == glasses)
        #expect(spec?.ground == .asShot)
        #expect(Self.policy(PhotoPolicy(background: .offer)).spec?.ground == .replaced)
    }

    @Test func theSystemsWhoseStudentsBringTheBlueKeepIt() {
        let own = BatchPreset.allCases.filter {
            $0.form { _ in ("", "") }.background == PhotoPolicy.Background.asShot.rawValue
        }
        #expect(own == [.nationalSite, .individualTiers])
    }

    @Test func aChangeOfTheKnobsIsNamed() throws {
        let id = UUID()
        var batch = Batch(
            id: Batch.ID(id),
            centre: Centre.ID(id),
            school: School.ID(id),
            name: "2027",
            featureCode: FeatureCode(issuing: [1, 2, 3, 4, 5]),
            levels: ["bachelor"],
            policy: Self.policy(PhotoPolicy()),
            createdAt: Date(timeIntervalSince1970: 0),
        )
        var form = BatchForm(batch)
        form.windows = [.init(opens: "2026-05-01T08:00", closes: "2026-05-31T18:00")]
        form.prices = [.init(amount: "20")]
        form.background = "offer"
        form.glasses = "clearOnly"
        let item: (Money) -> PriceItem = {
            PriceItem(key: "standard", chinese: "采集", english: "Capture", amount: $0)
        }
        let changed = batch.change(to: try form.checked(item: item), isBegun: false)
        #expect(changed.contains("background") && changed.contains("glasses"))
        #expect(batch.policy.photos == PhotoPolicy(background: .offer, glasses: .clearOnly))
    }
}
