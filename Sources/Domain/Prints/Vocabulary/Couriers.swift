extension Courier {
    /// The couriers that shipments are sent with, the usual ones first.
    ///
    /// The forms are those commonly seen on labels; a number in another form is far more often
    /// mistyped than new.
    package static let all: [Courier] = [
        Courier(
            "sf",
            "顺丰速运",
            "SF Express",
            aliases: ["顺丰", "shunfeng"],
            tracker: "shunfeng",
            forms: [WaybillForm("SF", 13...13), WaybillForm("", 12...12)]
        ),
        Courier(
            "ems",
            "中国邮政 EMS",
            "China Post EMS",
            aliases: ["邮政", "中国邮政", "邮政ems", "邮政速递", "邮政快递"],
            tracker: "ems",
            forms: [.postal, WaybillForm("", 13...13, begins: ["1", "9"])]
        ),
        Courier(
            "yto",
            "圆通速递",
            "YTO Express",
            aliases: ["圆通", "圆通快递", "yuantong"],
            tracker: "yuantong",
            forms: [WaybillForm("YT", 13...13)]
        ),
        Courier(
            "zto",
            "中通快递",
            "ZTO Express",
            aliases: ["中通", "zhongtong"],
            tracker: "zhongtong",
            forms: [
                WaybillForm("", 14...14, begins: ["7"]), WaybillForm("", 12...12, begins: ["7"]),
            ]
        ),
        Courier(
            "sto",
            "申通快递",
            "STO Express",
            aliases: ["申通", "shentong"],
            tracker: "shentong",
            forms: [WaybillForm("", 15...15, begins: ["77"])]
        ),
        Courier(
            "yunda",
            "韵达快递",
            "Yunda Express",
            aliases: ["韵达", "韵达速递"],
            tracker: "yunda",
            forms: [
                WaybillForm("", 15...15, begins: ["3", "4"]),
                WaybillForm("", 13...13, begins: ["4", "3"]),
            ]
        ),
        Courier(
            "jd",
            "京东快递",
            "JD Logistics",
            aliases: ["京东", "京东物流", "jingdong"],
            tracker: "jd",
            forms: [
                WaybillForm("JD", 13...13), WaybillForm("JDVA", 11...12),
                WaybillForm("JDVB", 11...12), WaybillForm("JDVC", 11...12),
            ]
        ),
        Courier(
            "jt",
            "极兔速递",
            "J&T Express",
            aliases: ["极兔", "极兔快递", "jitu"],
            tracker: "jtexpress",
            forms: [WaybillForm("JT", 13...13)]
        ),
        Courier(
            "deppon",
            "德邦快递",
            "Deppon Express",
            aliases: ["德邦", "debang"],
            tracker: "debangkuaidi",
            forms: [WaybillForm("DPK", 12...12)]
        ),
    ]
}
