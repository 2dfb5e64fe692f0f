import Domain
import Foundation

/// Made-up values for the personal centre.
extension Sample {
    static let account = Account(id: id(5), maskedPhone: "138****5678", createdAt: now)

    static let profile = Profile(
        name: "王小明",
        email: "xiaoming@example.com",
        qq: "10001",
        weChat: "xiao_ming",
    )

    static let bookedProfile: Profile = {
        var profile = Sample.profile
        for street in ["沙正街 174 号", "<b>学院路</b>"] {
            let address = PostalAddress(
                recipient: "王小明",
                phone: "13800138000",
                province: "重庆市",
                city: "重庆市",
                district: "沙坪坝区",
                street: street,
            )
            do { try profile.add(address, as: UUID()) } catch { preconditionFailure("\(error)") }
        }
        return profile
    }()

    static let accountDetail = AccountDetail(
        account: account,
        profile: profile,
        document: document,
        passwordSetAt: now,
        language: .chinese,
        sessions: [
            SessionDetail(
                device: "Safari · iPhone",
                createdAt: now,
                expiresAt: now + 86_400,
                isOwn: true
            ),
            SessionDetail(device: "", createdAt: now, expiresAt: now + 86_400, isOwn: false),
        ],
        consents: Agreement.allCases.map {
            Consent(agreement: $0, version: $0.version, givenAt: now)
        },
    )

    static let newAccountDetail = AccountDetail(
        account: account,
        profile: Profile(),
        document: nil,
        passwordSetAt: nil,
        language: .english,
        sessions: [],
        consents: [],
    )

    static let welcome = Welcome(account: account, profile: profile, newest: summary())
    static let newWelcome = Welcome(account: account, profile: Profile(), newest: nil)

    static let look = PhotoLook(
        at: now,
        centre: centre.name,
        order: OrderNumber(centre: "0000", at: now),
    )

    static let documentOffer = DocumentOffer(
        IDCardReading(
            name: read("沈平"),
            sex: read("女"),
            people: read("汉"),
            birth: [read("1949年12月31日")],
            address: read(""),
            number: [read("11010519491231002X"), read("11010519491231002X")],
        ).agreed
    )

    static let signInReading = SignInReading(id: id(7), number: documentOffer.number)

    /// Two accounts with something to decide, and an order that ends.
    static let joinPlan = JoinPlan(
        own: JoinPart(
            account: account,
            document: document,
            hasPassword: true,
            profile: profile,
            orders: [summary()],
        ),
        other: JoinPart(
            account: Account(id: id(6), maskedPhone: "139****0000", createdAt: now),
            document: passport,
            hasPassword: false,
            profile: Profile(name: "Wang"),
            orders: [summary(OrderLines(capture: .submitted, payment: .paid))],
        ),
    )

    static let joinOfTwoPeople = JoinPlan(
        own: joinPlan.own,
        other: JoinPart(
            account: joinPlan.other.account,
            document: (try? DocumentNumber("320106197707077774", of: .residentIdentityCard))
                .map { LinkedDocument(number: $0, linkedAt: now) },
            hasPassword: true,
            profile: Profile(),
            orders: [],
        ),
    )

    private static let passport =
        (try? DocumentNumber("E12345678", of: .chinesePassport))
        .map { LinkedDocument(number: $0, linkedAt: now) }

    private static let document =
        (try? DocumentNumber("11010519491231002X", of: .residentIdentityCard))
        .map { LinkedDocument(number: $0, linkedAt: now) }

    private static func read(_ text: String) -> IDCardReading.Field {
        .init(text, confidence: 0.9)
    }
}
