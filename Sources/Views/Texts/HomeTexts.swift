/// The words of the way in: home, results, "is this your school?".
extension Text {
    static let homeTitle = Text(zh: "毕业照片采集", en: "Graduation photo")
    static let homeLead = Text(
        zh: "用手机拍一张学历证书照片，约 5 分钟。",
        en: "Take the photo for your diploma with your phone, in about five minutes.",
    )
    static let homeQuestion = Text(zh: "特征码或学校名称", en: "Feature code or school")
    static let homeHint = Text(
        zh: "特征码是学校通知里的 6 位字母和数字。学校可以输入全称、简称或拼音首字母，例如 cqdx。也可以直接扫通知里的二维码。",
        en: "The feature code is the 6 letters and digits in your school's notice. A school can "
            + "be typed by its name or its pinyin initials, such as cqdx. You can also scan the "
            + "QR code there.",
    )
    static let homeFind = Text(zh: "查找采集任务", en: "Find my collection")
    static let homeHow = Text(zh: "怎么进行", en: "How it works")
    static let homeHowPhoto = Text(zh: "拍照", en: "Take the photo")
    static let homeHowPhotoDetail = Text(
        zh: "请同学帮忙，站在平整的墙前拍。系统约一秒给出检测结果。",
        en: "Ask someone to take it in front of a plain wall. The check takes about a second.",
    )
    static let homeHowReview = Text(zh: "审核", en: "Review")
    static let homeHowReviewDetail = Text(
        zh: "老师审核照片。不合格可以免费重拍。",
        en: "Reviewers look at it. A refused photo is replaced free of charge.",
    )
    static let homeHowRegistry = Text(zh: "上网", en: "Registration")
    static let homeHowRegistryDetail = Text(
        zh: "合格照片报送学信网，用于学历注册。",
        en: "The approved photo goes to CHSI for the registration of your diploma.",
    )
    static let homeOrdersLead = Text(
        zh: "已经开始了？查看进度或继续拍照。",
        en: "Already started? See how it is going, or carry on.",
    )

    static let newestOrder = Text(zh: "最近的订单", en: "Last order")
    static let noOrderPlaced = Text(zh: "还没有订单", en: "No order yet")

    static let resultsTitle = Text(zh: "选择采集任务", en: "Choose your collection")
    static func resultsLead(_ count: Int) -> Text {
        Text(
            zh: "找到 \(count) 个开放的采集任务，请选择你所在的一个。",
            en: "\(count) open collections were found. Choose the one that is yours.",
        )
    }

    static let offerTitle = Text(zh: "这是你的学校吗？", en: "Is this your school?")
    static let offerNeeds = Text(zh: "请准备好", en: "What you need")
    static let offerNeedsPhone = Text(
        zh: "能收短信的手机号码",
        en: "A mobile number that receives messages",
    )
    static let offerNeedsCode = Text(
        zh: "学信网的图像采集码（长按二维码保存的图片）",
        en: "Your capture code from CHSI (long-press the QR code and save the picture)",
    )
    static let offerNeedsWall = Text(
        zh: "一面平整的浅色墙，和一位帮忙拍照的同学",
        en: "A plain, light wall and someone to take the photo",
    )
    static let offerBegin = Text(zh: "是，开始采集", en: "Yes, begin")
    static let offerOther = Text(zh: "不是，重新查找", en: "No, search again")
    static let offerCollection = Text(zh: "采集任务", en: "Collection")

    static func priceFrom(_ amount: Text) -> Text {
        Text(zh: "\(amount.zh) 起", en: "from \(amount.en)")
    }
}
