import Domain
import Foundation
import Imaging
import Testing

@Suite struct QRCodeTests {
    let engine: ImageEngine
    let text = "XY-DEMO:7f3a90c2b1e84d55a6c0:2026"

    init() throws { engine = try Fixture.engine.get() }

    @Test func whatIsDrawnIsReadAgain() async throws {
        try await expectRead(picture(size: 400) { x, y in (x / 400, y / 400) })
    }

    @Test(arguments: ["https://example.org/b/K7Q2-M9XA?from=qr", "采集码 2026 张三"])
    func theDrawnPictureIsReadAgain(text: String) async throws {
        let picture = try engine.drawQRCodePicture(text)
        #expect(try await engine.readQRCodes(picture) == [text])
    }

    @Test func chineseTextIsReadAsWritten() async throws {
        let matrix = try engine.drawQRCode("采集码 2026 张三")
        let picture = draw(matrix, size: 500) { x, y in (x / 500, y / 500) }
        #expect(try await engine.readQRCodes(picture.png) == ["采集码 2026 张三"])
    }

    @Test(arguments: [7.0, 30, 45, 90, 133, 180, 270])
    func aTurnedCodeIsRead(degrees: Double) async throws {
        let turn = degrees * .pi / 180
        try await expectRead(
            picture(size: 700) { x, y in
                let dx = (x - 350) / 400
                let dy = (y - 350) / 400
                return (
                    dx * cos(turn) + dy * sin(turn) + 0.5, dy * cos(turn) - dx * sin(turn) + 0.5
                )
            }
        )
    }

    @Test func aCodeInTheMiddleOfAScreenshotIsRead() async throws {
        let code = picture(size: 300) { x, y in (x / 300, y / 300) }
        try await expectRead(
            MadePicture(width: 1080, height: 2340) { x, y in
                let column = Int(x) - 390
                let row = Int(y) - 1000
                guard (0..<300).contains(column), (0..<300).contains(row) else {
                    return y < 120 ? 30 : Int(y) % 90 < 26 && x < 700 ? 90 : 245
                }
                return Double(code.grey[row * 300 + column])
            }
        )
    }

    @Test func aCodeSeenAtAnAngleIsRead() async throws {
        try await expectRead(
            picture(size: 800) { x, y in
                let depth = 1 + 0.35 * (x / 800)
                return (
                    (x / 800 * depth - 0.1) * 1.15, ((y / 800 - 0.5) * depth + 0.5) * 1.3 - 0.15
                )
            }
        )
    }

    @Test func anInvertedCodeIsRead() async throws {
        var code = picture(size: 400) { x, y in (x / 400, y / 400) }
        code.grey = code.grey.map { 255 - $0 }
        try await expectRead(code)
    }

    @Test func aSmallCodeIsRead() async throws {
        try await expectRead(picture(size: 110) { x, y in (x / 110, y / 110) })
    }

    @Test(arguments: [2, 4])
    func aBlurredCodeIsRead(radius: Int) async throws {
        try await expectRead(picture(size: 400) { x, y in (x / 400, y / 400) }.blurred(radius))
    }

    @Test func aCodeUnderAShadowWithMoiréIsRead() async throws {
        let code = picture(size: 600) { x, y in (x / 600, y / 600) }
        try await expectRead(
            MadePicture(width: 600, height: 600) { x, y in
                let light = 0.25 + 0.75 * (x + y) / 1200
                let stripes = 14 * sin(x * 2.1) + 10 * sin(y * 1.7)
                return Double(code.grey[Int(y) * 600 + Int(x)]) * light + stripes + 20
            }
        )
    }

    @Test func aCompressedPhotoOfACodeIsRead() async throws {
        let code = picture(size: 900) { x, y in (x / 900, y / 900) }
        let jpeg = try await engine.preview(code.png, longSide: 240)
        #expect(try await engine.readQRCodes(jpeg) == [text])
    }

    @Test func aPictureWithoutACodeGivesNone() async throws {
        #expect(try await engine.readQRCodes(Fixture.made("good.jpg")).isEmpty)
    }

    @Test func anEmptyTextAndATooLongOneHaveNoCode() throws {
        #expect(throws: Fault.self) { try engine.drawQRCode("") }
        #expect(throws: Fault.self) {
            try engine.drawQRCode(String(repeating: "x", count: 4000))
        }
    }

    private func expectRead(_ picture: MadePicture) async throws {
        #expect(try await engine.readQRCodes(picture.png) == [text])
    }

    /// The code with a quiet zone of four modules; `place` maps pixels to the unit square.
    private func picture(
        size: Int,
        _ place: (Double, Double) -> (Double, Double),
    ) -> MadePicture {
        guard let matrix = try? engine.drawQRCode(text) else {
            return MadePicture(width: size, height: size) { _, _ in 128 }
        }
        return draw(matrix, size: size, place)
    }

    private func draw(
        _ matrix: QRCodeMatrix,
        size: Int,
        _ place: (Double, Double) -> (Double, Double),
    ) -> MadePicture {
        MadePicture(width: size, height: size) { x, y in
            let (u, v) = place(x + 0.5, y + 0.5)
            let column = Int((u * Double(matrix.side + 8) - 4).rounded(.down))
            let row = Int((v * Double(matrix.side + 8) - 4).rounded(.down))
            guard matrix.rows.indices.contains(row), matrix.rows.indices.contains(column) else {
                return 245
            }
            return matrix.rows[row][column] ? 20 : 245
        }
    }
}
