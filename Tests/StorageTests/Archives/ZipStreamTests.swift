import Foundation
import Storage
import TestSupport
import Testing

struct ZipStreamTests {
    @Test func piecesMakeAWholeArchive() throws {
        let zip = try ZipStream(at: Date(timeIntervalSince1970: 1_781_229_600))
        let big = Data((0..<300_000).map { UInt8(truncatingIfNeeded: $0 * 7) })
        var all = try zip.file("照片.jpg", big)
        // Nothing is kept back for later.
        #expect(all.count > big.count)
        all += try zip.file("空.txt", Data())
        all += try zip.end()
        let files = try ZipReader.files(in: all)
        #expect(files.map(\.name) == ["照片.jpg", "空.txt"])
        #expect(files.allSatisfy { $0.isIntact })
        #expect(files[0].bytes == big)
    }
}
