extension Page {
    /// Every component on one page of the counter, for those who build pages.
    package static let components = Page.counter(
        title: Text(zh: "组件", en: "Components"),
        lead: Text(zh: "每个组件一次，供开发者查看。", en: "Each component once, for developers."),
        stepper: .sample,
        back: "/",
        errors: [FieldError("phone", .samplePhoneError)],
    ) {
        wordsSample
        formSample
        photoSample
        orderSample
        statesSample
        actionBar { button(Text(zh: "提交审核", en: "Submit for review")) }
    }

    /// The components of the desk with its rail and search.
    package static let deskComponents = Page.desk(
        title: Text(zh: "订单", en: "Orders"),
        keys: [KeyHelp("A", Text(zh: "通过", en: "Approve"))],
        tools: {
            linkButton(Text(zh: "导出", en: "Export"), to: "#", .secondary, icon: .download)
            linkButton(Text(zh: "新建批次", en: "New batch"), to: "#", icon: .batches)
        },
        content: {
            tilesSample
            tableSample
            decisionSample
        },
    )

    /// The sections of the desk as one role might see them.
    package static let sampleSections = [
        NavigationLink(Text(zh: "批次", en: "Batches"), path: "/staff/batches", icon: .batches),
        NavigationLink(
            Text(zh: "审核", en: "Review"),
            path: "/staff/review",
            icon: .review,
            count: 128
        ),
        NavigationLink(Text(zh: "订单", en: "Orders"), path: "/staff/orders", icon: .orders),
        NavigationLink(Text(zh: "报送", en: "Delivery"), path: "/staff/deliveries", icon: .upload),
        NavigationLink(Text(zh: "日志", en: "Log"), path: "/staff/audit", icon: .log),
    ]
}

extension Stepper {
    fileprivate static let sample = Stepper(
        [
            Text(zh: "登录", en: "Sign in"), Text(zh: "批次", en: "Batch"),
            Text(zh: "身份", en: "Identity"), Text(zh: "照片", en: "Photo"),
            Text(zh: "支付", en: "Pay"),
        ],
        current: 3,
    )
}

private let wordsSample = Node.group([
    notice(
        .info,
        Text(
            zh: "两位老师会审核，最迟 6 月 12 日（周五）18:00 有结果。",
            en: "Two people review it. You hear by Fri 12 June, 18:00.",
        ),
    ),
    notice(.success, Text(zh: "已支付 ¥20.00。", en: "¥20.00 paid.")),
    notice(.caution, Text(zh: "还剩 2 天", en: "2 days left")) {
        p(Text(zh: "6 月 14 日（周日）后不能再上传。", en: "Uploads end on Sun 14 June."))
    },
    notice(.danger, Text(zh: "这个特征码已经停用，请向学院索取新的。", en: "This code is closed. Ask for a new one.")),
    actions {
        button(Text(zh: "主要操作", en: "Primary"))
        button(Text(zh: "次要操作", en: "Secondary"), .secondary, icon: .refresh)
        button(Text(zh: "撤回", en: "Withdraw"), .danger)
        button(Text(zh: "轻操作", en: "Quiet"), .quiet)
    },
    actions { Tone.allCases.map { tag(.toneName($0), $0) } },
])

private let formSample = postForm(to: "#") {
    field(
        Field(
            name: "phone",
            label: Text(zh: "手机号", en: "Mobile number"),
            control: .telephone,
            hint: Text(zh: "用于接收验证码和审核结果", en: "For the code and the result"),
            value: "1381234567",
            error: .samplePhoneError,
            autocomplete: "tel",
        )
    )
    field(
        Field(
            name: "code",
            label: Text(zh: "验证码", en: "Code"),
            control: .code(length: 6),
            autocomplete: "one-time-code",
            companion: resendButton(Text(zh: "发送验证码", en: "Send the code"), secondsLeft: 42),
        )
    )
    field(
        Field(
            name: "level",
            label: Text(zh: "学历层次", en: "Level"),
            control: .select([.init("1", Text(zh: "本科", en: "Bachelor"))]),
        )
    )
    field(
        Field(
            name: "remark",
            label: Text(zh: "备注", en: "Remark"),
            control: .textarea(rows: 3),
            isOptional: true,
        )
    )
    choices(.sample)
    checkbox("agree") {
        Text(zh: "我已阅读并同意", en: "I have read and agree to the ")
        a(Text(zh: "采集须知", en: "conditions"), .href("#"))
    }
}

private let photoSample = Node.group([
    h2(Text(zh: "照片", en: "Photo")),
    photo(.sample),
    checkList(CheckItem.samples),
    comparison(
        Comparison(
            before: "/sample-before.svg",
            after: "/sample-photo.svg",
            beforeAlt: .before,
            afterAlt: .after,
        )
    ),
    photoRules(sampleRules),
    uploader(Uploader(name: "photo", formAddress: "#", createAddress: "#")),
    cameraPanel(GuideFrame(), feeding: "photo"),
    div(.class("guide-sample")) { guideFrame(GuideFrame()) },
    progressBar(.sending, percent: 62),
])

private let sampleRules: [(picture: Drawing, name: Text, detail: Text)] = [
    (
        .framing, Text(zh: "站远一点", en: "Stand back"),
        Text(zh: "头顶上方留出半个头的空，拍到胸口第三粒扣子。", en: "Leave half a head above, show the chest.")
    ),
    (
        .light, Text(zh: "对着窗，背靠墙", en: "Face a window"),
        Text(zh: "脸上光线均匀，身后一面浅色的墙。", en: "Even light on the face, a plain light wall behind.")
    ),
    (
        .bareFace, Text(zh: "露出眉毛和耳朵", en: "Show your face"),
        Text(zh: "不戴帽子、眼镜和首饰，头发不遮脸。", en: "No hat, no glasses, no hair over the face.")
    ),
]

extension PhotoFigure {
    fileprivate static let sample = PhotoFigure(
        id: "sample",
        source: "/sample-photo.svg",
        alt: Text(zh: "你的照片", en: "Your photo"),
        lines: PhotoLines(hairTop: 72, eyeLine: 262, faceLeft: 128, faceRight: 352),
        marks: [PhotoMark(number: 1, x: 150, y: 52, width: 180, height: 70)],
        caption: Text(zh: "480 × 640 像素 · 36 KB", en: "480 × 640 pixels · 36 KB"),
    )
}

extension CheckItem {
    fileprivate static let samples = [
        CheckItem(
            id: "hair",
            verdict: .fail,
            name: Text(zh: "头顶上方的空", en: "Room above the head"),
            measured: Text(zh: "31 像素", en: "31 pixels"),
            allowed: Text(zh: "50–110 像素", en: "50–110 pixels"),
            advice: Text(
                zh: "头顶离上边太近。请后退半步，头顶上方多留一点。",
                en: "Too little room above. Step back half a pace.",
            ),
            mark: 1,
        ),
        CheckItem(id: "light", verdict: .warn, name: Text(zh: "光线均匀", en: "Even light")),
        CheckItem(id: "eyes", verdict: .pass, name: Text(zh: "眼睛睁开", en: "Eyes open")),
        CheckItem(id: "cloth", verdict: .unclear, name: Text(zh: "衣服颜色", en: "Clothing")),
        CheckItem(id: "size", verdict: .pending, name: Text(zh: "文件大小", en: "File size")),
    ]
}
