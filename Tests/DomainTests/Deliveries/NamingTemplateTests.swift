import Domain
import Foundation
import Testing

struct NamingTemplateTests {
    @Test func theStandardTemplateNamesStudentAndOrder() {
        let name = NamingTemplate.standard.fileName { placeholder in
            placeholder == .studentNumber ? "20220001" : "0001-20260521100000000"
        }
        #expect(name == "20220001_0001-20260521100000000.jpg")
    }

    @Test(arguments: NamingTemplate.Placeholder.allCases)
    func everyPlaceholderIsFilled(_ placeholder: NamingTemplate.Placeholder) throws {
        let template = try NamingTemplate("{orderNumber}-{\(placeholder.rawValue)}.jpg")
        let name = template.fileName { $0.rawValue }
        #expect(name == "orderNumber-\(placeholder.rawValue).jpg")
    }

    @Test func unsafeSignsInValuesBecomeHyphens() throws {
        let template = try NamingTemplate("{studentNumber}.jpg")
        #expect(template.fileName { _ in "../../a b\\c:d\0" } == "..-..-a-b-c-d-.jpg")
        #expect(template.fileName { _ in "{orderNumber}" } == "-orderNumber-.jpg")
        #expect(template.fileName { _ in "学号1" } == "学号1.jpg")
    }

    @Test(
        arguments: [
            ("{studentNumber", .templateBroken),
            ("studentNumber}{orderNumber}.jpg", .templateBroken),
            ("{orderNumber}}.jpg", .templateBroken),
            ("{{orderNumber}}.jpg", .templatePlaceholderUnknown("")),
            ("{name}.jpg", .templatePlaceholderUnknown("name")),
            ("{OrderNumber}.jpg", .templatePlaceholderUnknown("OrderNumber")),
            ("photo.jpg", .templateWithoutPlaceholder),
            ("", .templateWithoutPlaceholder),
            ("{schoolCode}-{levelCode}.jpg", .templateWithoutPlaceholder),
            ("{orderNumber}", .templateWithoutEnding),
            ("{orderNumber}.png", .templateWithoutEnding),
            ("a/{orderNumber}.jpg", .templateUnsafe),
            ("..\\{orderNumber}.jpg", .templateUnsafe),
            ("{orderNumber}\n.jpg", .templateUnsafe),
            ("{orderNumber}\0.jpg", .templateUnsafe),
            ("{orderNumber}\t.jpg", .templateUnsafe),
        ] as [(String, DeliveryError)]
    )
    func aTemplateThatCannotWorkIsRefused(_ typed: String, _ refusal: DeliveryError) {
        if case .templatePlaceholderUnknown("") = refusal {
            #expect(throws: DeliveryError.self) { try NamingTemplate(typed) }
        } else {
            #expect(throws: refusal) { try NamingTemplate(typed) }
        }
    }

    @Test func aTemplateIsStoredAsItsText() throws {
        let template = try NamingTemplate(" {captureNumber}.JPG ")
        let stored = try JSONEncoder().encode([template])
        #expect(String(decoding: stored, as: UTF8.self) == #"["{captureNumber}.JPG"]"#)
        #expect(try JSONDecoder().decode([NamingTemplate].self, from: stored) == [template])
        #expect(throws: (any Error).self) {
            try JSONDecoder().decode([NamingTemplate].self, from: Data(#"["x.jpg"]"#.utf8))
        }
    }
}
