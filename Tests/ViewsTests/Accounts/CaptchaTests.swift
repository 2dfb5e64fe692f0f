import Domain
import Foundation
import Testing
import Views

struct CaptchaTests {
    private static func captcha(_ answer: [Int]) -> Captcha {
        Captcha(id: Sample.id(9), answer: answer)
    }

    @Test func aDrawingHoldsStrokesAndNoWords() {
        let drawing = captchaDrawing(Self.captcha([1, 2, 3, 4]), jitter: [7, 99, 200, 31])
        #expect(drawing.hasPrefix("<svg") && !drawing.contains("<text"))
        let other = captchaDrawing(Self.captcha([4, 3, 2, 1]), jitter: [7, 99, 200, 31])
        #expect(drawing != other)
        let again = captchaDrawing(Self.captcha([1, 2, 3, 4]), jitter: [8, 1, 20, 3])
        #expect(drawing != again)
    }

    @Test func theSoundHasAsManyTonesAsTheDigitsSay() {
        let file = captchaSound(Self.captcha([1, 6, 2, 3]))
        #expect(file.prefix(4).elementsEqual("RIFF".utf8))
        let samples = file.dropFirst(44).map { $0 != 128 }
        let tones = zip(samples, samples.dropFirst()).count { !$0 && $1 }
        #expect(tones == 12)
        let length = file[40...43].reversed().reduce(0) { $0 << 8 | Int($1) }
        #expect(length == file.count - 44)
    }
}
