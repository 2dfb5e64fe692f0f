import Domain
import Foundation
import Services
import TestSupport
import Testing

struct DownloadTests {
    @Test func anApprovedPhotoIsKeptAsTheRegistryGetsIt() async throws {
        try await TestHouse.with { house async throws in
            let journey = try await house.approved()
            let file = try await house.services.downloadPhoto(
                of: journey.order,
                by: journey.account
            )
            let order = try await house.storedOrder(journey.order)
            let standard = try await house.services.photoFile(
                try #require(order.photo),
                .standard,
                by: journey.account
            )
            #expect(file.bytes == standard)
            #expect(file.name == "\(order.number).jpg")
        }
    }

    @Test func aSheetThatCannotBeLaidOutIsRefused() async throws {
        try await TestHouse.with { house async throws in
            let journey = try await house.approved()
            await #expect(throws: SheetError.unknownPaper("9")) {
                try await house.services.downloadSheet(
                    SheetForm(paper: "9"),
                    as: .pdf,
                    of: journey.order,
                    by: journey.account,
                )
            }
        }
    }

    @Test func whatIsNotApprovedOrNotOnesOwnIsNotToBeHad() async throws {
        try await TestHouse.with { house async throws in
            let approved = try await house.approved()
            let waiting = try await house.paid(2)
            await #expect(throws: OrderError.photoNotReady) {
                try await house.services.downloadPhoto(of: waiting.order, by: waiting.account)
            }
            await #expect(throws: OrderError.notFound) {
                try await house.services.downloadSheet(
                    SheetForm(),
                    as: .pdf,
                    of: approved.order,
                    by: waiting.account
                )
            }
        }
    }
}
