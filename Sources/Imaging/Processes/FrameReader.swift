import Foundation

/// Puts frames together from bytes as they come, in whatever pieces.
struct FrameReader {
    private var buffer = Data()

    mutating func receive(_ bytes: Data) { buffer.append(bytes) }

    /// The next whole frame, nil while bytes are missing; throws as soon as it can be none.
    mutating func next() throws(FrameError) -> Frame? {
        guard let lengths = try announced() else { return nil }
        let start = Frame.mark.count + 4 * (1 + lengths.count)
        let total = start + lengths.reduce(0, +)
        guard buffer.count >= total else {
            buffer.reserveCapacity(total)
            return nil
        }
        var place = buffer.startIndex + start
        let parts = lengths.map { length in
            defer { place += length }
            return Data(buffer[place..<place + length])
        }
        buffer = Data(buffer[place...])
        return Frame(header: parts[0], attachments: Array(parts.dropFirst()))
    }

    /// The length of each part, nil while that is not known yet.
    private func announced() throws(FrameError) -> [Int]? {
        let mark = Frame.mark
        guard mark.starts(with: buffer.prefix(mark.count)) else { throw .noFrame }
        guard let count = number(at: mark.count) else { return nil }
        guard (1...Frame.mostParts).contains(count) else { throw .tooManyParts(count) }
        var lengths: [Int] = []
        for part in 1...count {
            guard let length = number(at: mark.count + 4 * part) else { return nil }
            lengths.append(length)
        }
        let sum = lengths.reduce(0, +)
        guard sum <= Frame.mostBytes else { throw .tooManyBytes(sum) }
        return lengths
    }

    private func number(at place: Int) -> Int? {
        guard buffer.count >= place + 4 else { return nil }
        let start = buffer.startIndex + place
        return buffer[start..<start + 4].reduce(0) { $0 << 8 | Int($1) }
    }
}
