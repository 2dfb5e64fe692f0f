/// Red, green and blue, 0 to 255, in sRGB.
package typealias Tone = SIMD3<Float>

extension SIMD3<Float> {
    /// The colour of six hexadecimal digits.
    package init(hex: UInt32) {
        self.init(Float(hex >> 16 & 255), Float(hex >> 8 & 255), Float(hex & 255))
    }

    func mixed(with other: Tone, _ share: Float) -> Tone { self + (other - self) * share }
}

/// A transparent sheet on which one is painted, layer over layer.
struct Canvas {
    let size: (width: Int, height: Int)
    /// Colour times cover, and cover from 0 to 1.
    private(set) var pixels: [SIMD4<Float>]

    init(width: Int, height: Int) {
        size = (width, height)
        pixels = [SIMD4<Float>](repeating: .zero, count: width * height)
    }

    var alpha: [Float] { pixels.map(\.w) }

    /// Paints a shape: where it covers, the sheet is transparent no more.
    mutating func lay(_ mask: Mask, _ tone: Tone) { lay(mask) { _, _ in tone } }

    mutating func lay(_ mask: Mask, _ tone: (Int, Int) -> Tone) {
        for y in mask.top..<mask.top + mask.height {
            for x in mask.left..<mask.left + mask.width {
                let cover = mask.cover[(y - mask.top) * mask.width + x - mask.left]
                guard cover > 0 else { continue }
                let place = y * size.width + x
                pixels[place] += cover * (SIMD4(tone(x, y), 1) - pixels[place])
            }
        }
    }

    /// Tints what is painted already, and leaves the rest transparent.
    mutating func tint(_ mask: Mask, _ tone: Tone, _ strength: Float = 1) {
        tint(mask) { _, _, seen in seen + (tone - seen) * strength }
    }

    /// Multiplies what is painted already: a shadow below 1, a light above.
    mutating func shade(_ mask: Mask, _ factor: Tone) {
        tint(mask) { _, _, seen in pointwiseMin(seen * factor, Tone(repeating: 255)) }
    }

    mutating func tint(_ mask: Mask, _ change: (Int, Int, Tone) -> Tone) {
        for y in mask.top..<mask.top + mask.height {
            for x in mask.left..<mask.left + mask.width {
                let cover = mask.cover[(y - mask.top) * mask.width + x - mask.left]
                let place = y * size.width + x
                let here = pixels[place]
                guard cover > 0, here.w > 0 else { continue }
                let seen = Tone(here.x, here.y, here.z) / here.w
                let mixed = seen.mixed(with: change(x, y, seen), cover) * here.w
                pixels[place] = SIMD4(mixed, here.w)
            }
        }
    }
}
