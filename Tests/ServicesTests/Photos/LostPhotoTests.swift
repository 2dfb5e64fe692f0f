import Domain
import Foundation
import Imaging
import Services
import Storage
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(10))) struct LostPhotoTests {
    @Test func aPhotoThatTheEngineCannotMasterIsNeverSubmittedAndSaysWhatToDo() async throws {
        try await TestHouse.with { house async throws in
            let journey = try await house.ordered()
            let photo = try await house.services.acceptPhoto(
                TestHouse.portrait("good.jpg"),
                order: journey.order,
                source: .camera,
                by: journey.account,
            )
            var impatient = house
            impatient.services.engine = try Self.impatientEngine()
            try await impatient.runJobs()
            let detail = try await house.services.photo(photo, by: journey.account)
            #expect(detail.photo.state == .unreadable)
            #expect(detail.photo.pictureError == .couldNotBeProcessed)
            #expect(try await house.storedOrder(journey.order).lines.capture == .awaitingPhoto)
        }
    }

    /// Gives no picture any time.
    private static func impatientEngine() throws -> ImageEngine {
        var processes = EngineProcesses()
        processes.executable =
            URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
            .deletingLastPathComponent().appending(path: "xueying").path
        processes.seconds = 0
        return try ImageEngine(
            ImageEngine.Configuration(workers: 1, place: .processes(processes))
        )
    }
}
