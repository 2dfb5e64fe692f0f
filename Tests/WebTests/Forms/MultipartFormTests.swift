import Foundation
import Testing

@testable import Web

@Suite struct MultipartFormTests {
    private func body(_ parts: [String], end: String = "--b--\r\n") -> Data {
        Data((parts.map { "--b\r\n\($0)\r\n" }.joined() + end).utf8)
    }

    @Test func fieldsAndFilesArriveWithTheirNamesInUTF8() throws {
        let form = try Form(
            multipart: body([
                "Content-Disposition: form-data; name=\"csrf\"\r\n\r\nabc",
                "Content-Disposition: form-data; name=\"photo\"; filename=\"毕业;照.jpg\"\r\n"
                    + "Content-Type: image/jpeg\r\n\r\nJPEG",
            ]),
            boundary: "b",
        )
        #expect(form["csrf"] == "abc")
        let file = try #require(form.file("photo"))
        #expect(file.name == "毕业;照.jpg")
        #expect(file.type == "image/jpeg")
        #expect(file.bytes == Data("JPEG".utf8))
    }

    @Test func bytesThatLookLikeLineEndsAndDashesStayInTheFile() throws {
        let content = "\r\n--x\r\n--\r\n\u{0}\r\n"
        let form = try Form(
            multipart: body([
                "content-disposition: form-data; name=photo; filename=a.bin\r\n\r\n\(content)"
            ]),
            boundary: "b",
        )
        #expect(form.file("photo")?.bytes == Data(content.utf8))
    }

    @Test func anEmptyFileKeepsItsNameAFieldLeftAloneHasNoFile() throws {
        let form = try Form(
            multipart: body([
                "Content-Disposition: form-data; name=\"photo\"; filename=\"\"\r\n"
                    + "Content-Type: application/octet-stream\r\n\r\n",
                "Content-Disposition: form-data; name=\"code\"; filename=\"a.png\"\r\n\r\n",
            ]),
            boundary: "b",
        )
        #expect(form.file("photo") == nil)
        #expect(form.file("code")?.bytes.isEmpty == true)
    }

    @Test func ofTwoInputsWithOneNameTheOneThatHoldsAFileCounts() throws {
        let form = try Form(
            multipart: body([
                "Content-Disposition: form-data; name=\"photo\"; filename=\"\"\r\n\r\n",
                "Content-Disposition: form-data; name=\"photo\"; filename=\"b.jpg\"\r\n\r\nB",
            ]),
            boundary: "b",
        )
        #expect(form.file("photo")?.name == "b.jpg")
    }

    @Test func aPreambleAndBlanksBehindTheBoundaryArePassedOver() throws {
        let text =
            "preamble\r\n--b \t\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--b--"
        #expect(try Form(multipart: Data(text.utf8), boundary: "b")["a"] == "1")
    }

    @Test func quotationMarksInNamesAreReadInBothSpellings() {
        let header = HeaderParameters(#"form-data; name="a%22b"; filename="c\"d;e.jpg""#)
        #expect(header.value == "form-data")
        #expect(header["name"] == "a\"b")
        #expect(header["filename"] == "c\"d;e.jpg")
    }

    @Test(
        arguments: [
            "", "--b", "--b\r\n", "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1",
            "--b\r\nContent-Disposition: form-data; name=\"a\"",
            "--b\r\nno header\r\n\r\n1\r\n--b--",
            "--b\r\nContent-Disposition: attachment; name=\"a\"\r\n\r\n1\r\n--b--", "--c--",
        ])
    func aBodyThatBreaksOffOrMakesNoSenseIsRefused(_ text: String) {
        #expect(throws: MultipartError.broken) {
            try Form(multipart: Data(text.utf8), boundary: "b")
        }
    }

    @Test func withoutABoundaryNothingCanBeRead() {
        #expect(throws: MultipartError.boundaryMissing) {
            try Form(multipart: Data("--\r\n".utf8), boundary: "")
        }
    }
}
