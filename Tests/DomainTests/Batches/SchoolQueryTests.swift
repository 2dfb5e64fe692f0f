import Domain
import Foundation
import Testing

struct SchoolQueryTests {
    private static func school(_ name: String, _ code: String, _ aliases: String...) -> School {
        School(
            id: School.ID(UUID()),
            centre: Centre.ID(UUID()),
            name: name,
            code: code,
            aliases: aliases
        )
    }

    private static let schools = [
        school("重庆大学城市科技学院", "13589"), school("重庆大学", "10611", "重大"),
        school("厦门大学", "10384"), school("西藏大学", "10694"), school("暨南大学", "10559"),
        school("长沙理工大学", "10536"), school("四川传媒学院", "13668"), school("广东工业大学", "11845"),
    ]

    private static func found(_ typed: String) -> [String] {
        SchoolQuery(typed).meant(schools).map(\.name)
    }

    @Test(arguments: [
        ("cqdx", ["重庆大学", "重庆大学城市科技学院"]), ("XMDX", ["厦门大学"]), ("xzdx", ["西藏大学"]),
        ("jndx", ["暨南大学"]), ("cslg", ["长沙理工大学"]), ("sccm", ["四川传媒学院"]), ("ｇｄｇｙ", ["广东工业大学"]),
    ])
    func initialsOfPinyinLeadToASchool(_ typed: String, _ names: [String]) {
        #expect(Self.found(typed) == names)
    }

    @Test func aWholeNameAnAliasAndACodeMeanOneSchool() {
        for typed in ["重庆大学", " 重庆 大学 ", "重大", "10611", "１０６１１"] {
            #expect(Self.found(typed) == ["重庆大学"])
        }
        #expect(Self.found("重庆") == ["重庆大学", "重庆大学城市科技学院"])
        #expect(Self.found("城市科技") == ["重庆大学城市科技学院"])
    }

    @Test(arguments: ["", "c", "大", "zzzz", "%", "<b>", "😀😀", "xqdx"])
    func whatFitsNothingFindsNothing(_ typed: String) {
        #expect(Self.found(typed).isEmpty)
    }
}
