import Domain
import Foundation
import Services
import Storage
import TestSupport
import Testing

struct AvatarTests {
    @Test(arguments: TestEngine.available)
    func aPictureIsKeptSquareAndSmallUntilItIsRemoved(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let account = try await house.signedIn()
            let portrait = try TestHouse.portrait("good.jpg")
            #expect(try await house.services.avatar(by: account) == nil)
            try await house.services.saveAvatar(portrait, by: account)
            let avatar = try #require(try await house.services.avatar(by: account))
            #expect(avatar.picture.starts(with: [0xFF, 0xD8]) && avatar.picture.count < 40_000)
            #expect(try house.storedObjectCount() == 0)
            let face = try await house.services.face(of: account)
            #expect(face.avatar == avatar.version)
            try await house.services.saveAvatar(portrait, by: account)
            let again = try await house.services.avatar(by: account)
            #expect(again?.version != avatar.version && again?.picture == avatar.picture)
            try await house.services.removeAvatar(by: account)
            try await house.services.removeAvatar(by: account)
            #expect(try await house.services.face(of: account).avatar == nil)
            let actions = try await house.actions(about: "account", account.id)
            #expect(actions.count { $0 == "account.avatarSaved" } == 2)
            #expect(actions.count { $0 == "account.avatarRemoved" } == 1)
        }
    }

    @Test(arguments: TestEngine.available)
    func itGoesOverWithTheAccountIsTakenAlongAndDeletedWithIt(engine: TestEngine) async throws {
        try await TestHouse.with(engine) { house async throws in
            let old = try await house.session("13812345678")
            try await house.setPassword(of: old)
            let portrait = try TestHouse.portrait("good.jpg")
            try await house.services.saveAvatar(portrait, by: old.account)
            let picture = try #require(try await house.services.avatar(by: old.account)).picture
            let new = try await house.session("13900000000")
            #expect(try await house.services.avatar(by: new.account) == nil)
            let join = try await house.services.beginJoin(
                number: "13812345678",
                password: TestHouse.password,
                by: new.account,
                address: "10.0.0.1",
            )
            try await house.services.joinAccounts(join, [.phone: .own], by: new.account)
            #expect(try await house.services.avatar(by: new.account)?.picture == picture)
            let bytes = try await house.services.exportAccount(new.account, session: "")
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(text.contains(picture.base64EncodedString()))
            try await house.services.deleteAccount(new.account, confirmed: true)
            #expect(try await house.count("select count(*) from avatars") == 0)
        }
    }

    @Test func whatIsNoPictureIsRefused() async throws {
        try await TestHouse.with { house async throws in
            let account = try await house.signedIn()
            await #expect(throws: PictureError.empty) {
                try await house.services.saveAvatar(Data(), by: account)
            }
            await #expect(throws: PictureError.self) {
                try await house.services.saveAvatar(Data("<svg/>".utf8), by: account)
            }
            #expect(try await house.services.avatar(by: account) == nil)
        }
    }
}
