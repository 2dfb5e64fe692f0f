/// An ONNX file that an operator names for one role, and how its numbers are meant.
///
/// Written as JSON beside the file; every key that has no default must be there.
package struct NetworkDescription: Sendable, Codable, Equatable {
    /// The ONNX file, from the description's folder.
    package var file: String
    /// SHA-256 of the file in hexadecimal digits.
    package var sha256: String
    package var input: Input
    package var output: Output

    package struct Input: Sendable, Codable, Equatable {
        /// Absent where the network has one input.
        package var name: String?
        /// Pixels.
        package var width: Int
        package var height: Int
        package var layout: Layout?
        package var channels: Channels?
        /// Subtracted from values of 0 to 255, in the order of the channels.
        package var mean: [Double]?
        /// Divided by after that.
        package var deviation: [Double]?

        package init(width: Int, height: Int) {
            self.width = width
            self.height = height
        }
    }

    package struct Output: Sendable, Codable, Equatable {
        /// Absent where the network has one output.
        package var name: String?
        /// A segmenter's last step.
        package var activation: Activation?
        /// A segmenter's channel of the person.
        package var channel: Int?
        /// A landmarker's index of each of the 68 points of iBUG; absent when they are in order.
        package var points: [Int]?
        /// What a landmarker's places count.
        package var coordinates: Coordinates?

        package init() {}
    }

    package init(file: String, sha256: String, input: Input, output: Output) {
        self.file = file
        self.sha256 = sha256
        self.input = input
        self.output = output
    }

    package enum Layout: String, Sendable, Codable { case nchw, nhwc }
    package enum Channels: String, Sendable, Codable { case rgb, bgr }
    package enum Activation: String, Sendable, Codable { case none, sigmoid, softmax }
    package enum Coordinates: String, Sendable, Codable {
        /// Shares of the input's sides.
        case shares
        /// Pixels of the input.
        case pixels
    }

    /// What is wrong with the description, for an operator; empty when nothing is.
    package var faults: [String] {
        var faults: [String] = []
        for (key, value) in [("input.width", input.width), ("input.height", input.height)]
        where !Self.sides.contains(value) {
            faults.append(
                "\(key) is \(value), allowed \(Self.sides.lowerBound)…\(Self.sides.upperBound)"
            )
        }
        if let mean = input.mean, mean.count != 3 {
            faults.append("input.mean has \(mean.count) numbers, 3 are needed")
        }
        if let deviation = input.deviation, deviation.count != 3 || deviation.contains(0) {
            faults.append("input.deviation must be 3 numbers other than 0")
        }
        if let points = output.points,
            points.count != Self.pointCount || points.contains(where: { $0 < 0 })
        {
            faults.append(
                "output.points must be \(Self.pointCount) indices from 0, not \(points.count)"
            )
        }
        if let channel = output.channel, channel < 0 {
            faults.append("output.channel is \(channel), the first is 0")
        }
        if sha256.count != 64 || !sha256.allSatisfy(\.isHexDigit) {
            faults.append("sha256 must be 64 hexadecimal digits")
        }
        return faults
    }

    private static let sides = 16...2048
    static let pointCount = 68
}
