/// The words of signing in by a photographed document (扫描身份证).
extension Text {
    static let documentSignIn = Text(zh: "拍身份证登录", en: "Sign in with a photo of the ID card")
    static let documentSignInLead = Text(
        zh: "已有账号登录：拍下账号关联的证件，系统读出号码后立即删除照片。还要输入密码或手机验证码。",
        en: "For an account that has a document: photograph it. The number is read and the picture "
            + "deleted at once. You also need the password or a code to your phone.",
    )
    static let documentReadLead = Text(
        zh: "照片已经删除。请对照证件核对号码，再输入密码，或用手机验证码登录。",
        en: "The picture is deleted. Check the number against the document, then enter the "
            + "password or use a code to your phone.",
    )
    static let codeToBoundPhone = Text(
        zh: "改用绑定手机的验证码",
        en: "Send a code to the account's phone instead",
    )
    static let documentCodeLead = Text(
        zh: "如果这个证件号码已关联账号，验证码已发到它绑定的手机，5 分钟内有效。",
        en: "If an account has this document, the code was sent to its phone. It is valid for 5 "
            + "minutes.",
    )
    static let documentCodeMissing = Text(
        zh: "没有收到？一分钟后可以重新拍证件，或改用密码。",
        en: "Nothing arrived? After a minute, photograph the document again or use the password.",
    )
}
