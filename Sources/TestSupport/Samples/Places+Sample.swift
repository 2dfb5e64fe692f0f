package import Domain
package import Foundation

extension Centre {
    package static func sample(
        id: ID = .sample(),
        code: String = "0000",
        name: String = "学影演示采集中心",
        contact: String = "周一至周五 9:00–18:00 · 400-000-0000",
    ) -> Centre {
        Centre(id: id, code: code, name: name, contact: contact)
    }
}

extension School {
    package static func sample(
        id: ID = .sample(),
        centre: Centre.ID = .sample(),
        name: String = "示范大学",
        code: String = "99001",
        aliases: [String] = ["示大", "Demo University"],
    ) -> School {
        School(id: id, centre: centre, name: name, code: code, aliases: aliases)
    }
}

extension EducationLevel {
    package static func sample(
        code: String = "bachelor",
        chinese: String = "本科",
        english: String = "Bachelor's",
    ) -> EducationLevel {
        EducationLevel(code: code, chinese: chinese, english: english)
    }
}

extension Account {
    package static func sample(
        id: ID = .sample(),
        maskedPhone: String = "138****0000",
        createdAt: Date = .sample,
    ) -> Account {
        Account(id: id, maskedPhone: maskedPhone, createdAt: createdAt)
    }
}

extension Staff {
    package static func sample(
        id: ID = .sample(),
        centre: Centre.ID = .sample(),
        login: String = "lin",
        name: String = "林审核",
        roles: Set<Role> = [.firstReviewer],
        school: School.ID? = nil,
    ) -> Staff {
        Staff(id: id, centre: centre, login: login, name: name, roles: roles, school: school)
    }
}
