package import Domain

/// The digits of a question as tones to be counted, with a pause after each: a WAV file of one
/// channel, 8000 samples a second, 8 bits each.
package func captchaSound(_ captcha: Captcha) -> [UInt8] {
    let tone = square(samples: 960)
    let (gap, pause) = (silence(1100), silence(7600))
    var samples = silence(2400)
    for digit in captcha.answer {
        for _ in 0..<digit { samples += tone + gap }
        samples += pause
    }
    return header(samples.count) + samples
}

/// A soft square wave of 500 Hz.
private func square(samples: Int) -> [UInt8] { (0..<samples).map { $0 / 8 % 2 == 0 ? 168 : 88 } }

private func silence(_ samples: Int) -> [UInt8] { Array(repeating: 128, count: samples) }

private func header(_ count: Int) -> [UInt8] {
    let rate = 8000
    return Array("RIFF".utf8) + little(36 + count, 4) + Array("WAVEfmt ".utf8) + little(16, 4)
        + little(1, 2) + little(1, 2) + little(rate, 4) + little(rate, 4) + little(1, 2)
        + little(8, 2) + Array("data".utf8) + little(count, 4)
}

private func little(_ number: Int, _ bytes: Int) -> [UInt8] {
    (0..<bytes).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
}
