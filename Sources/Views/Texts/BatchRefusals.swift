package import Domain

extension Text {
    /// Why a batch cannot be found or entered, and what to do.
    package static func refusal(_ error: BatchError) -> Text {
        switch error {
        case .featureCodeMalformed:
            Text(
                zh: "特征码是 6 位字母和数字，请再核对一次",
                en: "A feature code has 6 letters and digits. Check it once more",
            )
        case .featureCodeMistyped:
            Text(
                zh: "这个特征码有一位不对，请对照学校通知再输入一次",
                en: "One character of this code is wrong. Compare it with the notice of your "
                    + "school",
            )
        case .featureCodeUnknown:
            Text(
                zh: "没有采集任务使用这个特征码，请对照学校通知，或改用学校名称查找",
                en: "No collection has this code. Compare it with the notice, or search for your "
                    + "school",
            )
        case .schoolUnknown:
            Text(
                zh: "没有找到这所学校，请输入学校全称，或使用学校通知里的特征码",
                en: "No school of this name was found. Type its full name, or use the feature code",
            )
        case .schoolWithoutBatch:
            Text(
                zh: "这所学校目前没有开放的采集任务，请留意学校通知",
                en: "This school has no open collection now. Watch for the notice of your school",
            )
        case .notOpenYet(let from):
            Text(
                zh: "采集从 \(fullMoment(from).zh) 开始，请到时再来。",
                en: "The collection opens on \(fullMoment(from).en). Please come back then.",
            )
        case .closed(let since):
            Text(
                zh: "采集已于 \(fullMoment(since).zh) 结束。如有疑问，请联系学校或采集中心。",
                en: "The collection closed on \(fullMoment(since).en). Ask your school or the "
                    + "centre.",
            )
        case .outsideDailyHours(let hours):
            Text(
                zh: "采集\(dailyHours(hours).zh) 开放，请在此时段再来。",
                en: "The collection is open \(dailyHours(hours).en). Please come back then.",
            )
        case .formIncomplete, .featureCodeTaken:
            Text(zh: "请补全批次的各项内容", en: "Complete the form of the batch")
        case .notFound:
            Text(
                zh: "没有找到这项内容。请从首页或“我的订单”重新进入。",
                en: "This was not found. Start from the home page or from your orders.",
            )
        case .lastFourMalformed, .lastFourWrong, .lastFourUsedUp, .captureCodeNotFound,
            .captureCodeUnreadable, .captureCodeExpired, .captureCodeOfAnotherSchool,
            .captureCodeOfAnotherLevel, .captureCodeUsed:
            enrolmentRefusal(error)
        }
    }
}
