import Domain

/// What exactly is wrong with one field of the form of a batch, and what to type instead.
extension Text {
    static func wrong(_ field: BatchField, in form: BatchForm) -> Text {
        switch field {
        case .school: Text(zh: "请选择院校", en: "Choose a school")
        case .levels: Text(zh: "请至少选择一个学历层次", en: "Choose at least one level")
        case .name: wrongName(form.name)
        case .opens: wrongTime(form.opens, zh: "开始时间", en: "opening time")
        case .closes: wrongEnd(form)
        case .price: wrongPrice(form.price)
        case .featureCode: wrongFeatureCode(form.featureCode)
        case .namingTemplate: wrongTemplate(form.naming)
        case .repairDays:
            Text(
                zh: "补拍期限须为整数天，例如 7",
                en: "Repair days must be a whole number of days, such as 7",
            )
        case .tries:
            Text(
                zh: "提交次数须为大于 0 的整数，或留空表示不限",
                en: "Submissions must be a whole number above 0, or empty for no limit",
            )
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

    private static func wrongEnd(_ form: BatchForm) -> Text {
        // Local times of this form sort like the moments that they name.
        let bothRead = [form.opens, form.closes].allSatisfy { $0.trimmed.count >= 16 }
        guard bothRead, form.closes.trimmed <= form.opens.trimmed else {
            return wrongTime(form.closes, zh: "结束时间", en: "closing time")
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
