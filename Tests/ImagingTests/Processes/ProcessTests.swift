import CImageEngine
import Domain
import Foundation
import Glibc
import Testing

@testable import Imaging

@Suite(.timeLimit(.minutes(10))) struct ProcessTests {
    @Test func aProcessSaysWhatAThreadSays() async throws {
        let engine = try ProcessFixture.engine(models: true)
        let portrait = try Fixture.made("good.jpg")
        let there = try await engine.standardise(portrait, to: .chsi)
        #expect(there.output != nil)
        let here = try await Fixture.engine.get().standardise(portrait, to: .chsi)
        #expect(here.inspection == there.inspection)
        #expect(here.output == there.output)
        #expect(here.framedOriginal == there.framedOriginal)
        #expect(here.derivation == there.derivation)
        await #expect(throws: PictureError.empty) {
            try await engine.inspect(Data(), against: .chsi)
        }
    }

    @Test func manyPicturesOnTwoProcessesGetTheirOwnAnswers() async throws {
        let engine = try ProcessFixture.engine(places: 2) { $0.spares = 0 }
        try await engine.warmUp()
        try await expectCodes((1...20).map { "text \($0)" }, readBy: engine)
        #expect(try await crew(engine).rota.idle.count == 2)
    }

    @Test func aProcessDrawsSheetsOfManyPictures() async throws {
        let tile = ContactSheetTile(
            picture: try Fixture.input("chart.png"),
            name: "chart.png",
            words: "pass",
            verdict: .pass,
        )
        let tiles = [ContactSheetTile](repeating: tile, count: 90)
        let there = try await ProcessFixture.engine().contactSheet(tiles)
        #expect(try await Fixture.engine.get().contactSheet(tiles) == there)
    }

    @Test func aWarmEngineHasASpare() async throws {
        let engine = try ProcessFixture.engine { $0.spares = 1 }
        try await engine.warmUp()
        let rota = try await crew(engine).rota
        #expect(rota.isReady && rota.idle.count + rota.starting == 2)
    }

    @Test func aProcessIsReplacedAfterItsShareOfPictures() async throws {
        let engine = try ProcessFixture.engine { $0.pictures = 2 }
        var seen: [pid_t?] = []
        for _ in 1...4 {
            try await expectCodes(["any"], readBy: engine)
            seen.append(try await crew(engine).rota.idle.first?.pid)
        }
        #expect(seen[0] != nil && seen[1] == nil && seen[2] != nil && seen[3] == nil)
        #expect(seen[0] != seen[2])
    }

    @Test func aProcessThatHasGrownIsReplaced() async throws {
        let engine = try ProcessFixture.engine { $0.growth = 48 << 20 }
        try await expectCodes(["any"], readBy: engine)
        #expect(try await crew(engine).rota.idle.count == 1)
        await #expect(throws: PictureError.notAPicture) {
            try await engine.readQRCodes(Rehearsal.leak.picture)
        }
        #expect(try await crew(engine).rota.idle.isEmpty)
        try await expectCodes(["next"], readBy: engine)
    }

    @Test func aProcessThatWasKilledWhileIdleCostsNothing() async throws {
        let engine = try ProcessFixture.engine()
        try await expectCodes(["any"], readBy: engine)
        let process = try #require(try await crew(engine).rota.idle.first)
        process.kill()
        try await expectCodes(["next"], readBy: engine)
        #expect(try await crew(engine).rota.idle.first?.pid != process.pid)
    }

    @Test func signalsToTheServiceDoNotEndAProcess() async throws {
        let engine = try ProcessFixture.engine()
        try await expectCodes(["any"], readBy: engine)
        let pid = try #require(try await crew(engine).rota.idle.first?.pid)
        for signal in [SIGINT, SIGTERM, SIGHUP] { #expect(Glibc.kill(pid, signal) == 0) }
        try await expectCodes(["next"], readBy: engine)
        #expect(try await crew(engine).rota.idle.first?.pid == pid)
    }

    @Test func cancellingFreesTheProcess() async throws {
        let engine = try ProcessFixture.engine()
        try await engine.warmUp()
        let crew = try crew(engine)
        let hanging = Task { try await engine.inspect(Rehearsal.hang.picture, against: .chsi) }
        while await crew.rota.running == 0 { await Task.yield() }
        let waiting = Task { try await engine.preview(Data(), longSide: 9) }
        while await crew.rota.waiting.isEmpty { await Task.yield() }
        waiting.cancel()
        await #expect(throws: CancellationError.self) { try await waiting.value }
        hanging.cancel()
        await #expect(throws: CancellationError.self) { try await hanging.value }
        try await expectCodes(["next"], readBy: engine)
    }

    @Test(arguments: [
        ("/nowhere/xueying", 120, "No such file"), ("/bin/false", 120, "ended with code 1"),
        ("/bin/cat", 0.2, "no reply within"),
    ])
    func aProcessThatDoesNotStartIsAFault(
        executable: String,
        seconds: Double,
        reason: String,
    ) async throws {
        let engine = try ProcessFixture.engine {
            $0.executable = executable
            $0.arguments = []
            $0.startSeconds = seconds
        }
        for _ in 1...3 {
            await #expect {
                try await engine.preview(Data(), longSide: 9)
            } throws: { error in
                (error as? Fault)?.what.contains(reason) == true
            }
        }
        await #expect(throws: Fault.self) { try await engine.warmUp() }
    }

    private func crew(_ engine: ImageEngine) throws -> ProcessCrew {
        try #require(engine.crew as? ProcessCrew)
    }
}
