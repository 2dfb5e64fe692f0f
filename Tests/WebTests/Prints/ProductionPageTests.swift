import Domain
import Foundation
import HummingbirdTesting
import Services
import TestSupport
import Testing
import Views

@Suite struct ProductionPageTests {
    @Test func staffMakePackAndSendAndTheStudentSeesTheShipment() async throws {
        try await WebHouse.open { house, client in
            let desk = try await Browser(client).administrator()
            let offer = try await house.house.batch(policy: TestHouse.printing())
            let journey = try await house.house.toMake(30, in: offer)
            let id = "\(journey.order)"
            let list = Link.production(ProductionFilter())
            #expect(try await desk.get(list).body.contains(id))
            let change = Link.changeProduction(ProductionFilter())
            let nothing = try await desk.post(change, ["change": "start"])
            #expect(nothing.status == 422 && nothing.body.contains("error-summary"))
            let begun = try await desk.post(change, ["change": "start", "order": id])
            let run: PrintRun.ID = try #require(begun.id(after: "/desk/print-runs/"))
            #expect(try await desk.get(.printRun(run, taken: 0)).status == 200)
            #expect(try await desk.get(.packingList(run)).body.contains("沙正街 174 号"))
            let making = Link.changeProduction(ProductionFilter(stage: .making))
            let unexplained = try await desk.post(making, ["change": "takeBack", "order": id])
            #expect(unexplained.status == 422 && unexplained.body.contains("href=\"#reason\""))
            let packed = try await desk.post(making, ["change": "pack", "order": id])
            #expect(packed.location?.contains("changed=1") == true)
            let late = try await desk.post(change, ["change": "start", "order": id])
            #expect(late.status == 409)

            let send = Link.sendOrder(journey.order)
            #expect(try await desk.get(send).status == 200)
            let wrong = try await desk.post(send, ["courier": "sf", "number": "SF1"])
            #expect(wrong.status == 422 && wrong.body.contains("value=\"SF1\""))
            let sent = try await desk.post(send, ["courier": "sf", "number": "sf 1234567890123"])
            let shipment: Shipment.ID = try #require(sent.id(after: "/desk/shipments/"))
            #expect(try await desk.get(.shipment(shipment)).body.contains("SF1234567890123"))
            let found = try await desk.get(.shipments(number: "SF1234567890123"))
            #expect(found.body.contains("\(shipment)"))
            let page = Page.order(
                try await house.services.order(journey.order, by: journey.account)
            )
            .html(in: PageContext(language: .chinese))
            #expect(page.contains("顺丰速运") && page.contains("nu=SF1234567890123"))
            #expect(page.contains(Link.receiveShipment(journey.order).path))
            let lost = try await desk.post(.endShipment(shipment, .lost), [:])
            #expect(lost.location == Link.shipment(shipment).path)
        }
    }

    @Test func theFilesOfARunAndOfADiscComeAsArchives() async throws {
        try await WebHouse.open { house, client in
            let desk = try await Browser(client).administrator()
            let offer = try await house.house.batch(policy: TestHouse.printing(disc: true))
            let journey = try await house.house.toMake(
                30,
                in: offer,
                standard: TestHouse.portrait("good.jpg")
            )
            let begun = try await desk.post(
                .changeProduction(ProductionFilter()),
                ["change": "start", "order": "\(journey.order)"]
            )
            let run: PrintRun.ID = try #require(begun.id(after: "/desk/print-runs/"))
            for link in [Link.printFiles(run), .disc(offer.batch.id)] {
                let visit = try await desk.get(link)
                #expect(visit.status == 200)
                #expect(visit.body.hasPrefix("PK"))
            }
        }
    }

    @Test func aListOfShipmentsIsTakenWholeOrNotAtAll() async throws {
        try await WebHouse.open { house, client in
            let desk = try await Browser(client).administrator()
            let staff = try await house.house.staff(.producer)
            let offer = try await house.house.batch(policy: TestHouse.printing())
            let order = try await house.house.packed(30, in: offer, by: staff).journey.order
            let number = try await house.house.storedOrder(order).number
            let bad = "订单编号,快递公司,快递单号\n\(number),顺丰,1\n"
            _ = try await desk.get(.shipments(number: ""))
            let refused = try await desk.post(.importShipments, file: Data(bad.utf8), as: "file")
            #expect(refused.status == 422 && refused.body.contains("顺丰速运"))
            let good = "订单编号,快递公司,快递单号\n\(number),顺丰,SF1234567890123\n"
            let taken = try await desk.post(.importShipments, file: Data(good.utf8), as: "file")
            #expect(taken.location == "/desk/shipments?imported=1")
        }
    }

    @Test func aSchoolIsAskedForItsAddressFirst() async throws {
        try await WebHouse.open { house, client in
            let desk = try await Browser(client).administrator()
            let staff = try await house.house.staff(.producer)
            let offer = try await house.house.batch(policy: TestHouse.printing(for: .school))
            let order = try await house.house.packed(30, in: offer, by: staff).journey.order
            let (send, address) = (
                Link.sendToSchool(offer.school.id), Link.schoolAddress(offer.school.id)
            )
            #expect(try await desk.get(send).body.contains(address.path))
            #expect(try await desk.post(address, ["recipient": "张老师"]).status == 422)
            let saved = try await desk.post(
                address,
                [
                    "recipient": "张老师", "recipientPhone": "13800138000", "province": "重庆市",
                    "city": "重庆市", "street": "学籍科",
                ]
            )
            #expect(saved.location == send.path)
            let shipment = ["courier": "sf", "number": "SF1234567890123"]
            #expect(try await desk.post(send, shipment).status == 422)
            let sent = try await desk.post(send, shipment.merging(["order": "\(order)"]) { $1 })
            #expect(sent.status == 303)
        }
    }
}
