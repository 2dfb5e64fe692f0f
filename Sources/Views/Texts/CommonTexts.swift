extension Text {
    package static let brand = Text(zh: "学影", en: "Xueying")

    // The frame of every page
    static let skipToContent = Text(zh: "跳到正文", en: "Skip to content")
    static let back = Text(zh: "返回", en: "Back")
    static let sections = Text(zh: "栏目", en: "Sections")
    static let search = Text(zh: "搜索", en: "Search")
    static let searchHint = Text(
        zh: "搜索订单号、学号、手机号或支付单号",
        en: "Search order, student, phone or payment numbers",
    )
    static let signOut = Text(zh: "退出登录", en: "Sign out")
    static let footerPromise = Text(
        zh: "照片仅用于学历证书电子注册，传输与存储均已加密。",
        en: "Your photo is used only for the registration of your diploma, and is sent encrypted.",
    )
    static let steps = Text(zh: "步骤", en: "Steps")
    static let done = Text(zh: "已完成", en: "Done")
    static let now = Text(zh: "进行中", en: "Now")
    static let pages = Text(zh: "翻页", en: "Pages")
    static let previousPage = Text(zh: "上一页", en: "Previous page")
    static let nextPage = Text(zh: "下一页", en: "Next page")

    // Buttons
    static let goOn = Text(zh: "继续", en: "Continue")
    static let send = Text(zh: "上传", en: "Upload")
    static let change = Text(zh: "修改", en: "Change")
    static let close = Text(zh: "关闭", en: "Close")
    static let cancel = Text(zh: "取消", en: "Cancel")
    static let save = Text(zh: "保存", en: "Save")
    static let copy = Text(zh: "复制", en: "Copy")
    static let copied = Text(zh: "已复制", en: "Copied")
    static let print = Text(zh: "打印", en: "Print")
    static let tryAgain = Text(zh: "重试", en: "Try again")

    // Forms
    static let optional = Text(zh: "（选填）", en: " (optional)")
    static let thereIsAProblem = Text(zh: "请先修改以下内容", en: "There is a problem")

    // Keys
    static let keys = Text(zh: "键盘操作", en: "Keys")
    static let keyRows = Text(zh: "下一行、上一行", en: "Next row, previous row")
    static let keyOpen = Text(zh: "打开当前行", en: "Open the row")
    static let keySearch = Text(zh: "搜索", en: "Search")
    static let keyHelp = Text(zh: "显示这些按键", en: "Show these keys")

    static func accountMenu(_ name: String) -> Text {
        Text(zh: "\(name) 的菜单", en: "Menu of \(name)")
    }

    /// The title of a page on which something has to be put right.
    static func errorTitle(_ title: Text) -> Text {
        Text(zh: "有问题：\(title.zh)", en: "Error: \(title.en)")
    }

    /// What the visitor can quote so that we find the event.
    static func reference(_ number: String) -> Text {
        Text(zh: "联系我们时请告知编号 \(number)", en: "If you contact us, give this reference: \(number)")
    }

    static func stepOf(_ number: Int, _ count: Int) -> Text {
        Text(zh: "第 \(number) 步，共 \(count) 步", en: "Step \(number) of \(count)")
    }

    /// `{seconds}` is counted down by the script.
    static let secondsUntilResend = Text(
        zh: "{seconds} 秒后可重新发送",
        en: "Send again in {seconds} s",
    )
}
