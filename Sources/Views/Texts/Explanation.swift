/// What a page says when something was refused or failed: what it is, what to do, and a drawing.
package struct Explanation: Sendable, Hashable {
    package let title: Text
    package let advice: Text
    package let drawing: Drawing

    init(_ title: Text, _ advice: Text, _ drawing: Drawing = .broken) {
        self.title = title
        self.advice = advice
        self.drawing = drawing
    }
}

extension Explanation {
    package static let pageNotFound = Explanation(
        Text(zh: "没有这个页面", en: "Page not found"),
        Text(
            zh: "地址可能不完整，或者页面已经搬走。请从首页重新进入。",
            en: "The address may be incomplete, or the page has moved. Start again from the home "
                + "page.",
        ),
        .search,
    )

    package static let foreignForm = Explanation(
        Text(zh: "请重新提交一次", en: "Please send this once more"),
        Text(
            zh: "这次提交不是从本站页面发出，或页面打开太久，内容没有保存。请返回刷新页面，再提交一次；浏览器需要允许 Cookie。",
            en: "This did not come from a page of ours, or the page was open for too long. "
                + "Nothing was saved. "
                + "Go back, reload the page and send it again; your browser must allow cookies.",
        ),
        .expired,
    )

    package static let unreadableForm = Explanation(
        Text(zh: "没有收到完整的内容", en: "Not everything arrived"),
        Text(
            zh: "传输中断了，内容没有保存。请返回再提交一次。",
            en: "The transfer broke off and nothing was saved. Go back and send it again.",
        ),
        .offline,
    )

    package static let serviceTroubled = Explanation(
        Text(zh: "服务暂时有问题", en: "Sorry, there is a problem with the service"),
        Text(
            zh: "已保存的内容不会丢失。请一分钟后再试。",
            en: "What was saved is safe. Try again in a minute.",
        ),
        .offline,
    )

    package static let serviceFailed = Explanation(
        Text(zh: "这个页面出错了", en: "Something went wrong on this page"),
        Text(
            zh: "错误已记录，我们会处理。已保存的内容不会丢失，请返回再试。",
            en: "The error is on record and we will look into it. What was saved is safe; go "
                + "back and try again.",
        ),
    )

    /// A request larger than the address takes; the limit is in bytes.
    package static func bodyTooLarge(limit: Int) -> Explanation {
        let photoLimit = Text.fileSize(min(limit, 20 * 1024 * 1024))
        return Explanation(
            Text(zh: "文件太大", en: "The file is too large"),
            Text(
                zh: "这里最多接收 \(photoLimit.zh)，没有保存任何内容。请选择小于 \(photoLimit.zh) 的文件。",
                en: "At most \(photoLimit.en) are taken here, and nothing was saved. "
                    + "Choose a file smaller than \(photoLimit.en).",
            ),
            .refused,
        )
    }
}
