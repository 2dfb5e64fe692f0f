import Domain

/// What exactly is wrong with one field of the form of a batch, and what to type instead.
extension Text {
    static func wrong(_ field: BatchField, in form: BatchForm) -> Text {
        switch field {
        case .school: Text(zh: "请选择院校", en: "Choose a school")
        case .levels: Text(zh: "请至少选择一个学历层次", en: "Choose at least one level")
        case .name: wrongName(form.name)
        case .opens(let line):
            wrongTime(form.window(line).opens, zh: "开始时间", en: "opening time")
        case .closes(let line): wrongEnd(form.window(line))
        case .windowOverlaps(let line):
            Text(
                zh: "第 \(line + 1) 段与另一段时间重叠，请让各段首尾错开",
                en:
                    "Span \(line + 1) overlaps another one; let each begin after the other has ended",
            )
        case .dailyHours:
            Text(
                zh: "每天的开放时段不能识别：“\(form.dailyFrom)”到“\(form.dailyTo)”。"
                    + "请按 08:00 的格式填写两个不同的时间，或都留空",
                en: "The daily hours \"\(form.dailyFrom)\" to \"\(form.dailyTo)\" cannot be read; "
                    + "write two different times like 08:00, or leave both empty",
            )
        case .price(let line): wrongPrice(form.price(line).amount)
        case .priceName(let line): wrongPriceName(form.price(line).chinese, line)
        case .word(let key): wrongWord(key, form.words[key, default: ""])
        case .featureCode: wrongFeatureCode(form.featureCode)
        case .namingTemplate: wrongTemplate(form.naming)
        case .reviewDays: wrongNumber(form.reviewDays, .reviewDays, 1...30, such: 2)
        case .repairDays: wrongNumber(form.repairDays, .repairDays, 1...60, such: 7)
        case .tries:
            Text(
                zh: "提交次数“\(form.tries)”不能识别，请填写 1 到 100 的整数，或留空表示不限",
                en:
                    "The submissions \"\(form.tries)\" must be a whole number from 1 to 100, or empty for no limit",
            )
        case .proofs: wrongProofs
        case .payWithin:
            wrongNumber(form.offer.payWithinHours, .payWithinHours, OfferForm.hours, such: 72)
        case .payWays: Text(zh: "请至少选一种网页支付方式", en: "Choose a way to pay on the web")
        case .layouts:
            Text(
                zh: "选择了制作，请至少选一种版式，或勾选光盘",
                en: "Something is to be made: choose a layout, or the disc",
            )
        case .nothingSold(let channel):
            Text(
                zh: "\(Text.channel(channel).zh)有支付方式，却没有可买的项目。请让一档在那里出售，或取消那里的支付方式",
                en: "\(Text.channel(channel).en): there are ways to pay and nothing to pay for. "
                    + "Sell an item there, or take the ways back",
            )
        case .schoolRepairDays:
            wrongNumber(form.schoolRepairDays, .schoolRepairDays, 1...60, such: 2)
        case .appealDays: wrongNumber(form.sanctions.appealDays, .appealDays, 1...30, such: 5)
        case .banEnd: wrongBanEnd(form.sanctions.banEnd)
        case .contact:
            Text(
                zh: "采集中心还没有联系方式，请先让系统管理员补充",
                en: "The centre has no contact yet; have the system administrator add it",
            )
        }
    }

    static let featureCodeTaken = Text(
        zh: "这个特征码已被另一个批次使用，请换一个，或留空由系统生成",
        en: "Another batch uses this feature code; choose a different one, or leave it empty",
    )

    private static func wrongName(_ typed: String) -> Text {
        typed.trimmed.isEmpty
            ? Text(zh: "请填写批次名称", en: "Give the batch a name")
            : Text(
                zh: "批次名称太长，现在 \(typed.trimmed.count) 字，请缩短到 60 字以内",
                en: "The name has \(typed.trimmed.count) characters; keep it within 60",
            )
    }

    private static func wrongTime(_ typed: String, zh: String, en: String) -> Text {
        typed.trimmed.isEmpty
            ? Text(zh: "请填写\(zh)", en: "Enter the \(en)")
            : Text(
                zh: "不能识别\(zh)“\(typed)”，请按 2026-05-01T08:00 的格式填写",
                en: "The \(en) \"\(typed)\" is not a time; write it like 2026-05-01T08:00",
            )
    }

    private static func wrongNumber(
        _ typed: String,
        _ name: Text,
        _ allowed: ClosedRange<Int>,
        such: Int,
    ) -> Text {
        let (low, high) = (allowed.lowerBound, allowed.upperBound)
        return Text(
            zh: "\(name.zh)“\(typed)”不能识别，请填写 \(low) 到 \(high) 的整数，例如 \(such)",
            en: "\(name.en) must be a whole number from \(low) to \(high), such as \(such), "
                + "not \"\(typed)\"",
        )
    }

    private static func wrongPriceName(_ typed: String, _ line: Int) -> Text {
        typed.trimmed.isEmpty
            ? Text(
                zh: "请给第 \(line + 1) 档价格起名，同学凭名称选择",
                en: "Give price \(line + 1) a name, by which students choose",
            )
            : Text(
                zh: "第 \(line + 1) 档的名称与另一档相同，或超过 30 字，请改成不同的短名称",
                en:
                    "The name of price \(line + 1) is used twice or longer than 30 characters; choose a different short one",
            )
    }

    private static func wrongEnd(_ window: BatchForm.WindowLine) -> Text {
        // Local times of this form sort like the moments that they name.
        let bothRead = [window.opens, window.closes].allSatisfy { $0.trimmed.count >= 16 }
        guard bothRead, window.closes.trimmed <= window.opens.trimmed else {
            return wrongTime(window.closes, zh: "结束时间", en: "closing time")
        }
        return Text(
            zh: "结束时间须晚于开始时间",
            en: "The closing time must be after the opening time",
        )
    }

    private static func wrongPrice(_ typed: String) -> Text {
        typed.trimmed.isEmpty
            ? Text(zh: "请填写价格，免费请填 0", en: "Enter the price; type 0 for no charge")
            : Text(
                zh: "价格“\(typed)”不能识别，请填写 0 到 9999.99 之间的元数，例如 20 或 20.50",
                en:
                    "The price \"\(typed)\" is not an amount; write yuan from 0 to 9999.99, such as 20 or 20.50",
            )
    }

    private static func wrongFeatureCode(_ typed: String) -> Text {
        do {
            _ = try FeatureCode(typed)
            return featureCodeTaken
        } catch {
            return Text(
                zh: "特征码须为六位字母或数字，现在是“\(typed)”",
                en: "A feature code is six letters or digits, not \"\(typed)\"",
            )
        }
    }

    private static func wrongTemplate(_ typed: String) -> Text {
        do {
            _ = try NamingTemplate(typed)
            return Text(
                zh: "命名规则会产生重名，请加入 {orderNumber}",
                en: "This naming rule gives two photos one name; add {orderNumber}",
            )
        } catch {
            return refusal(error)
        }
    }
}
