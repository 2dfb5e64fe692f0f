import Domain
import Foundation
import Testing

struct CollectionKindTests {
    @Test func onlyThePresetsForSingleStudentsAreIndividual() {
        let individual = BatchPreset.allCases.filter { preset in
            let form = preset.form(name: { _ in ("图像采集", "Photo") })
            return form.kind == CollectionKind.individual.rawValue
        }
        #expect(individual == [.individualPaidFirst, .individualTiers])
    }

    @Test func aBatchOfBeforeIsCentralised() throws {
        let policy = BatchPolicy.made { $0.kind = .individual }
        let stored = try JSONEncoder().encode(policy)
        #expect(try JSONDecoder().decode(BatchPolicy.self, from: stored).kind == .individual)
        var object = try #require(
            try JSONSerialization.jsonObject(with: stored) as? [String: Any]
        )
        object["kind"] = nil
        let before = try JSONSerialization.data(withJSONObject: object)
        #expect(try JSONDecoder().decode(BatchPolicy.self, from: before).kind == .centralised)
    }
}
