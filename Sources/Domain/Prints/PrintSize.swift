/// The size of one printed photo, as photo shops and registries name it.
package enum PrintSize: String, Sendable, Codable, CaseIterable {
    /// 一寸: 25 × 35 mm.
    case oneInch = "1"
    /// 二寸: 35 × 49 mm.
    case twoInch = "2"

    /// Width and height of the upright photo.
    package var millimetres: Extent {
        switch self {
        case .oneInch: Extent(width: 25, height: 35)
        case .twoInch: Extent(width: 35, height: 49)
        }
    }
}

/// The photo papers that shops print on.
package enum Paper: String, Sendable, Codable, CaseIterable {
    /// 3R.
    case fiveInch = "5"
    /// 4R.
    case sixInch = "6"
    /// 5R.
    case sevenInch = "7"
    /// ISO 216.
    case a4

    /// Width and height, short side first.
    package var millimetres: Extent {
        switch self {
        case .fiveInch: Extent(width: 89, height: 127)
        case .sixInch: Extent(width: 102, height: 152)
        case .sevenInch: Extent(width: 127, height: 178)
        case .a4: Extent(width: 210, height: 297)
        }
    }
}

/// A width and a height in millimetres.
package struct Extent: Sendable, Codable, Equatable {
    package let width: Double
    package let height: Double

    package init(width: Double, height: Double) {
        self.width = width
        self.height = height
    }

    package var turned: Extent { Extent(width: height, height: width) }
}
