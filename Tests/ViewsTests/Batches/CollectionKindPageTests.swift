import Domain
import Foundation
import Testing
import Views

@Suite struct CollectionKindPageTests {
    private func html(_ kinds: [CollectionKind]) -> String {
        let offers = kinds.map { kind in
            var policy = Sample.policy()
            policy.kind = kind
            return Sample.offer(policy)
        }
        return Page.searchResults(offers).html(in: PageContext(language: .chinese))
    }

    @Test func whereASchoolHasBothKindsTheStudentChooses() {
        let both = html([.centralised, .individual])
        #expect(both.contains("先看采集类型"))
        #expect(both.contains("<h2>集中采集</h2>") && both.contains("<h2>散采</h2>"))
        let one = html([.individual, .individual])
        #expect(!one.contains("先看采集类型") && one.contains("散采"))
    }

    @Test func theDeskTellsAndFiltersTheKind() throws {
        let list = try DeskSamples.html("batches", .chinese)
        #expect(list.contains("name=\"kind\"") && list.contains(" · 集中采集"))
        #expect(try DeskSamples.html("batch", .chinese).contains("采集类型"))
    }
}
