package import Domain

/// The words of the desk's frame, its sign-in and its first page.
extension Text {
    // Sections
    static let deskHome = Text(zh: "工作台", en: "Desk")
    static let deskReview = Text(zh: "审核", en: "Review")
    static let deskBatches = Text(zh: "采集批次", en: "Batches")
    static let deskOrders = Text(zh: "订单", en: "Orders")
    static let deskAudit = Text(zh: "操作记录", en: "Audit log")

    // Signing in
    static let deskSignIn = Text(zh: "工作人员登录", en: "Staff sign in")
    static let deskSignInLead = Text(
        zh: "供采集中心与院校工作人员使用。同学请从首页进入。",
        en: "For staff of the centre and of schools. Students start from the home page.",
    )
    static let staffLogin = Text(zh: "用户名", en: "User name")
    static let staffPassword = Text(zh: "密码", en: "Password")
    static let signInNow = Text(zh: "登录", en: "Sign in")
    static let studentsEntrance = Text(zh: "前往学生首页", en: "Go to the students' home page")
    static let staffLoginMissing = Text(zh: "请输入用户名", en: "Enter your user name")
    static let staffPasswordMissing = Text(zh: "请输入密码", en: "Enter your password")

    // Home
    static let startReviewing = Text(zh: "开始审核", en: "Start reviewing")
    static let decidedToday = Text(zh: "今天已审核", en: "decided by you today")

    // Behind a number that stands alone.
    static func photosWaiting(_ count: Int) -> Text {
        Text(zh: "张照片待审核", en: count == 1 ? "photo to review" : "photos to review")
    }
    static func readyToDeliver(_ count: Int) -> Text {
        Text(
            zh: "张照片可以报送",
            en: count == 1 ? "photo can be delivered" : "photos can be delivered",
        )
    }
    static func givenUpJobs(_ count: Int) -> Text {
        Text(
            zh: "项后台任务已停止重试",
            en: count == 1 ? "background job was given up" : "background jobs were given up",
        )
    }

    static let givenUpJobsAdvice = Text(
        zh: "请告知系统管理员，处理办法见运维文档。",
        en: "Tell the system administrator; the operations guide says what to do.",
    )
    static let noneGivenUp = Text(zh: "后台任务运行正常。", en: "Background jobs are running normally.")
    static let allBatches = Text(zh: "全部批次", en: "All batches")

    static func oldestDue(_ moment: Text) -> Text {
        Text(zh: "最早须在 \(moment.zh) 前审完", en: "The oldest is due by \(moment.en)")
    }

    static func stageWaiting(_ stage: ReviewStage, _ count: Int) -> Text {
        let name = Text.stage(stage)
        return Text(zh: "\(name.zh) \(count) 张", en: "\(name.en): \(count)")
    }

    /// What a member of staff is employed for.
    package static func role(_ role: Role) -> Text {
        switch role {
        case .centreAdministrator: Text(zh: "中心管理员", en: "Centre administrator")
        case .firstReviewer: Text(zh: "初审员", en: "First reviewer")
        case .finalReviewer: Text(zh: "终审员", en: "Final reviewer")
        case .schoolRegistrar: Text(zh: "院校学籍管理员", en: "School registrar")
        case .producer: Text(zh: "制作员", en: "Print maker")
        }
    }

    // Orders
    static let orderNumber = Text(zh: "订单号", en: "Order number")
    static let studentName = Text(zh: "姓名", en: "Name")
    static let studentNumber = Text(zh: "学号", en: "Student number")
    static let documentNumber = Text(zh: "证件号码", en: "ID number")
    static let school = Text(zh: "院校", en: "School")
    static let level = Text(zh: "学历层次", en: "Level")
    static let major = Text(zh: "专业", en: "Major")
    static let batchWord = Text(zh: "批次", en: "Batch")
    static let state = Text(zh: "状态", en: "State")
    static let placedAt = Text(zh: "创建时间", en: "Placed")
    static let total = Text(zh: "合计", en: "Total")
    static let anyState = Text(zh: "全部状态", en: "Any state")
    static let filter = Text(zh: "筛选", en: "Filter")
    static let showAll = Text(zh: "显示全部", en: "Show all")
    static let searchOrders = Text(
        zh: "订单号、学号、特征码、支付单号或手机号",
        en: "Order, student, payment or phone number, or feature code",
    )
    static let noOrders = Text(
        zh: "没有符合条件的订单。",
        en: "No order fits this search.",
    )

    static func rowsShown(_ shown: Int, of total: Int) -> Text {
        shown == total
            ? Text(zh: "共 \(total) 条", en: total == 1 ? "1 entry" : "\(total) entries")
            : Text(zh: "显示前 \(shown) 条，共 \(total) 条", en: "The first \(shown) of \(total) entries")
    }

    static func rowsCapped(_ shown: Int) -> Text {
        Text(
            zh: "显示最新 \(shown) 条，可用搜索缩小范围",
            en: "The newest \(shown) entries; search to narrow them down",
        )
    }

    static func signedInAs(_ name: String) -> Text {
        Text(zh: "你好，\(name)", en: "Hello, \(name)")
    }
}

/// The phases of an order, by who has to act.
extension Text {
    static let approvedWord = Text(zh: "已通过", en: "Approved")
    static let endedWord = Text(zh: "已终止", en: "Ended")
}
