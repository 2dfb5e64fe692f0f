import Domain

/// The words of the kinds of collection.
extension Text {
    static let kindLegend = Text(zh: "采集类型", en: "Kind of collection")
    static let kindLead = Text(
        zh: "先看采集类型：学校统一组织的选“集中采集”，自己报名的选“散采”。",
        en: "Mind the kind: centralised if your school organises it, individual if you come by "
            + "yourself.",
    )
    static let anyKind = Text(zh: "全部类型", en: "Any kind")

    static func collectionKind(_ kind: CollectionKind) -> (name: Text, meaning: Text) {
        switch kind {
        case .centralised:
            (
                Text(zh: "集中采集", en: "Centralised"),
                Text(zh: "学校组织同学一起参加。", en: "The school has its students take part together."),
            )
        case .individual:
            (
                Text(zh: "散采", en: "Individual"),
                Text(zh: "同学自己来采集。", en: "Students come by themselves."),
            )
        }
    }
}
