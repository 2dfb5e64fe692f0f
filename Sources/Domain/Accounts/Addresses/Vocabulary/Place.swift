/// The words of an address, read from the province down.
struct Place {
    private(set) var province = ""
    private(set) var city = ""
    private(set) var district = ""
    private(set) var rest: String

    init(_ text: String) { rest = text }

    /// Whether a word names a division or something in a street rather than a person.
    static func isPlace(_ word: String) -> Bool {
        if places.contains(where: word.contains) { return true }
        let divisions = Division.provinces + Division.prefectures
        return divisions.contains { word.hasPrefix($0.short) && word.count <= $0.name.count + 1 }
    }

    private static let places = [
        "省", "市", "区", "县", "镇", "乡", "村", "路", "街", "道", "巷", "弄", "号", "栋", "幢", "楼", "室",
        "单元", "大学", "学院", "公寓", "宿舍", "小区", "花园", "大厦", "驿站",
    ]

    /// A name of two to four letters that stands right before the province or city.
    mutating func takeNameBefore() -> String {
        for count in 2...4 where rest.count > count + 2 {
            let name = String(rest.prefix(count))
            guard !Self.isPlace(name), Self.division(at: rest.dropFirst(count)) != nil,
                Self.division(at: rest[...]) == nil
            else { continue }
            rest.removeFirst(count)
            return name
        }
        return ""
    }

    /// A name of two or three letters behind a number of house or room.
    mutating func takeNameBehind() -> String {
        let pattern = /[0-9]+(?:号|室|楼|栋|幢|层|房|号楼|单元)(\p{Han}{2,3})$/
        guard let found = rest.firstMatch(of: pattern) else { return "" }
        let name = String(found.1)
        guard !Self.isPlace(name) else { return "" }
        rest.removeLast(name.count)
        return name
    }

    /// Takes province, city and district from the front.
    mutating func read() {
        if let found = Self.division(at: rest[...]) {
            rest.removeFirst(found.length)
            let isProvince = found.division.code.hasSuffix("0000")
            province = isProvince ? found.division.name : found.division.province?.name ?? ""
            if !isProvince { city = found.division.name }
            if found.division.isMunicipality { city = province }
        }
        takeRepeatedProvince()
        if city.isEmpty { takeCity() }
        for filler in ["市辖区", "省直辖县级行政区划"] where rest.hasPrefix(filler) {
            rest.removeFirst(filler.count)
        }
        takeDistrict()
    }

    /// 北京市北京市朝阳区, as forms with three boxes write it.
    private mutating func takeRepeatedProvince() {
        guard city == province, !city.isEmpty else { return }
        if rest.hasPrefix(city) { rest.removeFirst(city.count) }
    }

    private mutating func takeCity() {
        let within = Division.prefectures.filter { $0.province?.name == province }
        if let found = within.first(where: { rest.hasPrefix($0.name) }) {
            city = found.name
            rest.removeFirst(found.name.count)
        } else if let found = within.first(where: { Self.isShort($0, at: rest[...]) }) {
            city = found.name
            rest.removeFirst(found.short.count)
        } else if let found = within.first(where: { rest.hasPrefix($0.short + "市") }) {
            // 大理市 is the seat of 大理白族自治州.
            city = found.name
        }
    }

    /// The shortest beginning that ends like a district, county, county-level city or banner.
    private mutating func takeDistrict() {
        for count in 2...12 where rest.count >= count {
            let name = rest.prefix(count)
            guard name.last.map({ "区县市旗".contains($0) }) == true else { continue }
            guard !name.contains(where: { $0.isNumber || "路街号镇乡村园校社小".contains($0) }) else {
                return
            }
            district = String(name)
            rest.removeFirst(count)
            return
        }
    }

    /// The province or prefecture with which a text begins, and how many signs it takes.
    private static func division(at text: Substring) -> (division: Division, length: Int)? {
        let provinces = Division.provinces
        if let found = provinces.first(where: { text.hasPrefix($0.name) }) {
            return (found, found.name.count)
        }
        if let found = Division.prefectures.first(where: { text.hasPrefix($0.name) }) {
            return (found, found.name.count)
        }
        let short = provinces.first {
            // 吉林市 is a city in the province of that name.
            text.hasPrefix($0.short) && !text.dropFirst($0.short.count).hasPrefix("市")
        }
        if let short { return (short, short.short.count) }
        let city = Division.prefectures.first { isShort($0, at: text) }
        return city.map { ($0, $0.short.count) }
    }

    /// Whether a text begins with the short name of a prefecture, and not with a district, a
    /// county-level city or a street of that name.
    private static func isShort(_ division: Division, at text: Substring) -> Bool {
        guard text.hasPrefix(division.short) else { return false }
        let next = text.dropFirst(division.short.count).first
        return next.map { !"区县市旗镇路街大".contains($0) } ?? true
    }
}
