/// Questions that students ask, each with what to do.
extension Text {
    static let helpBegin: [HelpTopic.Question] = [
        .init(
            asked: Text(
                zh: "特征码在哪里？",
                en: "Where do I find the feature code?",
            ),
            answer: Text(
                zh: "学校的采集通知里有六位特征码或二维码，也可以在首页直接输入学校名称查找。特征码不区分大小写，里面没有数字 0、1 和字母 O、I、L。",
                en:
                    "The notice of your school gives six letters and digits or a QR code. You can also type the name of your school on the home page. Capitals do not matter, and the digits 0 and 1 and the letters O, I and L never occur.",
            ),
        ),
        .init(
            asked: Text(
                zh: "图像采集码从哪里来？",
                en: "Where does the capture code come from?",
            ),
            answer: Text(
                zh: "登录学信网，进入“学信档案 · 毕业证书图像采集”，长按采集码保存到相册。每个学籍一个码，只用于本人。",
                en:
                    "Sign in at CHSI (chsi.com.cn), open the image capture of your archive, and save the code by a long press. Each study record has one code, for yourself only.",
            ),
        ),
        .init(
            asked: Text(
                zh: "采集码读不出来怎么办？",
                en: "What if the capture code cannot be read?",
            ),
            answer: Text(
                zh: "请上传长按保存的原图，不要用别人转发的压缩图。也可以用另一台设备打开采集码后对着屏幕拍，四个角都要拍进去。",
                en:
                    "Send the picture that a long press saved, not a copy that was forwarded and compressed. You can also show the code on another screen and take a photo of it with all four corners.",
            ),
        ),
        .init(
            asked: Text(
                zh: "证件号码带括号，后四位怎么填？",
                en: "My ID number has brackets. What are the last four?",
            ),
            answer: Text(
                zh: "两种写法都可以：括号算两位，如 A123456(7) 填 6(7)；或不算括号，填 4567。全角和半角也都可以。",
                en:
                    "Both ways are right: with brackets counted, A123456(7) gives 6(7); without them, 4567. Full-width signs are fine.",
            ),
        ),
        .init(
            asked: Text(
                zh: "显示的信息不是我的怎么办？",
                en: "What if the data shown are not mine?",
            ),
            answer: Text(
                zh: "不要继续。请检查上传的是不是自己的采集码；如果码没有错，请联系页面上的采集中心或学校老师。",
                en:
                    "Do not go on. Check that it is your own capture code; if it is, contact the centre named on the page or your teacher.",
            ),
        ),
    ]

    static let helpPhoto: [HelpTopic.Question] = [
        .init(
            asked: Text(
                zh: "什么样的照片最容易通过？",
                en: "Which photo passes most easily?",
            ),
            answer: Text(
                zh: "请别人用后置相机拍：站在浅色平整的墙前一米，面向窗户，平视镜头，露出眉毛和耳朵，拍到胸口，头顶上方多留一点。",
                en:
                    "Have somebody else take it with the rear camera: stand a metre before a light, even wall, face a window, look straight ahead, show brows and ears, include the chest, and leave room above the head.",
            ),
        ),
        .init(
            asked: Text(
                zh: "可以戴眼镜、化妆吗？",
                en: "May I wear glasses or make-up?",
            ),
            answer: Text(
                zh: "眼镜以页面上的规定为准，不能反光、不能遮住眼睛。不要戴帽子、耳饰和项链，妆容宜淡，照片不能美颜。",
                en:
                    "Glasses follow the rules on the page; they must not reflect or hide the eyes. No hat, earrings or necklace, little make-up, and no beautified photos.",
            ),
        ),
        .init(
            asked: Text(
                zh: "需要自己换蓝色背景、改尺寸吗？",
                en: "Do I have to change the background or the size?",
            ),
            answer: Text(
                zh: "不需要，也请不要。系统自动替换背景、裁剪并压缩到规定大小；自己修过的照片容易被驳回。",
                en:
                    "No, and please do not. The system sets background, crop and size; photos that were edited are easily refused.",
            ),
        ),
        .init(
            asked: Text(
                zh: "为什么检测总说头顶或下巴的空间不够？",
                en: "Why does the check say that room is missing?",
            ),
            answer: Text(
                zh: "拍得太近了。请后退半步到一步，让头顶上方和肩膀下方都多留一些，裁剪由系统完成。",
                en:
                    "The photo was taken too close. Step back and leave more room above the head and below the shoulders; the system crops.",
            ),
        ),
        .init(
            asked: Text(
                zh: "网络断了，要重新上传吗？",
                en: "The connection broke. Do I have to start again?",
            ),
            answer: Text(
                zh: "不用。重新打开页面选择同一张照片，会从中断的地方继续。",
                en:
                    "No. Open the page again and choose the same photo; it goes on where it stopped.",
            ),
        ),
    ]

    static let helpPayment: [HelpTopic.Question] = [
        .init(
            asked: Text(
                zh: "付了钱却显示未支付？",
                en: "I have paid and it says unpaid. What now?",
            ),
            answer: Text(
                zh: "请不要重复支付。我们会向支付平台查询，通常几分钟内更新；也可以在支付页点“我已支付，立即查询”。如果真的付了两次，多付的会自动退回。",
                en:
                    "Do not pay again. We ask the payment provider, and the page is updated within minutes; or press \"I have paid, check now\". If you did pay twice, the second payment is returned by itself.",
            ),
        ),
        .init(
            asked: Text(
                zh: "重拍要再付钱吗？",
                en: "Does a new photo cost again?",
            ),
            answer: Text(
                zh: "不用。每个订单只付一次，被驳回后重拍不收费。",
                en:
                    "No. An order is paid once; a new photo after a refusal is free.",
            ),
        ),
    ]

    static let helpReview: [HelpTopic.Question] = [
        .init(
            asked: Text(
                zh: "多久有结果？",
                en: "How long does the review take?",
            ),
            answer: Text(
                zh: "订单页上写着承诺的日期，按工作日计算，法定节假日顺延。结果会发短信通知。",
                en:
                    "Your order shows the promised date, counted in working days without public holidays. You get a message with the result.",
            ),
        ),
        .init(
            asked: Text(
                zh: "被驳回了怎么办？",
                en: "My photo was refused. What do I do?",
            ),
            answer: Text(
                zh: "打开订单，照片上标出了问题和办法。在页面写明的期限前重拍即可，不用再付钱。",
                en:
                    "Open the order: the faults are marked on the photo with advice. Take a new one before the date on the page; it costs nothing.",
            ),
        ),
        .init(
            asked: Text(
                zh: "提交后发现照片不满意？",
                en: "I want another photo after submitting.",
            ),
            answer: Text(
                zh: "学校允许撤回时，订单页上有撤回按钮；撤回后可以重拍再提交。没有按钮时，请等待审核结果。",
                en:
                    "Where your school allows it, the order has a button to withdraw; then take a new photo and submit again. Without the button, wait for the review.",
            ),
        ),
    ]

    static let helpAfterwards: [HelpTopic.Question] = [
        .init(
            asked: Text(
                zh: "怎样确认学信网已经收到？",
                en: "How do I know that CHSI has my photo?",
            ),
            answer: Text(
                zh: "订单显示“上网成功，采集已完成”后约五个工作日，登录学信网核对图像，并在学信网上点“正确”确认。",
                en:
                    "About five working days after your order says that it is registered, sign in at CHSI, look at the photo, and confirm there that it is correct.",
            ),
        ),
        .init(
            asked: Text(
                zh: "学信网上的照片不是我或信息有误？",
                en: "CHSI shows another photo or wrong data.",
            ),
            answer: Text(
                zh: "不要点“正确”。请带上订单号联系采集中心，由工作人员更正，不收费。",
                en:
                    "Do not confirm it. Contact the centre with your order number; staff correct it at no charge.",
            ),
        ),
    ]
}
