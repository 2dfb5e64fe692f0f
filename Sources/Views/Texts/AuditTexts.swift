import Domain

/// The words of the audit log.
extension Text {
    static let auditWhen = Text(zh: "时间", en: "When")
    static let auditWho = Text(zh: "操作者", en: "Who")
    static let auditWhat = Text(zh: "操作", en: "What")
    static let auditSubject = Text(zh: "对象", en: "To what")
    static let auditFacts = Text(zh: "详情", en: "Facts")
    static let searchAudit = Text(zh: "操作、对象或操作者编号", en: "Action, subject or identifier")
    static let noEntries = Text(zh: "没有符合条件的记录。", en: "No entry fits this search.")
    static let auditLead = Text(
        zh: "工作人员的每次操作和每次查看照片都在这里，只增不改。",
        en: "Every action of staff and every look at a photo; entries are never changed.",
    )

    static func principalKind(_ kind: String) -> Text {
        switch kind {
        case "student": Text(zh: "学生", en: "Student")
        case "staff": Text(zh: "工作人员", en: "Staff")
        case "partner": Text(zh: "合作方", en: "Partner")
        case "system": Text(zh: "系统", en: "System")
        default: same(kind)
        }
    }

    static func subjectKind(_ kind: String) -> Text {
        switch kind {
        case "account": Text(zh: "账号", en: "Account")
        case "staff": Text(zh: "工作人员", en: "Staff")
        case "login": Text(zh: "用户名", en: "User name")
        case "batch": Text(zh: "批次", en: "Batch")
        case "enrolment": Text(zh: "学籍", en: "Enrolment")
        case "order": Text(zh: "订单", en: "Order")
        case "photo": Text(zh: "照片", en: "Photo")
        case "upload": Text(zh: "上传", en: "Upload")
        case "review": Text(zh: "审核", en: "Review")
        case "payment": Text(zh: "支付", en: "Payment")
        case "refund": Text(zh: "退款", en: "Refund")
        case "delivery": Text(zh: "报送包", en: "Delivery")
        case "printRun": Text(zh: "制作单", en: "Print run")
        case "shipment": Text(zh: "包裹", en: "Parcel")
        case "school": Text(zh: "院校", en: "School")
        default: same(kind)
        }
    }

    /// The words for a stored action; one that is no longer known is shown as it is.
    static func auditAction(_ name: String) -> Text {
        if let action = AuditAction(rawValue: name) { return .action(action) }
        return OrderEvent.all.first { $0.action == name }.map(Text.event) ?? same(name)
    }

    static func action(_ action: AuditAction) -> Text {
        switch action {
        case .signedIn: Text(zh: "登录", en: "Signed in")
        case .signedOut: Text(zh: "退出登录", en: "Signed out")
        case .agreed: Text(zh: "同意协议", en: "Agreed to the terms")
        case .signInFailed: Text(zh: "密码登录失败", en: "Failed to sign in by password")
        case .signedOutEverywhere: Text(zh: "退出所有设备", en: "Signed out everywhere")
        case .passwordSet: Text(zh: "设置或修改密码", en: "Password set or changed")
        case .passwordReset: Text(zh: "找回密码", en: "Password reset by phone")
        case .identityChecked:
            Text(zh: "身份核验（照片已删除）", en: "Identity checked, picture deleted")
        case .documentRead: Text(zh: "识别证件（照片已删除）", en: "Document read, picture deleted")
        case .documentLinked: Text(zh: "关联证件号码", en: "Document linked")
        case .phoneChanged: Text(zh: "更换手机号码", en: "Mobile number changed")
        case .ownerNotProved: Text(zh: "没有证明是账号本人", en: "Failed to prove to be the holder")
        case .phonePassedOn: Text(zh: "手机号码换了主人", en: "Mobile number passed on to somebody else")
        case .joinBegun: Text(zh: "发起合并账号", en: "Joining accounts begun")
        case .accountsJoined: Text(zh: "合并另一个账号", en: "Another account joined")
        case .accountGoneOver: Text(zh: "并入另一个账号", en: "Gone over into another account")
        case .profileSaved: Text(zh: "修改个人资料", en: "Personal data changed")
        case .avatarSaved: Text(zh: "更换头像", en: "Picture of the account changed")
        case .avatarRemoved: Text(zh: "删除头像", en: "Picture of the account removed")
        case .accountExported: Text(zh: "导出个人数据", en: "Personal data exported")
        case .accountDeleted: Text(zh: "注销账号", en: "Account deleted")
        case .staffSignedIn: Text(zh: "工作人员登录", en: "Staff signed in")
        case .staffSignInFailed: Text(zh: "工作人员登录失败", en: "Staff failed to sign in")
        case .staffAdded: Text(zh: "新增工作人员", en: "Staff added")
        case .batchCreated: Text(zh: "创建批次", en: "Batch created")
        case .batchChanged: Text(zh: "修改批次", en: "Batch changed")
        case .batchClosed: Text(zh: "提前结束采集", en: "Collection ended early")
        case .captureCodeRead: Text(zh: "读取采集码", en: "Capture code read")
        case .lastFourWrong: Text(zh: "证件后四位不符", en: "Last four were wrong")
        case .rosterMatched: Text(zh: "匹配名单", en: "Found on the roster")
        case .rosterNotMatched: Text(zh: "名单没有匹配", en: "Not found on the roster")
        case .enrolmentDeclared: Text(zh: "本人填报学籍", en: "Enrolment stated")
        case .enrolmentFilledIn: Text(zh: "填写学籍信息", en: "Details filled in")
        case .correctionAsked: Text(zh: "申请更正", en: "Correction asked for")
        case .correctionAccepted: Text(zh: "同意更正", en: "Correction made")
        case .correctionRefused: Text(zh: "不同意更正", en: "Correction refused")
        case .rosterSent: Text(zh: "上传名单", en: "Roster sent")
        case .rosterImported: Text(zh: "导入名单", en: "Roster imported")
        case .enrolmentConfirmed: Text(zh: "确认学籍", en: "Enrolment confirmed")
        case .orderPlaced: Text(zh: "创建订单", en: "Order placed")
        case .photoReceived: Text(zh: "收到照片", en: "Photo received")
        case .photoChecked: Text(zh: "检测照片", en: "Photo checked")
        case .photoPlaced: Text(zh: "手动摆放取景框", en: "Frame placed by hand")
        case .faceGivenUp: Text(zh: "改由老师人工查看", en: "Left to people to look at")
        case .faceAnswered: Text(zh: "选择是否机器检测", en: "Checking by machine chosen")
        case .helperAsked: Text(zh: "请同学帮忙拍照", en: "Asked a friend to take the photo")
        case .groundChosen: Text(zh: "选择背景", en: "Background chosen")
        case .photoViewed: Text(zh: "查看照片", en: "Photo looked at")
        case .paymentBegun: Text(zh: "发起支付", en: "Payment begun")
        case .paymentLearnt: Text(zh: "得知支付结果", en: "Payment's fate learnt")
        case .refundRequested: Text(zh: "申请退款", en: "Refund requested")
        case .refundProposed: Text(zh: "提出退款", en: "Refund proposed")
        case .refundConfirmed: Text(zh: "同意退款", en: "Refund agreed to")
        case .refundDeclined: Text(zh: "不同意退款", en: "Refund declined")
        case .refundDone: Text(zh: "支付平台已退款", en: "Paid back by the provider")
        case .refundFailed: Text(zh: "支付平台没有退成", en: "Refund refused by the provider")
        case .refundRetried: Text(zh: "再次申请退款", en: "Refund asked for again")
        case .moneyDownloaded: Text(zh: "下载收支明细", en: "Money table downloaded")
        case .reviewClaimed: Text(zh: "领取审核", en: "Review taken")
        case .reviewDecided: Text(zh: "作出审核决定", en: "Review decided")
        case .reviewUndone: Text(zh: "撤回审核决定", en: "Decision undone")
        case .captureCodeKept: Text(zh: "保存待人工核对的采集码", en: "Capture code kept")
        case .reviewReleased: Text(zh: "放回审核队列", en: "Photo put back")
        case .deliveryCreated: Text(zh: "创建报送包", en: "Delivery created")
        case .packageDownloaded: Text(zh: "下载报送包", en: "Package downloaded")
        case .contestOpened: Text(zh: "提出申诉", en: "Refusal contested")
        case .contestUpheld: Text(zh: "申诉答复：维持驳回", en: "Objection answered: refusal stands")
        case .contestOverturned: Text(zh: "申诉成立：撤销驳回", en: "Objection right: refusal taken back")
        case .recaptureAsked: Text(zh: "申请再次采集", en: "Asked to capture again")
        case .recaptureGranted: Text(zh: "同意再次采集", en: "Allowed to capture again")
        case .recaptureDeclined: Text(zh: "未同意再次采集", en: "Not allowed to capture again")
        case .technicalCheckStarted: Text(zh: "开始技术检测", en: "Technical check started")
        case .photoRechecked: Text(zh: "再次检测照片", en: "Photo checked again")
        case .findingDismissed: Text(zh: "检测发现：没有问题", en: "Finding dismissed")
        case .sanctionProposed: Text(zh: "建议撤销采集", en: "Revocation proposed")
        case .sanctionDeclined: Text(zh: "未确认撤销", en: "Revocation declined")
        case .sanctionConfirmed: Text(zh: "确认撤销采集", en: "Revocation confirmed")
        case .sanctionAppealed: Text(zh: "对撤销提出申诉", en: "Appealed against the sanction")
        case .sanctionUpheld: Text(zh: "申诉答复：维持撤销", en: "Appeal answered: sanction stands")
        case .sanctionLifted: Text(zh: "申诉成立：解除处理", en: "Appeal granted: sanction lifted")
        case .participationDownloaded: Text(zh: "下载参加情况", en: "Participation downloaded")
        case .participantsReminded: Text(zh: "提醒未参加的学生", en: "Students reminded")
        case .ordersSearched: Text(zh: "按个人号码查找订单", en: "Looked orders up by a personal number")
        case .contactRefreshed: Text(zh: "订单联系资料已更新", en: "Contact data of the order renewed")
        case .printRunStarted: Text(zh: "开始制作", en: "Print run started")
        case .printFilesDownloaded: Text(zh: "下载制作文件", en: "Print files downloaded")
        case .packingListSeen: Text(zh: "查看装箱单（含完整地址）", en: "Packing list with addresses seen")
        case .discDownloaded: Text(zh: "下载光盘文件", en: "Files of the disc downloaded")
        case .shipmentSent: Text(zh: "寄出包裹", en: "Parcel sent")
        case .shipmentReceived: Text(zh: "包裹签收", en: "Parcel received")
        case .shipmentLost: Text(zh: "包裹丢失", en: "Parcel lost")
        case .schoolAddressSaved: Text(zh: "修改院校收货地址", en: "School's postal address changed")
        case .proofReminded: Text(zh: "提醒校对学信网图像", en: "Reminded to compare at CHSI")
        case .accessRefused: Text(zh: "拒绝访问", en: "Access refused")
        }
    }

    static func event(_ event: OrderEvent) -> Text {
        switch event {
        case .capture(let event): capture(event)
        case .payment(let state): payment(state)
        case .registry(let event): registry(event)
        case .fulfilment(let event): fulfilment(event)
        }
    }

    private static func capture(_ event: CaptureState.Event) -> Text {
        switch event {
        case .photoAccepted: Text(zh: "照片检测合格", en: "Photo passed the checks")
        case .submitted: Text(zh: "提交照片", en: "Photo submitted")
        case .withdrawn: Text(zh: "撤回提交", en: "Submission withdrawn")
        case .passedFirstReview: Text(zh: "初审通过", en: "Passed the first review")
        case .approved: Text(zh: "审核通过", en: "Photo approved")
        case .refused: Text(zh: "审核驳回", en: "Photo refused")
        case .revoked: Text(zh: "撤销照片", en: "Photo revoked")
        case .cancelled: Text(zh: "取消订单", en: "Order cancelled")
        case .lapsed: Text(zh: "未按时支付，提交已关闭", en: "Not paid in time, submission closed")
        case .returned: Text(zh: "照片退回重拍", en: "Photo sent back")
        case .restored: Text(zh: "撤销已解除，照片恢复通过", en: "Sanction lifted, photo approved again")
        case .reopened: Text(zh: "可以再次采集", en: "May be captured again")
        case .kept: Text(zh: "保留原照片", en: "Approved photo kept")
        case .reinstated: Text(zh: "驳回已撤销，照片继续审核", en: "Refusal taken back, review goes on")
        }
    }

    private static func payment(_ state: PaymentState) -> Text {
        switch state {
        case .notRequired: Text(zh: "无需支付", en: "No payment needed")
        case .due: Text(zh: "等待支付", en: "Payment due")
        case .pending: Text(zh: "支付进行中", en: "Payment under way")
        case .paid: Text(zh: "支付完成", en: "Paid")
        case .refunding: Text(zh: "退款进行中", en: "Refund under way")
        case .refunded: Text(zh: "退款完成", en: "Refunded")
        }
    }

    private static func registry(_ event: RegistryState.Event) -> Text {
        switch event {
        case .queued: Text(zh: "等待报送", en: "Queued for the registry")
        case .sent: Text(zh: "报送学信网", en: "Sent to the registry")
        case .accepted: Text(zh: "学信网接收", en: "Accepted by the registry")
        case .refused: Text(zh: "学信网退回", en: "Refused by the registry")
        case .confirmed: Text(zh: "学信网图像已核对", en: "Compared at the registry")
        case .replaced: Text(zh: "改交新照片", en: "Replaced by a new photo")
        case .superseded: Text(zh: "已被新照片取代", en: "Superseded by a new photo")
        case .recalled: Text(zh: "再次采集，暂不报送", en: "Held back for a new photo")
        }
    }

    private static func fulfilment(_ event: FulfilmentState.Event) -> Text {
        switch event {
        case .wanted: Text(zh: "等待制作", en: "To be made")
        case .started: Text(zh: "开始制作", en: "Making begun")
        case .packed: Text(zh: "已包装", en: "Packed")
        case .dispatched: Text(zh: "已发货", en: "Dispatched")
        case .received: Text(zh: "已签收", en: "Received")
        case .lost: Text(zh: "包裹丢失", en: "Parcel lost")
        case .reprinted: Text(zh: "重新制作", en: "Made again")
        case .recalled: Text(zh: "再次采集，暂不制作", en: "Held back for a new photo")
        case .takenBack: Text(zh: "退回上一步", en: "Taken one step back")
        }
    }
}

extension OrderEvent {
    fileprivate static let all: [OrderEvent] =
        CaptureState.Event.allCases.map(OrderEvent.capture)
        + PaymentState.allCases.map(OrderEvent.payment)
        + RegistryState.Event.allCases.map(OrderEvent.registry)
        + FulfilmentState.Event.allCases.map(OrderEvent.fulfilment)
}
