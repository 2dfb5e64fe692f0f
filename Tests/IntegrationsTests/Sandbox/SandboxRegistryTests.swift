import Domain
import Foundation
import Integrations
import Testing

struct SandboxRegistryTests {
    let clock = HandClock()

    @Test func aGoodPhotoIsAccepted() async throws {
        #expect(try await answer(to: item("n")) == .accepted)
    }

    @Test(arguments: [30_721, 39_999])
    func theEndsOfTheWindowAreAccepted(_ count: Int) async throws {
        #expect(try await answer(to: item("n", photo: jpeg(count: count))) == .accepted)
    }

    @Test(arguments: [
        item("n", photo: jpeg(count: 30_720)),
        item("n", photo: jpeg(count: 40_000)),
        item("n", photo: jpeg(width: 640, height: 480)),
        item("n", photo: jpeg(width: 479)),
        item("n", photo: Data(repeating: 0, count: 35_000)),
        item("n", photo: Data()),
        item("n", photo: Data([0xFF, 0xD8, 0xFF])),
        item("n", photo: Data(repeating: 0xFF, count: 35_000)),
        item("n", photo: jpeg(), sha256: String(repeating: "0", count: 64)),
        item("n", fileName: "20220001-REFUSE.jpg"),
        item("n", capture: "DEMO-REFUSE"),
    ])
    func aBadPhotoIsRefusedWithAReason(_ item: RegistryPackage.Item) async throws {
        guard case .refused(let reason) = try await answer(to: item) else {
            Issue.record("accepted \(item.fileName) of \(item.photo.count) bytes")
            return
        }
        #expect(!reason.isEmpty)
    }

    @Test func everyPhotoOfAPackageIsAnswered() async throws {
        try await withScratch { directory in
            let registry = registry(directory)
            let receipt = try await registry.submit(
                RegistryPackage(
                    key: "k",
                    items: [item("1"), item("2", fileName: "REFUSE.jpg"), item("3")],
                )
            )
            let answers = try await registry.answers(to: receipt)
            #expect(answers.count == 3)
            #expect(answers["1"] == .accepted)
            #expect(answers["2"] != .accepted)
            #expect(answers["3"] == .accepted)
        }
    }

    @Test func theSameKeyTwiceIsOnePackageAndTheFirstCounts() async throws {
        try await withScratch { directory in
            let registry = registry(directory)
            let first = try await registry.submit(RegistryPackage(key: "k", items: [item("1")]))
            let again = try await registry.submit(RegistryPackage(key: "k", items: []))
            #expect(again == first)
            #expect(try await registry.answers(to: first) == ["1": .accepted])

            let other = try await registry.submit(RegistryPackage(key: "l", items: [item("1")]))
            #expect(other != first)
        }
    }

    @Test func aNewProcessAnswersForEarlierPackages() async throws {
        try await withScratch { directory in
            let package = RegistryPackage(key: "k", items: [item("1")])
            let receipt = try await registry(directory).submit(package)
            #expect(try await registry(directory).answers(to: receipt) == ["1": .accepted])
            #expect(try await registry(directory).submit(package) == receipt)
        }
    }

    @Test(arguments: ["SANDBOX-00", "../x", ""])
    func anUnknownReceiptIsAFault(_ receipt: String) async throws {
        try await withScratch { directory in
            await #expect(throws: Fault.self) {
                _ = try await registry(directory).answers(to: receipt)
            }
        }
    }

    private func registry(_ directory: URL) -> SandboxRegistry {
        SandboxRegistry(directory: directory, now: { clock.now }, newID: countingID)
    }

    private func answer(to item: RegistryPackage.Item) async throws -> RegistryAnswer? {
        var answer: RegistryAnswer?
        try await withScratch { directory in
            let registry = registry(directory)
            let receipt = try await registry.submit(RegistryPackage(key: "k", items: [item]))
            answer = try await registry.answers(to: receipt)[item.orderNumber]
        }
        return answer
    }
}
