import HTTPTypes
import Domain
import Foundation
import TestSupport
import Testing
import Views

@Suite struct HelperTests {
    /// A student who shows a code, and a friend's browser.
    private func asked(
        _ test: @Sendable (Student, Order.ID, String, Browser) async throws -> Void
    ) async throws {
        try await WebHouse.open { house, client in
            let student = Student(house: house, browser: Browser(client))
            try await student.signIn()
            let order = try await student.order()
            _ = try await student.browser.get(.camera(order))
            let made = try await student.browser.post(.askHelper(order))
            let path = try #require(made.location)
            let token = try #require(path.split(separator: "/").last.map { String($0) })
            #expect(path == Link.helperWait(order, token).path)
            try await test(student, order, token, Browser(client))
        }
    }

    @Test func aFriendsPhotoArrivesWithoutSigningInAndWithoutScript() async throws {
        try await asked { student, order, token, friend in
            let wait = Link.helperWait(order, token)
            let shown = try await student.browser.get(wait)
            #expect(shown.status == 200 && shown.body.contains(Link.helper(token).path))
            let page = try await friend.get(.helper(token))
            #expect(page.status == 200 && !page.body.contains(order.description))
            let sent = try await friend.post(
                .helperPhoto(token),
                file: try TestHouse.portrait("good.jpg"),
                as: "photo-camera"
            )
            #expect(sent.location == Link.helperDone(token).path)
            #expect(try await friend.get(.helperDone(token)).body.contains("照片已经发给同学"))
            let photo: Photo.ID = try #require(
                try await student.browser.get(wait).id(after: "/photos/")
            )
            let state = try await student.browser.get(.helperState(order, token))
            #expect(state.body.contains(Link.photo(photo).path))
            #expect(try await friend.get(.helper(token)).status == 410)
            // The friend never sees the photo again.
            #expect(
                try await friend.get(.photoFile(photo, .original)).location?
                    .hasPrefix("/sign-in") == true
            )
        }
    }

    @Test func aFriendsPhotoComesInPartsAsWell() async throws {
        try await asked { student, order, token, friend in
            _ = try await friend.get(.helper(token))
            let bytes = try TestHouse.portrait("good.jpg")
            let begun = try await friend.fetch(
                .post,
                .helperUploads(token),
                headers: [
                    "Upload-Length": "\(bytes.count)", "Upload-Evidence": "facing=environment",
                ]
            )
            #expect(begun.status == 201)
            let id: Upload.ID = try #require(begun.id(after: "/uploads/"))
            let place = Link.helperUpload(token, id)
            let whole = try await friend.fetch(
                .patch,
                place,
                headers: ["Upload-Offset": "0"],
                body: bytes
            )
            #expect(whole.status == 200 && whole.body.contains(Link.helperDone(token).path))
            // The answer was lost: asked again, it says the same.
            #expect(try await friend.get(place).body.contains(Link.helperDone(token).path))
            let next = try await student.browser.get(.helperWait(order, token)).location
            #expect(next?.hasPrefix("/photos/") == true)
        }
    }

    @Test func aLinkRunsOutAndAGuessedOneIsNone() async throws {
        try await asked { student, order, token, friend in
            student.house.clock.advance(901)
            let over = try await friend.get(.helper(token))
            #expect(over.status == 410 && over.body.contains("15 分钟"))
            let own = try await student.browser.get(.helperWait(order, token))
            #expect(own.status == 200 && own.body.contains("这个码已经过期"))
            #expect(try await friend.get(.helper("guess")).status == 404)
            #expect(try await friend.get(.helperDone(token)).status == 404)
        }
    }
}
