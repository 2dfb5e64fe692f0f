import Domain
import Foundation
import Services
import TestSupport
import Testing
import Views

@Suite struct CaptchaTests {
    @Test func onlyAfterManyWrongPasswordsAPictureIsAsked() async throws {
        try await WebHouse.open { house, client in
            let browser = Browser(client)
            let link = Link.passwordSignIn(next: nil)
            #expect(try await !browser.get(link).body.contains("name=\"captcha\""))
            for number in 0..<10 {
                let fields = ["number": "1390000000\(number)", "password": "wrong1wrong"]
                _ = try await browser.post(link, fields)
            }
            let page = try await browser.get(link)
            let found = try #require(page.body.firstMatch(of: /name="captcha" value="([^"]+)"/))
            let id = try #require(Captcha.ID(String(found.1)))
            let picture = try await browser.get(.captcha(id))
            #expect(picture.body.contains("<svg"))
            #expect(try await browser.get(.captchaSound(id)).status == 200)
            let fields = ["number": "13812345678", "password": "wrong1wrong"]
            let refused = try await browser.post(link, fields)
            #expect(refused.status == 422)
            #expect(refused.body.contains("href=\"#person\""))
            #expect(refused.body.contains("value=\"13812345678\""))
            let answer = try #require(try await house.services.captcha(id)).answer
                .map(String.init).joined()
            let right = fields.merging(["captcha": "\(id)", "person": answer]) { $1 }
            #expect(try await browser.post(link, right).body.contains("号码或密码不对"))
            #expect(try await browser.get(.captcha(id)).status == 404)
            // Codes are asked for behind the same question.
            let code = try await browser.post(
                .signIn(next: nil),
                ["phone": "13812345678", "agreed": "yes"]
            )
            #expect(code.status == 422 && code.body.contains("name=\"captcha\""))
        }
    }
}
