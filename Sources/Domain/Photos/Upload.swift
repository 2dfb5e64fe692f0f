package import Foundation

/// A photo on its way, in parts, so that a lost connection costs only the part under way.
package struct Upload: Sendable, Hashable {
    package typealias ID = Identifier<Upload>

    /// The largest original in bytes.
    package static let maximumBytes = PictureLimits.bytes
    /// The largest part in bytes.
    package static let maximumPart = 1024 * 1024

    package let id: ID
    package let order: Order.ID
    package let length: Int
    package let source: PhotoSource
    package let evidence: CaptureEvidence
    package let createdAt: Date
    /// How many bytes have been received and kept.
    package var offset: Int
    /// The photo it became.
    package var photo: Photo.ID?

    package init(
        id: ID,
        order: Order.ID,
        length: Int,
        source: PhotoSource,
        evidence: CaptureEvidence = CaptureEvidence(),
        createdAt: Date,
        offset: Int = 0,
        photo: Photo.ID? = nil,
    ) {
        self.id = id
        self.order = order
        self.length = length
        self.source = source
        self.evidence = evidence
        self.createdAt = createdAt
        self.offset = offset
        self.photo = photo
    }

    /// Refuses lengths that no photo has.
    package static func requireLength(_ length: Int) throws(PhotoError) {
        guard length > 0 else { throw .empty }
        guard length <= maximumBytes else { throw .tooManyBytes(length, limit: maximumBytes) }
    }

    /// Refuses a part that does not continue what we have or goes beyond the end.
    package func requirePart(at offset: Int, count: Int) throws(PhotoError) {
        guard offset == self.offset else {
            throw .offsetDiffers(expected: self.offset, got: offset)
        }
        guard count > 0 else { throw .empty }
        guard offset + count <= length else {
            throw .tooManyBytes(offset + count, limit: length)
        }
    }
}
