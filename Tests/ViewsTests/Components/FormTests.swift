import Domain
import Testing

@testable import Views

@Suite
struct FormTests {
    private static let controls: [Field.Control] = [
        .text, .telephone, .email, .password, .number, .search, .date, .dateTime, .time,
        .code(length: 6), .textarea(rows: 3), .select([.init("a", .same("A"))]),
        .file(accept: "image/*"),
    ]

    private func html(_ node: Node) -> String { node.html(in: PageContext(language: .english)) }

    @Test(arguments: controls.indices)
    func `Every field is bound to its label, its hint and its error`(index: Int) {
        let html = html(
            field(
                Field(
                    name: "f",
                    label: .same("Label"),
                    control: Self.controls[index],
                    hint: .same("Hint"),
                    error: .same("Error"),
                )
            )
        )
        #expect(html.contains("<label for=\"f\">Label</label>"))
        #expect(html.values(of: "id").filter { $0 == "f" }.count == 1)
        #expect(html.contains("name=\"f\""))
        #expect(html.contains("aria-describedby=\"f-hint f-error\""))
        #expect(html.contains("aria-invalid=\"true\""))
        #expect(html.contains("id=\"f-hint\"") && html.contains("id=\"f-error\""))
    }

    @Test
    func `A password is never written back into the page`() {
        let html = html(
            field(Field(name: "p", label: .same("P"), control: .password, value: "secret"))
        )
        #expect(!html.contains("secret"))
    }

    @Test
    func `A form shown again keeps what was typed and says what was wrong`() {
        let form = FormInput(
            values: ["phone": "138\"<"],
            errors: [FieldError("phone", .same("Eleven digits"))],
        )
        let html = html(field(Field(name: "phone", label: .same("Phone")).filled(from: form)))
        #expect(html.contains("value=\"138&quot;&lt;\""))
        #expect(html.contains("Eleven digits"))
    }

    @Test
    func `Choices stand under one legend and the first can be reached by the name`() {
        let html = html(choices(.sample))
        #expect(html.ranges(of: "<legend>").count == 1)
        #expect(html.values(of: "id") == ["kind", "kind-1"])
        #expect(html.ranges(of: " checked").count == 1)
        #expect(html.ranges(of: "<label ").count == 2)
    }

    @Test
    func `Every control of the components page has a label`() {
        let html = Page.components.html(in: PageContext(language: .english))
        let bound = Set(html.openingTags("label").flatMap { $0.values(of: "for") })
        for control in html.openingTags("input") + html.openingTags("select") {
            guard let id = control.values(of: "id").first,
                !control.contains("type=\"radio\""), !control.contains("type=\"hidden\"")
            else { continue }
            #expect(bound.contains(id), "\(control)")
        }
    }

    @Test
    func `The field by which a file was sent tells where it is from, also without script`() {
        let html = html(uploader(Uploader(name: "photo", formAddress: "/f", createAddress: "/c")))
        let inputs = html.openingTags("input").filter { $0.contains("type=\"file\"") }
        #expect(inputs.flatMap { $0.values(of: "name") } == ["photo-camera", "photo-album"])
        #expect(inputs.flatMap { $0.values(of: "data-source") } == ["camera", "album"])
        #expect(inputs.map { $0.contains("capture=\"environment\"") } == [true, false])
        #expect(!html.contains(" disabled"))
        #expect(html.contains("enctype=\"multipart/form-data\""))
    }
}
