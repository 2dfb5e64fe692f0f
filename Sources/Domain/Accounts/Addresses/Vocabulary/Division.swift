/// A province or a prefecture of China, by its code of GB/T 2260.
package struct Division: Sendable, Hashable {
    /// Six digits, such as `440100`.
    package let code: String
    /// The full name, such as 广州市.
    package let name: String
    /// The name as people write it, such as 广州.
    package let short: String

    init(code: String, name: String) {
        self.code = code
        self.name = name
        short = Self.shortened(name)
    }

    /// Every province, autonomous region, municipality and special region, by code.
    package static let provinces: [Division] = table.map {
        Division(code: $0.code + "0000", name: $0.name)
    }

    /// Every prefecture, and what is governed by a province without one, by code.
    package static let prefectures: [Division] = table.flatMap { province in
        province.prefectures.split(separator: " ").map { entry in
            let digits = entry.prefix { $0.isASCIIDigit }
            let code = province.code + digits
            return Division(
                code: code.count == 4 ? code + "00" : code,
                name: String(entry.dropFirst(digits.count))
            )
        }
    }

    /// The province of a prefecture.
    package var province: Division? {
        Self.provinces.first { $0.code.prefix(2) == code.prefix(2) }
    }

    /// Whether this is a city and a province at once.
    package var isMunicipality: Bool { ["11", "12", "31", "50"].contains(code.prefix(2)) }

    private static func shortened(_ name: String) -> String {
        var short = name
        while let ending = endings.first(where: {
            short.hasSuffix($0) && short.count - $0.count > 1
        }) {
            short.removeLast(ending.count)
        }
        return short
    }

    /// What is left out of a name in speech; peoples stand before 自治州.
    private static let endings = [
        "特别行政区", "维吾尔自治区", "壮族自治区", "回族自治区", "自治区", "自治州", "自治县", "地区", "林区",
        "朝鲜族", "土家族", "苗族", "藏族", "羌族", "彝族", "布依族", "侗族", "哈尼族", "壮族", "傣族", "白族",
        "景颇族", "傈僳族", "回族", "黎族", "蒙古族", "蒙古", "柯尔克孜", "哈萨克", "省", "市", "盟",
    ]
}
