import Domain

/// Measured values with their units, as reviewers read them.
extension Text {
    static func amount(_ value: Double, _ unit: MeasureUnit?) -> Text {
        let number = short(value)
        guard let unit else { return same(number) }
        return switch unit {
        case .pixels: Text(zh: "\(number) 像素", en: "\(number) px")
        case .degrees: same("\(number)°")
        case .percent: same("\(number)%")
        case .ratio, .score: same(number)
        case .greyLevel: Text(zh: "灰度 \(number)", en: "grey level \(number)")
        case .bytes: fileSize(Int(value))
        case .faces: Text(zh: "\(number) 张人脸", en: number == "1" ? "1 face" : "\(number) faces")
        case .dotsPerInch: same("\(number) dpi")
        case .bits: Text(zh: "\(number) 比特", en: "\(number) bits")
        case .decibels: same("\(number) dB")
        case .labUnits: same("\(number) Lab")
        case .headHeights: Text(zh: "头高的 \(number) 倍", en: "\(number) head heights")
        }
    }

    /// The allowed values: `50–110`, `≥ 60`, `≤ 6`.
    static func band(_ band: Band) -> Text {
        switch (band.low, band.high) {
        case (let low?, let high?): same("\(short(low))–\(short(high))")
        case (let low?, nil): same("≥ \(short(low))")
        case (nil, let high?): same("≤ \(short(high))")
        case (nil, nil): same("–")
        }
    }

    /// The last digit that is shown of a number of that size.
    static func lastDigit(_ value: Double) -> Double { 1 / partsShown(value) }

    private static func partsShown(_ value: Double) -> Double {
        abs(value) >= 100 ? 1 : abs(value) >= 10 ? 10 : 100
    }

    /// At most two decimals, fewer the larger the value, without needless zeros.
    static func short(_ value: Double) -> String {
        guard value.isFinite, abs(value) < 1e12 else { return "–" }
        let scale = partsShown(value)
        let rounded = (value * scale).rounded() / scale
        return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
    }
}
