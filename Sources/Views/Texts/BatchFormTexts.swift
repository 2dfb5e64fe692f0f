import Domain

/// The words of the form that opens a batch: each knob is explained in plain language.
extension Text {
    static let newBatch = Text(zh: "新建批次", en: "New batch")
    static let newBatchLead = Text(
        zh: "默认值适合多数院校，必填的只有院校、层次、名称、起止时间和价格。",
        en: "The defaults suit most schools; only school, levels, name, times and price are needed.",
    )
    static let createBatch = Text(zh: "创建批次", en: "Create the batch")
    static let forWhom = Text(zh: "为谁采集", en: "For whom")
    static let whenOpen = Text(zh: "开放时间", en: "When it is open")
    static let howPaid = Text(zh: "费用", en: "Money")
    static let howTaken = Text(zh: "照片与审核", en: "Photo and review")
    static let whereTo = Text(zh: "报送", en: "Delivery")

    static let chooseSchool = Text(zh: "请选择院校", en: "Choose a school")
    static let levelsLegend = Text(zh: "学历层次（可多选）", en: "Levels (one or more)")
    static let batchName = Text(zh: "批次名称", en: "Name of the batch")
    static let batchNameHint = Text(
        zh: "同学会看到，例如“2026 届本科毕业生图像采集”。",
        en: "Students read it, for example \"Class of 2026, bachelor\".",
    )
    static let featureCode = Text(zh: "特征码", en: "Feature code")
    static let featureCodeHint = Text(
        zh: "六位字母或数字，同学凭它找到本批次。留空则由系统生成；已在别处公布的特征码可照填。",
        en:
            "Six letters or digits that lead students here. Leave empty and we issue one; enter a code that was published elsewhere as it is.",
    )
    static let opens = Text(zh: "开始", en: "Opens")
    static let closes = Text(zh: "结束", en: "Closes")
    static let chinaTimeHint = Text(
        zh: "北京时间。",
        en: "Time in China (Asia/Shanghai).",
    )
    static let closesHint = Text(
        zh: "北京时间。之后不能再提交；被驳回的照片仍可在补拍期限内替换。",
        en:
            "Time in China (Asia/Shanghai). Later nothing new is taken; refused photos can still be replaced within the repair days.",
    )
    static let changeBatch = Text(zh: "修改批次", en: "Change the batch")
    static let changeBatchLead = Text(
        zh: "修改立即生效，并写入审计日志。已支付的订单不受价格变动影响。",
        en: "Changes count at once and are on record. Orders already paid keep their price.",
    )
    static let saveChanges = Text(zh: "保存修改", en: "Save the changes")
    static let fixedOnceBegun = Text(
        zh: "已有同学开始采集，支付时间不能再改。",
        en: "Students have begun, so the time of payment stays as it is.",
    )
    static let price = Text(zh: "价格", en: "Price")
    static let priceHint = Text(
        zh: "每位同学支付一次，被驳回后重拍不再收费。免费请填 0。",
        en: "Each student pays once; a new photo after a refusal is free. Type 0 for no charge.",
    )
    static let yuan = Text(zh: "元", en: "yuan")
    static let payStageLegend = Text(zh: "何时支付", en: "When students pay")
    static let photoSourceLegend = Text(zh: "照片来源", en: "Where the photo comes from")
    static let reviewStagesLegend = Text(zh: "审核次数", en: "How many reviews")
    static let withdrawLegend = Text(
        zh: "同学能否撤回已提交的照片",
        en: "Can students withdraw a submitted photo?",
    )
    static let reviewDays = Text(zh: "审核时限", en: "Review days")
    static let reviewDaysHint = Text(
        zh: "从提交（或之后的支付）到出结果的工作日，同学会看到承诺的日期。",
        en:
            "Working days from the submission, or the later payment, to the result; students read the promised date.",
    )
    static let workingDays = Text(zh: "个工作日", en: "working days")
    static let repairDays = Text(zh: "补拍期限", en: "Repair days")
    static let repairDaysHint = Text(
        zh: "照片被驳回后，同学须在这么多天内换上新照片。",
        en: "A refused photo must be replaced within this many days.",
    )
    static let days = Text(zh: "天", en: "days")
    static let tries = Text(zh: "提交次数", en: "Submissions")
    static let triesHint = Text(
        zh: "每位同学最多可提交几次，机器检测不计次。留空表示不限。",
        en: "How often a student may submit; checks by the machine never count. Empty: no limit.",
    )
    static let times = Text(zh: "次", en: "times")
    static let naming = Text(zh: "照片命名规则", en: "Naming rule for photos")
    static let namingHint = Text(
        zh: "报送包中的文件名，可用：\(placeholderList)",
        en: "File names within a delivery; you can use \(placeholderList)",
    )
    static let registryBox = Text(
        zh: "审核通过的照片报送学信网",
        en: "Send approved photos to the registry (CHSI)",
    )

    /// The name of a choice and what it means for students.
    static func payStage(_ stage: BatchPolicy.PayStage) -> (name: Text, meaning: Text) {
        switch stage {
        case .none:
            (
                Text(zh: "不收费", en: "No payment"),
                Text(zh: "没有支付步骤。", en: "There is no step of payment.")
            )
        case .beforePhoto:
            (
                Text(zh: "拍照前支付", en: "Before the photo"),
                Text(zh: "付款后才能上传照片。", en: "Photos can be sent once paid.")
            )
        case .afterPhoto:
            (
                Text(zh: "拍照后、审核前支付", en: "After the photo, before review"),
                Text(
                    zh: "照片先通过机器检测，再付款送审。",
                    en: "The photo passes the machine first, then is paid and reviewed.",
                )
            )
        }
    }

    static func photoSource(_ source: BatchPolicy.PhotoSource) -> (name: Text, meaning: Text) {
        switch source {
        case .camera:
            (
                Text(zh: "只能现场拍照", en: "Camera only"),
                Text(zh: "用手机后置相机拍摄。", en: "Taken now with the rear camera.")
            )
        case .album:
            (
                Text(zh: "只能从相册选择", en: "Album only"),
                Text(zh: "适合已有照相馆照片的院校。", en: "For schools whose students have studio photos.")
            )
        case .both:
            (
                Text(zh: "拍照或相册均可", en: "Camera or album"),
                Text(zh: "由同学选择。", en: "Students choose.")
            )
        }
    }

    static func reviewStages(_ count: Int) -> (name: Text, meaning: Text) {
        count == 1
            ? (
                Text(zh: "一次", en: "One"),
                Text(zh: "初审通过即为通过。", en: "The first review decides.")
            )
            : (
                Text(zh: "两次（初审、终审）", en: "Two (first and final)"),
                Text(zh: "由两位不同的老师完成。", en: "By two different persons.")
            )
    }

    static func withdraw(_ rule: BatchPolicy.Withdraw) -> (name: Text, meaning: Text) {
        switch rule {
        case .never:
            (
                Text(zh: "不能撤回", en: "No"),
                Text(zh: "提交后只能等待审核结果。", en: "Once submitted, the review decides.")
            )
        case .untilTaken:
            (
                Text(zh: "审核员领取之前可以", en: "Until a reviewer takes it"),
                Text(zh: "不打扰正在进行的审核。", en: "Work under way is not disturbed.")
            )
        case .untilFirstReview:
            (
                Text(zh: "初审结束之前可以", en: "Until the first review is decided"),
                Text(zh: "审核员正在看时也能撤回。", en: "Even while a reviewer looks at it.")
            )
        }
    }
}
