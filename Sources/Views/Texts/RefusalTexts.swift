import Domain
import Foundation

/// The words of a refused order: what the reviewers saw and what to do.
extension Text {
    static let refusalHeading = Text(zh: "为什么被驳回", en: "Why it was refused")
    static let refusalRemark = Text(zh: "老师说明", en: "The reviewer wrote")
    static let refusedPhotoAlt = Text(zh: "被驳回的照片", en: "The refused photo")

    static let examplesHeading = Text(zh: "看图：这样可以，这样不行", en: "In pictures: right and wrong")
    static let rightExample = Text(zh: "这样可以", en: "Right")
    static let wrongExample = Text(zh: "这样不行", en: "Wrong")

    static func refusedOn(_ date: Date) -> Text {
        let when = moment(date)
        return Text(zh: "审核于 \(when.zh)", en: "Reviewed on \(when.en)")
    }

    static func quoted(_ remark: String) -> Text { Text(zh: "“\(remark)”", en: "“\(remark)”") }
}
