import Domain

/// The words of shipments.
extension Text {
    static let shipments = Text(zh: "寄送", en: "Parcels")
    static let shipment = Text(zh: "包裹", en: "Parcel")
    static let courier = Text(zh: "快递公司", en: "Courier")
    static let chooseCourier = Text(zh: "请选择", en: "Choose one")
    static let waybillNumber = Text(zh: "快递单号", en: "Tracking number")
    static let waybillHint = Text(
        zh: "照快递面单输入或扫描，空格和短横不要紧。",
        en: "As on the label; spaces and hyphens do not matter.",
    )
    static let sentAt = Text(zh: "寄出时间", en: "Sent")
    static let sendShipment = Text(zh: "寄给学生", en: "Send to the student")
    static let sendToSchool = Text(zh: "寄给学校", en: "Send to the school")
    static let sendNow = Text(zh: "记为已寄出", en: "Record as sent")
    static let contents = Text(zh: "箱内清单", en: "Contents")
    static let contentsHint = Text(
        zh: "按学号排列。用浏览器打印本页，放进箱内。",
        en: "By student number. Print this page and put it into the parcel.",
    )
    static let nothingPacked = Text(
        zh: "没有已包装、待寄给学校的订单。",
        en: "Nothing is packed for this school.",
    )
    static let noShipments = Text(zh: "没有包裹。", en: "No parcels.")
    static let searchShipments = Text(zh: "快递单号", en: "Tracking number")
    static let shipmentReceived = Text(zh: "已签收", en: "Received")
    static let shipmentLost = Text(zh: "包裹丢失", en: "Parcel lost")
    static let shipmentLostHint = Text(
        zh: "箱内订单转为“包裹丢失”，可免费重新制作。",
        en: "The orders in it can then be made again, free of charge.",
    )
    static let shipmentList = Text(zh: "导入快递单号", en: "Import tracking numbers")
    static let shipmentFile = Text(zh: "CSV 文件", en: "CSV file")
    static let shipmentFileHint = Text(
        zh: "第一行是列名：订单编号、快递公司、快递单号。最多 1000 行；有一行不对就一行也不导入。",
        en: "Headings in the first line: order number, courier, tracking number. At most 1000 "
            + "lines; when one is wrong, none is taken.",
    )
    static let couriersKnown = Text(zh: "可用的快递公司和单号样式", en: "Couriers and their numbers")
    static let lineWord = Text(zh: "行", en: "Line")
    static let problemWord = Text(zh: "问题", en: "Problem")
    static let listRefused = Text(
        zh: "下列各行有问题，没有导入任何一行。请改好后重新上传整个文件。",
        en: "These lines are wrong and nothing was imported. Mend them and send the whole file.",
    )
    static let schoolAddress = Text(zh: "院校收货地址", en: "Where the school takes parcels")
    static let schoolAddressMissing = Text(
        zh: "还没有这所院校的收货地址。先填写地址，才能寄出。",
        en: "Nobody has said where this school takes parcels. Give an address first.",
    )
    static let changeAddress = Text(zh: "修改地址", en: "Change the address")
    static let gotIt = Text(zh: "我收到了", en: "I have it")
    static let shipmentUnderway = Text(zh: "你的照片在路上", en: "Your prints are on their way")
    static let schoolShipmentHint = Text(
        zh: "寄往学校，到后由老师发放。",
        en: "It goes to your school, which hands the prints out.",
    )

    static func courier(_ courier: Courier) -> Text {
        Text(zh: courier.chinese, en: courier.english)
    }

    static func state(_ state: ShipmentState) -> Text {
        switch state {
        case .underway: Text(zh: "运送中", en: "Under way")
        case .received: Text(zh: "已签收", en: "Received")
        case .lost: Text(zh: "丢失", en: "Lost")
        }
    }

    static func shipmentsImported(_ count: Int) -> Text {
        Text(zh: "已寄出 \(count) 个包裹。", en: count == 1 ? "1 parcel sent." : "\(count) parcels sent.")
    }

    static func countsAsReceived(_ day: Text) -> Text {
        Text(
            zh: "到 \(day.zh) 没有人提出问题，就自动记为已签收。没有收到请联系采集中心，会免费补寄。",
            en: "On \(day.en) it counts as received by itself. If it does not come, tell the "
                + "centre: it is sent again free of charge.",
        )
    }

    package static func shipmentListRefused(_ count: Int) -> Text {
        Text(
            zh: "文件有 \(count) 处问题，没有导入。请按下表改好后重新上传。",
            en: count == 1
                ? "One thing is wrong and nothing was imported. Mend it and send the file again."
                : "\(count) things are wrong and nothing was imported. Mend them and send it again.",
        )
    }

    static func packedFor(_ count: Int) -> Text {
        Text(
            zh: "\(count) 个订单已包装，待寄给学校。",
            en: count == 1 ? "1 order is packed for the school." : "\(count) orders are packed.",
        )
    }
}
