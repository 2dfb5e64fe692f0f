import CImageEngine
import Domain
import Foundation
import Glibc
import Testing

@testable import Imaging

/// What an engine process has of ours, and that it does not outlive us.
@Suite(.timeLimit(.minutes(10))) struct SeparationTests {
    @Test func aProcessHasNoFileOfOurs() async throws {
        let ours = open("/etc/passwd", O_RDONLY)
        defer { close(ours) }
        let process = try await started()
        let files = try FileManager.default.contentsOfDirectory(atPath: "/proc/\(process.pid)/fd")
        let targets = try files.map {
            try FileManager.default.destinationOfSymbolicLink(
                atPath: "/proc/\(process.pid)/fd/\($0)"
            )
        }
        #expect(targets.count { $0.hasPrefix("socket:") } == 1)
        #expect(targets.allSatisfy { !$0.hasPrefix("/etc") }, "\(targets)")
    }

    @Test func aProcessKnowsOnlyTheEnvironmentThatIsNamed() async throws {
        let process = try await started { $0.environment = ["LANG": "C.UTF-8"] }
        let names = try text("environ", of: process).split(separator: "\0")
            .compactMap { $0.split(separator: "=").first.map(String.init) }
        #expect(
            Set(names) == ["LANG", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "SWIFT_BACKTRACE"]
        )
    }

    @Test func aProcessWritesNoFilesAndIsTheFirstToGo() async throws {
        let process = try await started()
        let limits = try text("limits", of: process).split(separator: "\n").map {
            $0.split(separator: " ").joined(separator: " ")
        }
        #expect(limits.contains("Max core file size 0 0 bytes"))
        #expect(limits.contains("Max file size 0 0 bytes"))
        #expect(try text("oom_score_adj", of: process) == "1000\n")
    }

    @Test func aBusyProcessEndsWhenTheOtherEndIsGone() throws {
        // A sibling started later must not hold our end open.
        let process = try ie_process(ProcessFixture.processes)
        let sibling = try ie_process(ProcessFixture.processes)
        let line = Line(process)
        var own = ImageEngine.Configuration(landmarks: nil, cascades: nil, workers: 1)
        own.place = .threads
        var hello = Exchange(
            try Frame(encoding: own).wire,
            to: process.pid,
            within: .seconds(120),
            memory: .max,
        )
        let _: EngineReply<String> = try hello.run(on: line)
        let hang = try Frame(encoding: EngineRequest.readQRCodes(Rehearsal.hang.picture))
        for part in hang.wire { #expect(line.send(part) == part.count) }
        line.close()
        var status: Int32 = -1
        #expect(waitpid(process.pid, &status, 0) == process.pid)
        #expect(status == 0)
        kill(sibling.pid, SIGKILL)
        waitpid(sibling.pid, nil, 0)
        Line(sibling).close()
    }

    @Test func nothingIsLeftOfAnEngineThatIsLetGo() async throws {
        var process: EngineProcess? = try await started()
        let pid = try #require(process?.pid)
        process = nil
        #expect(Glibc.kill(pid, 0) == -1 && errno == ESRCH)
    }

    @Test func theKernelTellsMemoryAndWaiting() async throws {
        let process = try await started()
        #expect(Kernel.memory(of: process.pid) > 1 << 20)
        #expect(Kernel.waiting(of: process.pid) > .zero)
        #expect(Kernel.memory(of: .max) == 0 && Kernel.waiting(of: .max) == .zero)
    }

    private func started(
        _ change: (inout EngineProcesses) -> Void = { _ in }
    ) async throws -> EngineProcess {
        var processes = ProcessFixture.processes
        change(&processes)
        return try EngineProcess(
            ImageEngine.Configuration(landmarks: nil, cascades: nil),
            processes
        )
    }

    private func text(_ file: String, of process: EngineProcess) throws -> String {
        let path = "/proc/\(process.pid)/\(file)"
        return String(
            decoding: try #require(FileManager.default.contents(atPath: path)),
            as: UTF8.self
        )
    }
}
