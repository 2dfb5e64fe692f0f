package import Domain

/// Why a shipment is not sent, and what to do.
extension Text {
    package static func refusal(_ error: ShipmentError) -> Text {
        switch error {
        case .courierUnknown(let typed):
            Text(
                zh: typed.isEmpty
                    ? "请选择快递公司。" : "不认识快递公司“\(typed.prefix(20))”，可用：\(couriers(.chinese))。",
                en: typed.isEmpty
                    ? "Choose the courier."
                    : "No courier “\(typed.prefix(20))”; use \(couriers(.english)).",
            )
        case .numberMissing:
            Text(zh: "请填写快递单号。", en: "Give the tracking number.")
        case .numberMalformed(let number, let courier, let fits):
            malformed(number, courier, fits)
        case .numberTaken(let number):
            Text(
                zh: "快递单号 \(number) 已用于另一个包裹。请核对面单。",
                en: "Another parcel has the number \(number). Check the label.",
            )
        case .addressMissing(let order):
            Text(
                zh: "订单 \(order) 没有邮寄地址。请联系学生填写。",
                en: "Order \(order) has no postal address. Ask the student for it.",
            )
        case .schoolAddressMissing: schoolAddressMissing
        case .notToSend(let order):
            Text(
                zh: "订单 \(order) 还没有包装，或已经寄出。请在“制作”里查看。",
                en: "Order \(order) is not packed, or was sent already. See Production.",
            )
        case .nothingToSend:
            Text(zh: "还没有勾选订单。请勾选要装箱的订单。", en: "Tick the orders that are in it.")
        case .alreadyEnded(let state):
            Text(
                zh: "这个包裹已经是“\(Text.state(state).zh)”，不能再改。",
                en: "This parcel stands as “\(Text.state(state).en)” and cannot be changed so.",
            )
        case .notFound:
            Text(
                zh: "没有找到。请从“寄送”页面重新进入。",
                en: "Not found. Open it from the page of parcels.",
            )
        }
    }

    private static func malformed(_ number: String, _ courier: Courier, _ fits: [Courier]) -> Text {
        let zh = fits.isEmpty ? "" : "它像是\(fits.map(\.chinese).joined(separator: "、"))的单号。"
        let en =
            fits.isEmpty
            ? "" : " It looks like one of \(fits.map(\.english).joined(separator: ", "))."
        return Text(
            zh: "“\(number)”不是\(courier.chinese)的单号（样式如 \(courier.example)）。\(zh)请对照面单检查。",
            en: "“\(number)” is no number of \(courier.english), such as \(courier.example).\(en) "
                + "Compare it with the label.",
        )
    }

    private static func couriers(_ language: Language) -> String {
        language == .chinese
            ? Courier.all.map(\.chinese).joined(separator: "、")
            : Courier.all.map(\.english).joined(separator: ", ")
    }

    static func wrong(_ fault: ShipmentFault) -> Text {
        switch fault.reason {
        case .empty:
            Text(
                zh: "文件里没有内容。第一行写列名，下面每行一个订单。",
                en: "The file is empty. Headings first, then a line for each order.",
            )
        case .tooManyLines(let limit):
            Text(
                zh: "一次最多 \(limit) 行。请分几个文件导入。",
                en: "At most \(limit) lines at once. Split the file.",
            )
        case .columnMissing(let column):
            Text(
                zh: "缺少列：\(column.names.joined(separator: " / "))",
                en: "No column \(column.names.joined(separator: " / "))",
            )
        case .orderMalformed(let typed):
            Text(
                zh: "“\(typed)”不是订单编号。编号形如 0000-20260612180000123。",
                en: "“\(typed)” is no order number, such as 0000-20260612180000123.",
            )
        case .orderTwice(let order, let line):
            Text(
                zh: "订单 \(order) 在第 \(line) 行已经出现过。",
                en: "Order \(order) stands in line \(line) already.",
            )
        case .orderUnknown(let order):
            Text(zh: "没有订单 \(order)。请核对编号。", en: "There is no order \(order).")
        case .numberTwice(let number, let line):
            Text(
                zh: "快递单号 \(number) 在第 \(line) 行给了另一位同学。",
                en: "Line \(line) gives \(number) to another student.",
            )
        case .refused(let error): refusal(error)
        }
    }
}

extension ShipmentError {
    package var explanation: Explanation {
        Explanation(Text(zh: "包裹没有记录", en: "The parcel was not recorded"), .refusal(self), .refused)
    }
}
