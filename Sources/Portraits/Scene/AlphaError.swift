/// How far a cut-out is from the truth about a drawn portrait.
package struct AlphaError: Sendable {
    /// The sum of absolute differences for each pixel that the true outline is long: by how many
    /// pixels the outline is off on average.
    package let shift: Double
    /// The sum of squared differences of the gradients' lengths, smoothed by a Gaussian of 1.4
    /// pixels, against that of the truth alone: 0 is perfect, 1 as bad as nothing cut out.
    ///
    /// After Rhemann et al., "A Perceptually Motivated Online Benchmark for Image Matting", 2009.
    package let gradient: Double

    /// Compares within the given rows; `alpha` has the size of the portrait.
    package init(of alpha: [Float], against portrait: DrawnPortrait, rows: Range<Int>) {
        let width = portrait.width
        let size = (width: width, height: portrait.height)
        precondition(alpha.count == portrait.alpha.count, "an alpha for each pixel")
        let found = Plane(width: size.width, height: size.height, values: alpha).steepness()
        let truth = Plane(width: size.width, height: size.height, values: portrait.alpha)
        let wanted = truth.steepness()
        let sharp = truth.steepness(smoothedBy: 0)
        var (difference, length, error, whole) = (0.0, 0.0, 0.0, 0.0)
        for place in rows.lowerBound * width..<rows.upperBound * width {
            difference += Double(abs(alpha[place] - portrait.alpha[place]))
            length += Double(sharp[place])
            error += Double((found[place] - wanted[place]) * (found[place] - wanted[place]))
            whole += Double(wanted[place] * wanted[place])
        }
        shift = difference / max(1, length)
        gradient = error / max(1e-9, whole)
    }
}

extension Plane {
    /// The length of the gradient at each pixel, 0 on the border.
    fileprivate func steepness(smoothedBy sigma: Double = 1.4) -> [Float] {
        let smooth = blurred(sigma).values
        var result = [Float](repeating: 0, count: values.count)
        for y in 1..<height - 1 {
            for x in 1..<width - 1 {
                let place = y * width + x
                let across = (smooth[place + 1] - smooth[place - 1]) / 2
                let down = (smooth[place + width] - smooth[place - width]) / 2
                result[place] = (across * across + down * down).squareRoot()
            }
        }
        return result
    }
}
