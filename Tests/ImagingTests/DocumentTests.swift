import Domain
import Foundation
import Imaging
import Testing

/// Documents of persons who do not exist, drawn by `tools/cards/make.py`.
@Suite(.timeLimit(.minutes(10))) struct DocumentTests {
    static let folder = Fixture.folder("cards")
    static let truths = Result { try DocumentTruth.all(in: folder) }
    let engine: ImageEngine

    init() throws { engine = try Fixture.engine.get() }

    static var cards: [DocumentTruth] { made.filter { $0.number != nil } }
    static var passports: [DocumentTruth] { made.filter { $0.lines != nil } }
    private static var made: [DocumentTruth] { (try? truths.get()) ?? [] }

    @Test func thereAreFixtures() throws {
        #expect(try Self.truths.get().count >= 10)
        #expect(!Self.cards.isEmpty && !Self.passports.isEmpty)
    }

    @Test(arguments: cards)
    func theNumberOfACardIsReadAndAgreesWithTheRest(truth: DocumentTruth) async throws {
        let agreed = try await engine.readIDCard(bytes(truth)).agreed
        let number = try ResidentIdentityNumber(try #require(truth.number))
        #expect(agreed.number == .sure(number))
        #expect(agreed.birthDate == .sure(number.number.birthDate))
        #expect(agreed.sex == .sure(number.number.sex))
    }

    @Test func theWordsOfACleanCardAreRead() async throws {
        let truth = try #require(Self.cards.first { $0.kind == "clean" })
        let agreed = try await engine.readIDCard(bytes(truth)).agreed
        #expect(agreed.name.value == truth.name)
        #expect(agreed.address.value == truth.address)
    }

    @Test(arguments: passports)
    func theZoneOfAPassportIsReadAndNeverWrongAndSure(truth: DocumentTruth) async throws {
        let agreed = try await engine.readPassport(bytes(truth)).agreed
        let zone = try MachineReadableZone(lines: try #require(truth.lines))
        let read = try #require(agreed.value)
        #expect(read.birthDate == zone.birthDate && read.expiryDate == zone.expiryDate)
        #expect(read.number == zone.number || !agreed.isSure)
    }

    @Test func aStandingCardIsTurned() async throws {
        let truth = try #require(Self.cards.first { $0.kind == "clean" })
        let pixels = try Pixels(decoding: bytes(truth))
        for turns in 1...3 {
            let agreed = try await engine.readIDCard(turned(pixels, by: turns)).agreed
            #expect(agreed.number.value?.text == truth.number, "\(turns) quarter turns")
        }
    }

    @Test func aPictureWithoutADocumentOffersNothing() async throws {
        let portrait = try Fixture.made("good.jpg")
        let agreed = try await engine.readIDCard(portrait).agreed
        #expect(agreed.number == .doubtful(nil, [.unreadable]))
        #expect(!agreed.birthDate.isSure && !agreed.sex.isSure)
        let passport = try await engine.readPassport(portrait).agreed
        #expect(passport == .doubtful(nil, [.unreadable]))
    }

    @Test func whatIsNoPictureIsRefused() async throws {
        await #expect(throws: PictureError.empty) { try await engine.readIDCard(Data()) }
        await #expect(throws: PictureError.notAPicture) {
            try await engine.readPassport(Data("no picture".utf8))
        }
    }

    @Test func aMissingLanguageIsAFaultOfTheMachine() async throws {
        var configuration = ImageEngine.Configuration(landmarks: nil, cascades: nil, workers: 1)
        configuration.languages = "/nowhere"
        let bare = try ImageEngine(configuration)
        try await expectMissingLanguage(bare)
    }

    @Test func aProcessTellsOfAMissingLanguageAndGoesOn() async throws {
        var configuration = ImageEngine.Configuration(landmarks: nil, cascades: nil, workers: 1)
        configuration.languages = "/nowhere"
        configuration.place = .processes(ProcessFixture.processes)
        let bare = try ImageEngine(configuration)
        try await expectMissingLanguage(bare)
        let code = try bare.drawQRCodePicture("next")
        #expect(try await bare.readQRCodes(code) == ["next"])
    }

    @Test func aProcessReadsACard() async throws {
        let truth = try #require(Self.cards.first { $0.kind == "clean" })
        let apart = try ProcessFixture.engine()
        let reading = try await apart.readIDCard(bytes(truth))
        #expect(try await reading == engine.readIDCard(bytes(truth)))
    }

    private func expectMissingLanguage(_ engine: ImageEngine) async throws {
        let truth = try #require(Self.cards.first)
        let fault = try await #require(throws: Fault.self) {
            try await engine.readIDCard(bytes(truth))
        }
        #expect(fault.what == "image engine: language data cannot be read: eng in /nowhere")
        #expect(!fault.isTransient)
    }

    private func bytes(_ truth: DocumentTruth) throws -> Data {
        try Data(contentsOf: Self.folder.appending(path: truth.file))
    }

    private func turned(_ pixels: Pixels, by turns: Int) throws -> Data {
        let (wide, tall) = (pixels.width, pixels.height)
        let (width, height) = turns == 2 ? (wide, tall) : (tall, wide)
        var bytes = [UInt8](repeating: 0, count: pixels.bytes.count)
        for y in 0..<height {
            for x in 0..<width {
                let (fromX, fromY) =
                    switch turns {
                    case 1: (y, tall - 1 - x)
                    case 2: (wide - 1 - x, tall - 1 - y)
                    default: (wide - 1 - y, x)
                    }
                for channel in 0..<3 {
                    bytes[3 * (y * width + x) + channel] =
                        pixels.bytes[3 * (fromY * wide + fromX) + channel]
                }
            }
        }
        return try ImageEngine.jpeg(bytes, width: width, height: height, quality: 90)
    }
}
