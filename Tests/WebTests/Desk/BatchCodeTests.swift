import Domain
import Services
import Testing
import Views

struct BatchCodeTests {
    @Test func theQRCodeOfABatchIsReadBackAsTheLinkThatOpensIt() async throws {
        try await WebHouse.open { house, client in
            let administrator = try await Browser(client).administrator()
            let batch = try await administrator.firstBatch()
            let page = try await administrator.get(.deskBatch(batch)).body
            let found = try #require(page.firstMatch(of: /http:\/\/localhost(\/b\/[A-Z0-9]{6})/))
            let (address, path) = (String(found.0), String(found.1))
            let drawn = try await administrator.get(.batchQRCode(batch)).body
            let matrix = try house.services.drawQRCode(address)
            #expect(drawn == qrCodeDocument(matrix))
            #expect(try await house.readBack(address) == [address])
            let offer = try await Browser(client).get(path)
            #expect(offer.status == 200)
            #expect(offer.body.contains("示范大学"))
        }
    }
}
