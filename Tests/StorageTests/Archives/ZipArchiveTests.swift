import Foundation
import Storage
import TestSupport
import Testing

struct ZipArchiveTests {
    @Test func everyFileIsReadBackUnderItsName() throws {
        let files = [
            ("20231001.jpg", Data((0..<40_000).map { UInt8($0 % 251) })),
            ("林_甲.jpg", Data([0xFF, 0xD8, 0, 0, 0xFF, 0xD9])),
            ("empty.txt", Data()),
        ]
        var zip = ZipArchive()
        for (name, bytes) in files { zip.add(name, bytes) }
        let read = try ZipReader.files(in: zip.data(at: .sample))
        #expect(read.map(\.name) == files.map(\.0))
        #expect(read.map(\.bytes) == files.map(\.1))
        #expect(read.allSatisfy { $0.isIntact })
    }

    @Test func theSameFilesAreTheSameArchive() throws {
        var zip = ZipArchive()
        zip.add("a.txt", Data("a".utf8))
        #expect(try zip.data(at: .sample) == zip.data(at: .sample))
    }

    @Test func manyFilesFitIn() throws {
        var zip = ZipArchive()
        for number in 0..<2000 { zip.add("\(number).jpg", Data([UInt8(number % 256)])) }
        #expect(try ZipReader.files(in: zip.data(at: .sample)).count == 2000)
    }
}
