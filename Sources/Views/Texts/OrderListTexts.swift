import Domain
import Foundation

/// The words of the list of orders and of the dates that run.
extension Text {
    static func orderTab(_ tab: OrderTab) -> Text {
        switch tab {
        case .all: Text(zh: "全部", en: "All")
        case .toPay: Text(zh: "待支付", en: "To pay")
        case .paid: Text(zh: "已支付", en: "Paid")
        case .refused: Text(zh: "被驳回", en: "Refused")
        case .toDispatch: Text(zh: "待发货", en: "To dispatch")
        case .finished: Text(zh: "已完成", en: "Finished")
        }
    }

    static let orderTabs = Text(zh: "订单分类", en: "Kinds of orders")
    static let orderType = Text(zh: "订单类型", en: "Type")
    static let logistics = Text(zh: "物流", en: "Delivery")
    static let seeDetails = Text(zh: "查看详情", en: "See details")
    static let findOrder = Text(zh: "查找订单", en: "Find an order")
    static let findOrderHint = Text(
        zh: "订单号或它的后几位、特征码、支付单号",
        en: "Order number or its last digits, feature code, or payment number",
    )
    static let noOrderHere = Text(
        zh: "这一类里没有订单。",
        en: "No order stands here.",
    )
    static let allOrders = Text(zh: "全部订单", en: "All orders")

    static func noOrderFits(_ query: String) -> Text {
        Text(
            zh: "没有找到“\(query)”。请核对号码，或查看全部订单。",
            en: "Nothing fits “\(query)”. Check the number, or look at all orders.",
        )
    }

    static func fulfilmentState(_ state: FulfilmentState) -> Text {
        switch state {
        case .none: Text(zh: "无需寄送", en: "Nothing to send")
        case .toMake: Text(zh: "待制作", en: "To be made")
        case .making: Text(zh: "制作中", en: "Being made")
        case .packed: Text(zh: "待发货", en: "To be dispatched")
        case .dispatched: Text(zh: "已发货", en: "Dispatched")
        case .received: Text(zh: "已签收", en: "Received")
        case .lost: Text(zh: "包裹丢失，将补寄", en: "Lost, will be sent again")
        }
    }

    static func deadline(_ deadline: OrderDeadline, at now: Date) -> Text {
        let (until, left) = (moment(deadline.date), timeLeft(until: deadline.date, at: now))
        return switch deadline {
        case .payment(let date): payWithin(date, at: now)
        case .photo:
            Text(
                zh: "请在 \(until.zh) 前提交照片，\(left.zh)。",
                en: "Submit your photo by \(until.en), \(left.en).",
            )
        case .newPhoto:
            Text(
                zh: "请在 \(until.zh) 前提交新照片，\(left.zh)。不再收费。",
                en: "Submit the new photo by \(until.en), \(left.en). It costs nothing.",
            )
        }
    }

    /// The day from which something can be done.
    static func fromDayOn(_ date: Date) -> Text {
        let day = Text.day(date)
        return Text(zh: "\(day.zh)起", en: "from \(day.en)")
    }

    static let registryReasonHeading = Text(zh: "学信网为什么退回", en: "Why CHSI returned it")
    static let registryWrote = Text(zh: "学信网说明", en: "CHSI wrote")
    static let registryGaveNoReason = Text(zh: "学信网没有写原因。", en: "CHSI gave no reason.")
    static let registryReturnAdvice = Text(
        zh: "请按说明重拍一张。新照片重新审核、重新报送，不再收费，也不占用提交次数。",
        en: "Take a new photo accordingly. It is reviewed and sent anew, costs nothing and takes "
            + "no try.",
    )
}
