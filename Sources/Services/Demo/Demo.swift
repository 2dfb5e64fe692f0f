import Domain

/// The invented people and places of the demo.
enum Demo {
    static let featureCode = FeatureCode(issuing: [8, 20, 3, 15, 27]).text

    static let schools: [(name: String, code: String, aliases: [String])] = [
        ("示范大学", "99001", ["示大", "SFDX", "Demo University"]),
        ("样例学院", "99002", ["YLXY", "Sample College"]),
    ]

    /// Passwords of the demo only; the command says so.
    static let staff = [
        member("admin", "演示管理员", [.centreAdministrator]),
        member("first", "演示初审", [.firstReviewer]),
        member("final", "演示终审", [.finalReviewer]),
        NewStaff(
            centreCode: "0000",
            login: "school",
            name: "演示教务",
            roles: [.schoolRegistrar],
            schoolCode: "99001",
            password: "demo-school-2026"
        ),
    ]

    /// Twenty students; the last one belongs to the other school, every sixth is a master's.
    static let students = (1...20).map { number in
        let two = number < 10 ? "0\(number)" : "\(number)"
        let ending = "0\(two)\(number % 2 == 0 ? "X" : "2")"
        return CaptureIdentity(
            maskedName: "\(surnames[number % surnames.count])*",
            maskedDocumentNumber: "110105********\(ending)",
            schoolCode: number == 20 ? "99002" : "99001",
            levelCode: number % 6 == 0 ? "master" : "bachelor",
            studentNumber: "202399\(two)",
            major: ["软件工程", "汉语言文学", "临床医学", "土木工程"][number % 4],
            captureNumber: "DEMO202700\(two)",
            documentEnding: ending,
        )
    }

    private static let surnames = ["林", "周", "陈", "吴", "赵", "黄", "孙", "何"]

    private static func member(_ login: String, _ name: String, _ roles: Set<Role>) -> NewStaff {
        NewStaff(
            centreCode: "0000",
            login: login,
            name: name,
            roles: roles,
            password: "demo-\(login)-2026"
        )
    }
}
