import Domain
import Foundation
import Services
import TestSupport
import Testing
import Views

@Suite struct StudyPageTests {
    private static let number = "11010519491231002X"
    private static let file = "姓名,证件号码,学号,层次,专业\n林晓,\(number),2023001,本科,软件工程\n"

    private func code(_ house: WebHouse, _ policy: BatchPolicy) async throws -> FeatureCode {
        try await house.batch(policy)
    }

    @Test func staffImportARosterAndReadItsReport() async throws {
        try await WebHouse.open { house, client in
            let code = try await code(house, .sample(proofs: [.roster]))
            let batch = try await house.services.offer(code).batch.id
            let desk = Browser(client)
            _ = try await desk.get(.deskSignIn)
            let signedIn = try await desk.post(
                .deskSignIn,
                ["login": "admin", "password": "demo-admin-2026"]
            )
            #expect(signedIn.location == Link.desk.path)
            #expect(try await desk.get(.deskBatch(batch)).body.contains(Link.roster(batch).path))
            #expect(try await desk.get(.roster(batch)).body.contains("还没有导入过"))
            let wrong = try await desk.post(
                .roster(batch),
                file: Data("PK\u{3}\u{4}".utf8),
                as: "file"
            )
            #expect(wrong.status == 422)
            #expect(wrong.body.contains("这是 Excel 工作簿"))
            let text = Self.file + "周明,1.1E+17,2,本科,\n"
            let sent = try await desk.post(.roster(batch), file: Data(text.utf8), as: "file")
            let work: RosterImport.ID = try #require(sent.id(after: "/desk/rosters/"))
            #expect(try await desk.get(.rosterImport(work)).body.contains("正在逐行检查"))
            try await house.work()
            let report = try await desk.get(.rosterImport(work)).body
            #expect(report.contains("表格软件把长数字变成了近似值"))
            #expect(!report.contains("data-live"))
        }
    }

    @Test func aStudentFindsHerselfOnTheRosterAndHasARecord() async throws {
        try await WebHouse.open { house, client in
            let student = Student(house: house, browser: Browser(client))
            let browser = student.browser
            let code = try await code(house, .sample(proofs: [.roster]))
            try await house.importRoster(Self.file, code)
            try await student.signIn()
            let empty = try await browser.get(.records)
            #expect(empty.body.contains("您当前还没有学历哦"))
            #expect(empty.body.contains("添加学历"))
            #expect(try await browser.get(.batch(code)).body.contains(Link.rosterMatch(code).path))
            _ = try await browser.get(.rosterMatch(code))
            let none = try await browser.post(
                .rosterMatch(code),
                ["documentNumber": Self.number, "level": "master"]
            )
            #expect(none.status == 422)
            #expect(none.body.contains("没有匹配到你的信息"))
            #expect(none.body.contains("value=\"\(Self.number)\""))
            #expect(!none.body.contains("林"))
            let found = try await browser.post(
                .rosterMatch(code),
                ["documentNumber": Self.number, "level": "bachelor"]
            )
            let id: Enrolment.ID = try #require(found.id(after: "/enrolments/"))
            let mine = try await browser.get(.enrolment(id)).body
            #expect(mine.contains("林*"))
            #expect(!mine.contains(Self.number))
            #expect(try await browser.get(.records).body.contains("继续添加"))
            let order: Order.ID = try #require(
                try await browser.post(.enrolment(id)).id(after: "/orders/")
            )
            let records = try await browser.get(.records).body
            #expect(records.contains("订单详情"))
            #expect(records.contains(Link.order(order).path))
            let again = try await browser.get(.enrolment(id)).body
            #expect(again.contains("这条学籍已经添加"))
        }
    }

    @Test func whatIsAskedForIsFilledInAndCorrected() async throws {
        try await WebHouse.open { house, client in
            let student = Student(house: house, browser: Browser(client))
            let browser = student.browser
            let fields = StudyFields([.email: .editable, .major: .correctable])
            let code = try await code(house, .sample(proofs: [.declaration], fields: fields))
            try await student.signIn()
            _ = try await browser.get(.declaration(code))
            let wrong = try await browser.post(.declaration(code), ["name": "<script>"])
            #expect(wrong.status == 422)
            #expect(wrong.body.contains("姓名里不能有“&lt;”"))
            let stated = try await browser.post(
                .declaration(code),
                [
                    "name": "买买提·艾山", "documentNumber": Self.number, "level": "bachelor",
                    "studentNumber": "w191", "major": "法学",
                ]
            )
            let id: Enrolment.ID = try #require(stated.id(after: "/enrolments/"))
            let sent = try await browser.get(.enrolment(id))
            #expect(sent.location == Link.studyDetails(id).path)
            #expect(try await browser.get(.studyDetails(id)).body.contains("* 邮箱"))
            let bad = try await browser.post(.studyDetails(id), ["email": "nobody"])
            #expect(bad.status == 422)
            #expect(bad.body.contains("value=\"nobody\""))
            let good = try await browser.post(.studyDetails(id), ["email": "a@example.com"])
            #expect(good.location == Link.enrolment(id).path)
            let check = try await browser.get(.enrolment(id)).body
            #expect(check.contains("a@example.com"))
            #expect(check.contains("本人填报，待审核确认"))
            let order: Order.ID = try #require(
                try await browser.post(.enrolment(id)).id(after: "/orders/")
            )
            #expect(try await browser.get(.order(order)).body.contains(Link.askCorrection(id).path))
            _ = try await browser.get(.askCorrection(id))
            #expect(try await browser.post(.askCorrection(id)).status == 422)
            let asked = try await browser.post(
                .askCorrection(id),
                ["field": "major", "wanted": "法律", "remark": "<b>转专业</b>"]
            )
            #expect(asked.location == Link.order(order).path)
            #expect(try await browser.get(.order(order)).body.contains("待答复"))

            let desk = Browser(client)
            _ = try await desk.get(.deskSignIn)
            _ = try await desk.post(.deskSignIn, ["login": "admin", "password": "demo-admin-2026"])
            let list = try await desk.get(.corrections).body
            let path = try #require(list.firstMatch(of: /\/desk\/corrections\/([0-9a-f-]{36})/)?.1)
            let wish = try #require(Correction.ID(String(path)))
            #expect(try await desk.get(.correction(wish)).body.contains("&lt;b&gt;转专业"))
            let silent = try await desk.post(.correction(wish), ["decision": "refuse"])
            #expect(silent.status == 422)
            let accepted = try await desk.post(
                .correction(wish),
                ["decision": "accept", "answer": "已核对"]
            )
            #expect(accepted.location == Link.corrections.path)
            let shown = try await browser.get(.order(order)).body
            #expect(shown.contains("已更正"))
            #expect(shown.contains("答复：已核对"))
        }
    }

    @Test func anothersRecordIsNotFound() async throws {
        try await WebHouse.open { house, client in
            let student = Student(house: house, browser: Browser(client))
            try await student.signIn()
            let id = try await student.enrol()
            let thief = Student(house: house, browser: Browser(client))
            try await thief.signIn("13900000000")
            for link in [Link.studyDetails(id), .askCorrection(id), .enrolment(id)] {
                #expect(try await thief.browser.get(link).status == 404)
                #expect(try await thief.browser.post(link, ["field": "major"]).status == 404)
            }
        }
    }

    @Test func namesOfSchoolsAreOfferedWhileOneTypes() async throws {
        try await WebHouse.open { (_, client) async throws -> Void in
            let browser = Browser(client)
            #expect(try await browser.get(.schools("sfdx")).body == "[\"示范大学\"]")
            #expect(try await browser.get(.schools("示范")).body == "[\"示范大学\"]")
            #expect(try await browser.get(.schools("s")).body == "[]")
            #expect(try await browser.get(.home).body.contains("data-module=\"suggest\""))
        }
    }
}
