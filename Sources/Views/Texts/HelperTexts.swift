package import Domain

/// The words of having a photo taken with somebody else's phone.
extension Text {
    static let helperOfferHeading = Text(zh: "用同学的手机拍？", en: "With a friend's phone?")
    static let helperOffer = Text(
        zh: "让同学扫一个码，用他的手机为你拍。他不用登录，也看不到你的资料，照片直接回到这里。",
        en: "A friend scans a code and takes the photo with their phone: no signing in, none of "
            + "your data, and the photo comes right back here.",
    )
    static let helperAsk = Text(zh: "请同学帮忙拍", en: "Ask a friend to take it")

    static let helperTitle = Text(zh: "请同学帮忙拍", en: "Ask a friend to take it")
    static let helperLead = Text(
        zh: "请同学用手机扫下面的码，为你拍一张。这个页面先不要关。",
        en: "Let a friend scan the code and take your photo. Keep this page open.",
    )
    static let helperCode = Text(zh: "给同学扫的码", en: "The code for your friend")
    static let helperRules = Text(zh: "15 分钟内有效，只能用一次。", en: "Good for 15 minutes and one photo.")
    static let helperWaiting = Text(zh: "正在等照片。", en: "Waiting for the photo.")
    static let helperLook = Text(zh: "同学拍好了？看看照片到了没有", en: "Taken? See whether it is here")
    static let helperOverTitle = Text(zh: "这个码已经过期", en: "This code has run out")
    static let helperOver = Text(
        zh: "15 分钟内没有收到照片。可以再生成一个，请同学重新扫。",
        en: "No photo came within 15 minutes. Make another code and have it scanned.",
    )
    static let helperAgain = Text(zh: "再生成一个码", en: "Make another code")

    static let friendTitle = Text(zh: "帮同学拍照", en: "Take a photo for a friend")
    static let friendLead = Text(
        zh: "请同学站在浅色的墙前。打开相机，让头在轮廓内，拍好会直接发给他。",
        en: "Let your friend stand before a light wall. Open the camera, get the head into the "
            + "outline, and take it: it goes straight to them.",
    )
    static let friendPrivacy = Text(
        zh: "不需要登录。照片只发给请你帮忙的同学，不会留在你的手机上。",
        en: "No signing in. The photo goes to the friend who asked you, and does not stay on your "
            + "phone.",
    )
    static let friendDoneTitle = Text(zh: "照片已经发给同学", en: "Your friend has the photo")
    static let friendDone = Text(
        zh: "谢谢。这个链接已经失效，可以关掉页面。如果要重拍，请同学再给你看一个码。",
        en: "Thank you. This link no longer works and you may close the page. For another photo, "
            + "your friend shows you another code.",
    )

    /// Why a helper's link does not work, and what to do.
    package static func refusal(_ error: HelperError) -> Text {
        switch error {
        case .notFound:
            Text(
                zh: "没有这个链接。请让同学再给你看一次码。",
                en: "There is no such link. Have your friend show the code again.",
            )
        case .expired:
            Text(
                zh: "这个链接过了 15 分钟，已经失效。请让同学再生成一个码。",
                en: "This link is older than 15 minutes. Have your friend make another code.",
            )
        case .used:
            Text(
                zh: "已经通过这个链接收到一张照片，它只能用一次。要重拍，请让同学再生成一个码。",
                en: "A photo came through this link already; it works once. For another one, have "
                    + "your friend make another code.",
            )
        case .tooMany(let limit, let wait):
            Text(
                zh: "一小时内最多生成 \(limit) 个码。请 \(duration(wait).zh)后再试，或用自己的手机拍。",
                en:
                    "At most \(limit) codes are made in an hour. Try again in \(duration(wait).en), "
                    + "or use your own phone.",
            )
        }
    }
}
