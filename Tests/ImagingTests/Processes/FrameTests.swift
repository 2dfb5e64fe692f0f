import Domain
import Foundation
import Testing

@testable import Imaging

@Suite struct FrameTests {
    static let frame = Frame(
        header: Data("{}".utf8),
        attachments: [Data([1, 2, 3]), Data(), Data(repeating: 9, count: 300)],
    )
    static let wire = frame.wire.reduce(Data(), +)

    @Test func aFrameIsReadWhereverItIsSplit() throws {
        for place in 0...Self.wire.count {
            var reader = FrameReader()
            reader.receive(Self.wire.prefix(place))
            let early = try reader.next()
            #expect(early == nil || place == Self.wire.count)
            reader.receive(Self.wire.dropFirst(place))
            let late = try reader.next()
            #expect((early ?? late) == Self.frame)
        }
    }

    @Test func aFrameIsReadByteByByte() throws {
        var reader = FrameReader()
        for byte in Self.wire.dropLast() {
            reader.receive(Data([byte]))
            #expect(try reader.next() == nil)
        }
        reader.receive(Self.wire.suffix(1))
        #expect(try reader.next() == Self.frame)
        #expect(try reader.next() == nil)
    }

    @Test func framesThatComeTogetherAreReadOneByOne() throws {
        var reader = FrameReader()
        reader.receive(Self.wire + Self.wire + Self.wire.prefix(5))
        #expect(try reader.next() == Self.frame)
        #expect(try reader.next() == Self.frame)
        #expect(try reader.next() == nil)
    }

    @Test func noiseIsRecognisedByItsFirstWrongByte() {
        for bytes in [Data([0x5a]), Data("XYZ".utf8), Data("XYE\u{2}".utf8)] {
            var reader = FrameReader()
            reader.receive(bytes)
            #expect(throws: FrameError.noFrame) { try reader.next() }
        }
    }

    @Test func aCountOrLengthThatCannotBeIsRefusedBeforeItIsWaitedFor() {
        expect(.tooManyParts(0), from: [0, 0, 0, 0])
        let many = Frame.mostParts + 1
        expect(.tooManyParts(many), from: [0, 0, UInt8(many >> 8), UInt8(many & 255)])
        expect(.tooManyBytes(0xffff_ffff), from: [0, 0, 0, 1, 255, 255, 255, 255])
    }

    @Test func bytesTravelBesideTheHeaderAndArriveAsTheyWere() throws {
        let picture = Data((0...255).map { UInt8($0) })
        let request = EngineRequest.inspect(picture, .chsi)
        let frame = try Frame(encoding: request)
        #expect(frame.attachments == [picture])
        guard case .inspect(picture, .chsi) = try frame.decode(EngineRequest.self) else {
            Issue.record("another request arrived")
            return
        }
    }

    @Test func numbersThatAreNoneArriveToo() throws {
        let frame = try Frame(encoding: EngineReply.answer([Double.infinity, 0.1, -.infinity]))
        guard case .answer(let numbers) = try frame.decode(EngineReply<[Double]>.self) else {
            Issue.record("another reply arrived")
            return
        }
        #expect(numbers == [.infinity, 0.1, -.infinity])
    }

    @Test func aHeaderThatNamesAPictureThatIsNotThereIsUnreadable() throws {
        let whole = try Frame(encoding: EngineRequest.readQRCodes(Data([1])))
        let part = Frame(header: whole.header, attachments: [])
        #expect(throws: FrameError.headerUnreadable) { try part.decode(EngineRequest.self) }
    }

    private func expect(_ error: FrameError, from bytes: [UInt8]) {
        var reader = FrameReader()
        reader.receive(Data(Frame.mark + bytes))
        #expect(throws: error) { try reader.next() }
    }
}
