/// How one block of a JPEG keeps to what its record says, in pixels of the output.
package struct BlockDifference: Sendable, Codable, Equatable {
    package let x: Int
    package let y: Int
    package let side: Int
    package let component: Component
    /// How many pixels of the block are all person.
    package let person: Int
    /// By how much the worst DCT coefficient differs beyond half its quantisation step.
    package let excess: Double

    /// What a JPEG stores apart.
    package enum Component: Int, Sendable, Codable { case brightness, blue, red }

    package init(
        x: Int,
        y: Int,
        side: Int,
        component: Component,
        person: Int,
        excess: Double,
    ) {
        self.x = x
        self.y = y
        self.side = side
        self.component = component
        self.person = person
        self.excess = excess
    }
}
