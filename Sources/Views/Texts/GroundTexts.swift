import Domain

/// The words about the background of a photo: whose it is, and how it is chosen.
extension Text {
    /// The wanted colour as people write it.
    static func colourCode(_ colour: Colour) -> String { "#\(colour.hexadecimal.uppercased())" }

    static func ruleLightDetail(_ background: PhotoPolicy.Background, _ wanted: Colour) -> Text {
        switch background {
        case .replace: ruleLightReplaced
        case .asShot:
            Text(
                zh: "面向窗户或灯，站在平整的蓝色背景（\(colourCode(wanted))）前约一米，脸上没有阴影和反光。"
                    + "系统只裁剪和缩放，不换背景。",
                en: "Face a window or a lamp and stand a metre in front of an even blue background "
                    + "(\(colourCode(wanted))), with no shadows or glare on your face. We crop and "
                    + "scale; the background stays as you took it.",
            )
        case .offer:
            Text(
                zh: "面向窗户或灯，站在单色墙前约一米，脸上没有阴影和反光。系统会把背景换成蓝色；"
                    + "本来就是合格蓝色（\(colourCode(wanted))）的，可以保留原背景。",
                en: "Face a window or a lamp and stand a metre in front of a plain wall, with no "
                    + "shadows or glare on your face. We turn the background blue; if yours is the "
                    + "right blue (\(colourCode(wanted))) already, you may keep it.",
            )
        }
    }

    private static let ruleLightReplaced = Text(
        zh: "面向窗户或灯，站在单色墙前约一米，脸上没有阴影和反光。系统会把背景换成蓝色。",
        en: "Face a window or a lamp and stand a metre in front of a plain wall, with no shadows "
            + "or glare on your face. We turn the background blue.",
    )

    static func aboutOwnBackground(_ check: Check) -> Text {
        let wanted = colourCode(PhotoSpec.chsi.background)
        return check.id == .backgroundColour
            ? Text(
                zh: "背景颜色与要求的蓝色（\(wanted)）相差较远。请换成这种蓝色的背景布或背景墙再拍。",
                en: "The background is far from the wanted blue (\(wanted)). Take the photo before "
                    + "a backdrop of that blue.",
            )
            : Text(
                zh: "背景不够平整均匀。请站在平整的蓝色背景（\(wanted)）前，离背景约一米，身后不要有东西和影子。",
                en: "The background is not even. Stand about a metre before an even backdrop of "
                    + "the wanted blue (\(wanted)), with nothing and no shadow behind you.",
            )
    }

    static let groundTitle = Text(zh: "用哪一张？", en: "Which photo shall it be?")
    static let groundLead = Text(
        zh: "两张都合格，区别只在背景。选中的一张会提交审核。",
        en: "Both passed and differ in the background only. The one you take will be reviewed.",
    )
    static let ownGroundAlt = Text(zh: "保留原背景的照片", en: "The photo with its own background")

    static func ground(_ ground: Ground) -> Text {
        switch ground {
        case .replaced: Text(zh: "换成标准蓝色", en: "Standard blue")
        case .asShot: Text(zh: "保留原背景", en: "As you took it")
        }
    }

    static func groundMeans(_ ground: Ground) -> Text {
        switch ground {
        case .replaced: Text(zh: "背景颜色完全一致", en: "the exact colour everywhere")
        case .asShot: Text(zh: "只裁剪和缩放", en: "cropped and scaled only")
        }
    }

    static func useGround(_ ground: Ground) -> Text {
        switch ground {
        case .replaced: Text(zh: "用标准蓝色这张", en: "Use the standard blue")
        case .asShot: Text(zh: "用原背景这张", en: "Use mine as taken")
        }
    }

    static func passedLead(_ ground: Ground) -> Text {
        switch ground {
        case .replaced:
            Text(
                zh: "这是将要提交审核的样子。拖动滑块，对比前后。",
                en: "This is what will be reviewed. Drag to compare before and after.",
            )
        case .asShot:
            Text(
                zh: "这是将要提交审核的样子：只裁剪和缩放，背景没有改动。",
                en: "This is what will be reviewed: cropped and scaled, its background untouched.",
            )
        }
    }

    static let backgroundLegend = Text(zh: "背景", en: "Background")

    /// The name of a choice and what it means for students.
    static func background(_ background: PhotoPolicy.Background) -> (name: Text, meaning: Text) {
        switch background {
        case .replace:
            (
                Text(zh: "系统换成标准蓝色", en: "We make it the standard blue"),
                Text(zh: "在任何单色墙前拍都可以。", en: "Any plain wall will do.")
            )
        case .asShot:
            (
                Text(zh: "同学自带蓝色背景", en: "Students bring the blue along"),
                Text(
                    zh: "只裁剪和缩放；背景的颜色和均匀程度由检测把关。",
                    en: "We crop and scale only; colour and evenness are checked.",
                )
            )
        case .offer:
            (
                Text(zh: "由同学选择", en: "Students choose"),
                Text(
                    zh: "原背景也合格时，两张都给同学看。",
                    en: "Where their own background passes too, they see both.",
                )
            )
        }
    }
}
