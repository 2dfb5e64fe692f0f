import AsyncHTTPClient
import Crypto
import Domain
import Foundation
import Integrations
import Logging

let secret = Data("a secret of the tests, 32 bytes!".utf8)

/// A client that tries once, so that an absent site is noticed at once.
let client: HTTPClient = {
    var configuration = HTTPClient.Configuration()
    configuration.connectionPool.retryConnectionEstablishment = false
    return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
}()

func payments(
    _ directory: URL,
    _ clock: HandClock,
    publicURL: String = "http://127.0.0.1:1",
) -> SandboxPayments {
    SandboxPayments(
        directory: directory,
        secret: secret,
        publicURL: publicURL,
        client: client,
        now: { clock.now },
        newID: countingID,
        logger: Logger(label: "tests", factory: { _ in SwiftLogNoOpLogHandler() }),
    )
}

func request(
    _ reference: String = "a1b2c3",
    fen: Int = 2000,
    clock: HandClock,
) -> PaymentRequest {
    PaymentRequest(
        reference: reference,
        amount: Money(fen: fen),
        title: "Photo",
        expiresAt: clock.now.addingTimeInterval(1800),
    )
}

func refund(_ reference: String, fen: Int, of payment: String = "a1b2c3") -> RefundRequest {
    RefundRequest(
        reference: reference,
        paymentReference: payment,
        amount: Money(fen: fen),
        total: Money(fen: 2000),
    )
}

/// Bytes that have the header of a JPEG of that size and the wanted length, and no picture.
func jpeg(width: Int = 480, height: Int = 640, count: Int = 35_000) -> Data {
    let two = { (value: Int) in [UInt8(value >> 8), UInt8(value & 0xFF)] }
    let start: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC4, 0, 3, 9]
    let frame = [0xFF, 0xC0, 0, 11, 8] + two(height) + two(width) + [1, 1, 0x11, 0]
    let head = start + frame + [0xFF, 0xDA, 0, 2]
    return Data(head) + Data(repeating: 7, count: max(0, count - head.count))
}

func item(
    _ number: String,
    photo: Data = jpeg(),
    fileName: String = "20220001.jpg",
    capture: String = "C-1",
    sha256: String? = nil,
) -> RegistryPackage.Item {
    let digest = SHA256.hash(data: photo).map { byte in
        let digits = String(byte, radix: 16)
        return digits.count == 1 ? "0" + digits : digits
    }
    return RegistryPackage.Item(
        orderNumber: number,
        captureNumber: capture,
        fileName: fileName,
        sha256: sha256 ?? digest.joined(),
        photo: photo,
    )
}

let student = CaptureIdentity(
    maskedName: "张*",
    maskedDocumentNumber: "5001**********567X",
    schoolCode: "10611",
    levelCode: "bachelor",
    studentNumber: "20220001",
    major: "土木工程",
    captureNumber: "DEMO-0001",
    documentEnding: "12567X",
)
