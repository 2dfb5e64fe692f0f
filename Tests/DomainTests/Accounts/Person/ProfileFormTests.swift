import Domain
import Testing

struct ProfileFormTests {
    private static func form(
        name: String = "",
        email: String = "",
        qq: String = "",
        weChat: String = "",
    ) -> ProfileForm {
        ProfileForm([.name: name, .email: email, .qq: qq, .weChat: weChat])
    }

    @Test(arguments: ["王小明", "阿卜杜拉·买买提", "𠮷田𫖯", "Zoë O’Brien-Smith", "Ng Ka Wai", "Jr. Müller"])
    func namesOfAllWritingsAreTaken(_ name: String) throws {
        let profile = try Self.form(name: " \(name) ").checked(changing: Profile())
        #expect(profile.name == name)
    }

    @Test(
        arguments: [
            ("<b>王</b>", "<"), ("Robert'); drop table", ")"), ("王😀", "😀"), ("王1", "1"),
            ("王\u{0007}", "\u{0007}"),
        ]
    )
    func whatNoNameHasIsToldWithTheSign(_ name: String, _ sign: String) {
        #expect(throws: ProfileError(faults: [.name: .nameHolds(sign)])) {
            try Self.form(name: name).checked(changing: Profile())
        }
    }

    @Test(arguments: ["a@b.cn", "first.last+x@mail.example.com", "ａ＠b.cn", "10001@qq.com"])
    func addressesAreTaken(_ email: String) throws {
        let profile = try Self.form(email: email).checked(changing: Profile())
        #expect(profile.email == email.foldedToHalfWidth)
    }

    @Test(arguments: ["a", "@b.cn", "a@b", "a@b..cn", "a b@c.cn", "a@b@c.cn", "王@b.cn", "<a>@b.cn"])
    func whatIsNoAddressIsRefused(_ email: String) {
        #expect(throws: ProfileError(faults: [.email: .emailMalformed])) {
            try Self.form(email: email).checked(changing: Profile())
        }
    }

    @Test func allThatIsWrongIsToldAtOnce() {
        let long = String(repeating: "王", count: 41)
        let form = Self.form(name: long, email: "x", qq: "0123", weChat: "微信")
        let faults: [ProfileForm.Field: ProfileError.Reason] = [
            .name: .nameTooLong(maximum: 40), .email: .emailMalformed, .qq: .qqMalformed,
            .weChat: .weChatMalformed,
        ]
        #expect(throws: ProfileError(faults: faults)) {
            try form.checked(changing: Profile())
        }
    }

    @Test func whatTheFormDoesNotAskStays() throws {
        let before = Profile(name: "旧", sex: .female, birthDate: CalendarDate(digits: "20040506"))
        let after = try Self.form(name: "新", qq: "１０００１").checked(changing: before)
        #expect(after == Profile(name: "新", qq: "10001", sex: .female, birthDate: before.birthDate))
    }

    private static let address: [ProfileForm.Field: String] = [
        .recipient: "王小明", .recipientPhone: "１３８ 1234 5678", .province: "重庆市", .city: "重庆市",
        .district: "", .street: "沙正街 174 号 3 舍 #201",
    ]

    @Test func anAddressIsReadAsTypedAndKeptWhereNobodyAsks() throws {
        let profile = try ProfileForm(Self.address).checked(changing: Profile())
        #expect(profile.address?.phone == "13812345678")
        #expect(profile.address?.masked == "王** 138****5678 重庆市 ***")
        let kept = try Self.form(name: "王小明").checked(changing: profile)
        #expect(kept.address == profile.address)
        let empty = Self.address.mapValues { _ in "" }
        #expect(try ProfileForm(empty).checked(changing: profile).address == nil)
    }

    @Test func whatIsWrongWithAnAddressIsToldAtOnce() {
        var typed = Self.address
        typed[.recipient] = "<b>"
        typed[.recipientPhone] = "12"
        typed[.province] = ""
        typed[.city] = "😀"
        typed[.street] = String(repeating: "长", count: 81)
        let faults: [ProfileForm.Field: ProfileError.Reason] = [
            .recipient: .nameHolds("<"), .recipientPhone: .phoneMalformed, .province: .missing,
            .city: .addressHolds("😀"), .street: .addressTooLong(maximum: 80),
        ]
        #expect(throws: ProfileError(faults: faults)) {
            try ProfileForm(typed).checked(changing: Profile())
        }
    }

    @Test func anAddressThatIsNeededIsAskedForWhole() {
        let needed: Set<ProfileForm.Field> = [
            .recipient, .recipientPhone, .province, .city, .street,
        ]
        do {
            _ = try ProfileForm([:], needsAddress: true).checked(changing: Profile())
            Issue.record("an address was needed")
        } catch {
            #expect(Set(error.faults.keys) == needed)
        }
    }
}
