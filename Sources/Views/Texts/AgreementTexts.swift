import Domain

/// What people agree to, in short and plain sections.
extension Text {
    static func agreementSections(_ agreement: Agreement) -> [(heading: Text, words: Text)] {
        switch agreement {
        case .service: serviceSections
        case .privacy: privacySections
        }
    }

    private static let serviceSections: [(heading: Text, words: Text)] = [
        (
            Text(zh: "我们做什么", en: "What we do"),
            Text(
                zh: "受学校委托，采集中心通过本系统采集你的学历证书电子图像：检测照片、统一背景和尺寸、人工审核，并报送学信网。",
                en: "For your school, the centre collects the photo for your diploma: it checks "
                    + "the photo, "
                    + "sets background and size, has people review it, and sends it to CHSI.",
            )
        ),
        (
            Text(zh: "我们不做什么", en: "What we do not do"),
            Text(
                zh: "系统只裁剪、缩放、替换背景和压缩文件，不美颜，不修改你的样貌。",
                en: "The system crops, scales, replaces the background and compresses. It never "
                    + "retouches you.",
            )
        ),
        (
            Text(zh: "费用与重拍", en: "Price and new photos"),
            Text(
                zh: "费用在支付前显示，每个订单只付一次。照片被驳回时，重拍不再收费；重复支付会自动退回。",
                en: "The price is shown before you pay, and an order is paid once. Replacing a "
                    + "refused photo "
                    + "costs nothing; a second payment is returned by itself.",
            )
        ),
        (
            Text(zh: "你的责任", en: "Your part"),
            Text(
                zh: "请上传本人近期、未经修饰的照片，并用本人的采集码。使用他人信息或照片的订单会被撤销。",
                en: "Send a recent, unedited photo of yourself with your own capture code. "
                    + "Orders with "
                    + "another person's data or photo are revoked.",
            )
        ),
    ]

    private static let privacySections: [(heading: Text, words: Text)] = [
        (
            Text(zh: "收集什么", en: "What is collected"),
            Text(
                zh: "手机号码、学信网采集码及其中脱敏的姓名、证件号码、学校和学号、你上传的照片、支付记录。你在个人中心"
                    + "自愿填写的证件号码、密码（只存散列值）、头像、称呼、性别、出生日期、邮箱、QQ 和微信号。登录时浏览器和系统的名称。"
                    + "采集任务要求核验身份时，你确认过的证件姓名和号码。证件照片识别后立即删除。不收集位置和通讯录。",
                en: "Your mobile number; the capture code and the masked name, ID number, school "
                    + "and student number in it; the photos you send; records of payment. What you "
                    + "choose to give under My account: document number, password (as a hash "
                    + "only), picture, name, sex, date of birth, e-mail, QQ and WeChat ID. The names "
                    + "of browser and system when you sign in. Where a collection checks who you "
                    + "are, name and number of the document as you confirmed them. A picture of a document is deleted as "
                    + "soon as it was read. No location, no contacts.",
            )
        ),
        (
            Text(zh: "用来做什么", en: "What for"),
            Text(
                zh: "只用于学历证书电子图像采集：检测、审核、报送学信网和你的学校。不用于人脸识别，不保存人脸特征。",
                en: "Only for the photo of your diploma: checking, reviewing, and sending it to "
                    + "CHSI and your "
                    + "school. There is no face recognition and no face template is kept.",
            )
        ),
        (
            Text(zh: "谁能看到", en: "Who can see it"),
            Text(
                zh: "审核老师看到照片和脱敏信息，每次查看都有记录。证件号码和手机号码加密保存。",
                en: "Reviewers see the photo and masked data, and every look is on record. ID "
                    + "numbers and "
                    + "phone numbers are kept encrypted.",
            )
        ),
        (
            Text(zh: "你的权利", en: "Your rights"),
            Text(
                zh: "你可以在“个人中心”查看、更正、导出自己的数据，查看谁看过你的照片，也可以注销账号。"
                    + "已报送学信网的照片按学信网规定处理。",
                en:
                    "Under My account you see, correct and export your data, see who looked at your "
                    + "photos, and can delete the account. Photos already at CHSI follow the "
                    + "rules of CHSI.",
            )
        ),
    ]
}
