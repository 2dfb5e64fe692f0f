/// The words of the pages that belong to no journey.
extension Text {
    static let informationLinks = Text(zh: "网站信息", en: "About this site")
    static let helpLead = Text(
        zh: "按采集的顺序排列，点开问题看办法。",
        en: "In the order of the journey. Open a question to read what to do.",
    )
    static let notAnswered = Text(
        zh: "这里没有答案？联系采集中心",
        en: "Not answered here? Contact the centre",
    )
    static let contactLead = Text(
        zh: "请准备好订单号或学号，工作人员凭它找到你的照片。不要把验证码告诉任何人。",
        en:
            "Have your order number or student number at hand, by which staff find your photo. Tell nobody a code that was sent to you.",
    )
    static let noCentreYet = Text(
        zh: "采集中心还没有公布联系方式，请先问学校的老师。",
        en: "No centre has published how to reach it. Ask the teacher in charge first.",
    )

    static func name(of information: Information) -> Text {
        switch information {
        case .help: Text(zh: "帮助中心", en: "Help")
        case .contact: Text(zh: "联系我们", en: "Contact")
        case .about: Text(zh: "关于我们", en: "About")
        case .copyright: Text(zh: "版权声明", en: "Copyright")
        }
    }

    static let aboutSections: [(heading: Text, words: Text)] = [
        (
            Text(zh: "我们做什么", en: "What this is for"),
            Text(
                zh: "学影为高校采集学历证书电子注册图像：同学用手机拍一张照片，当场看到检测结果和标准照，经人工审核后报送学信网，用于毕业证书和网上查验。",
                en:
                    "Xueying collects the photo of the electronic diploma record for universities: students take it with a phone, see the checks and the standard photo at once, people review it, and it goes to CHSI for the diploma and for online verification.",
            )
        ),
        (
            Text(zh: "照片会被怎样处理", en: "What happens to a photo"),
            Text(
                zh: "只裁剪、缩放、替换背景和压缩文件。系统不美颜，不修改样貌，也不保存人脸模板。原始照片原样保留，供审核和申诉时对照。",
                en:
                    "It is cropped, scaled, put before the standard background and compressed, nothing else. Nobody is retouched, and no face template is kept. The original stays as it came, to be compared in reviews and appeals.",
            )
        ),
        (
            Text(zh: "谁在运营", en: "Who runs it"),
            Text(
                zh: "由受学校委托的采集中心运营，各中心的电话和时间见“联系我们”。",
                en:
                    "The capture centre that your school has charged runs this site; see Contact for each centre's numbers and hours.",
            )
        ),
    ]

    static let copyrightSections: [(heading: Text, words: Text)] = [
        (
            Text(zh: "你的照片", en: "Your photos"),
            Text(
                zh: "照片的权利属于你。采集中心只把它用于学历证书、学信网注册和你选择的冲印，不用于宣传，也不提供给其他人。",
                en:
                    "Your photos are yours. The centre uses them for the diploma, the registration at CHSI and the prints that you choose, never to advertise, and gives them to nobody else.",
            )
        ),
        (
            Text(zh: "网站的内容", en: "The content of this site"),
            Text(
                zh: "网站的文字和图示归采集中心所有，学校可以在给本校学生的通知中引用。示例照片都是绘制的，不是真人。",
                en:
                    "Words and drawings of this site belong to the centre; schools may quote them in notices to their students. The sample photos are drawn and show no real person.",
            )
        ),
    ]
}
