let svg = Tag("svg")
let path = Tag("path")
let rect = Tag("rect")
let circle = Tag("circle")
let ellipse = Tag("ellipse")
let line = Tag("line")

/// A group of shapes.
let shapes = Tag("g")

/// Words inside a drawing.
let drawnText = Tag("text")

extension Attribute {
    static func viewBox(_ width: Int, _ height: Int) -> Attribute {
        Attribute("viewBox", "0 0 \(width) \(height)")
    }
    static func d(_ commands: String) -> Attribute { Attribute("d", commands) }

    /// A coordinate or length, written without a needless fraction.
    static func number(_ name: String, _ value: Double) -> Attribute {
        let rounded = (value * 10).rounded() / 10
        return Attribute(
            name,
            rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)",
        )
    }
}
