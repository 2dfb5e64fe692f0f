import Foundation

/// A place or a direction, x to the right and y down: face widths in a figure, pixels in a picture.
package typealias Place = SIMD2<Double>

/// A closed shape without crossings, as its corners; curves are corners close together.
struct Outline {
    var places: [Place]

    init(_ places: [Place]) { self.places = places }

    /// Straight from corner to corner.
    static func corners(_ places: (Double, Double)...) -> Outline {
        Outline(places.map { Place($0.0, $0.1) })
    }

    /// A smooth line through all places, from the first to the last.
    static func curve(_ places: (Double, Double)...) -> Outline {
        Outline(smooth(places.map { Place($0.0, $0.1) }, isClosed: false))
    }

    /// A smooth closed line, given its right half from top to bottom on the middle line.
    static func mirrored(_ half: (Double, Double)...) -> Outline {
        let right = half.map { Place($0.0, $0.1) }
        let left = right.dropFirst().dropLast().reversed().map { Place(-$0.x, $0.y) }
        return Outline(smooth(right + left, isClosed: true))
    }

    static func oval(at centre: Place, _ half: Place) -> Outline {
        Outline(
            (0..<48).map { step in
                let angle = Double(step) / 24 * .pi
                return centre + half * Place(cos(angle), sin(angle))
            }
        )
    }

    /// A brush stroke along a smooth line, whose width goes evenly through the given ones.
    static func stroke(_ line: [Place], widths: [Double]) -> Outline {
        let middle = smooth(line, isClosed: false)
        var sides: (left: [Place], right: [Place]) = ([], [])
        for index in middle.indices {
            let ahead = middle[min(index + 1, middle.count - 1)] - middle[max(index - 1, 0)]
            let length = max(1e-9, (ahead * ahead).sum().squareRoot())
            let aside = Place(-ahead.y, ahead.x) / length
            let along = Double(index) / Double(middle.count - 1) * Double(widths.count - 1)
            let from = min(Int(along), widths.count - 2)
            let width = widths[from] + (along - Double(from)) * (widths[from + 1] - widths[from])
            sides.left.append(middle[index] + aside * width / 2)
            sides.right.append(middle[index] - aside * width / 2)
        }
        return Outline(sides.left + sides.right.reversed())
    }

    /// The area between two smooth lines in the same direction.
    static func area(between one: [Place], and other: [Place]) -> Outline {
        Outline(smooth(one, isClosed: false) + smooth(other, isClosed: false).reversed())
    }

    static func + (first: Outline, second: Outline) -> Outline {
        Outline(first.places + second.places)
    }

    /// The same shape on the other side of the face.
    var reflected: Outline { mapped { Place(-$0.x, $0.y) } }

    func moved(by way: Place) -> Outline { mapped { $0 + way } }

    func mapped(_ move: (Place) -> Place) -> Outline { Outline(places.map(move)) }

    /// A Catmull-Rom spline.
    private static func smooth(_ places: [Place], isClosed: Bool) -> [Place] {
        let count = places.count
        func at(_ index: Int) -> Place {
            isClosed ? places[(index + count) % count] : places[min(max(index, 0), count - 1)]
        }
        func weighted(
            _ one: Double,
            _ two: Double,
            _ three: Double,
            _ four: Double,
            at index: Int
        )
            -> Place
        {
            var sum = at(index - 1) * one
            sum += at(index) * two
            sum += at(index + 1) * three
            sum += at(index + 2) * four
            return sum / 2
        }
        var result: [Place] = []
        for index in 0..<(isClosed ? count : count - 1) {
            let straight = weighted(-1, 0, 1, 0, at: index)
            let bend = weighted(2, -5, 4, -1, at: index)
            let turn = weighted(-1, 3, -3, 1, at: index)
            for step in 0..<8 {
                let t = Double(step) / 8
                result.append(at(index) + t * (straight + t * (bend + t * turn)))
            }
        }
        if !isClosed { result.append(at(count - 1)) }
        return result
    }
}
