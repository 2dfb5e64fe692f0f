/// Width and height of an upright picture in pixels.
package struct PictureSize: Sendable, Hashable, Codable {
    package let width: Int
    package let height: Int

    package init(width: Int, height: Int) {
        self.width = width
        self.height = height
    }

    /// The height where the width is 1000.
    package var relativeHeight: Int { width > 0 ? 1000 * height / width : 0 }
}

/// Where a student put the frame of the photo, in thousandths of the picture's width.
package struct Placement: Sendable, Hashable, Codable {
    package enum Move: String, Sendable, Hashable, CaseIterable {
        case left, right, up, down, closer, farther
    }

    package let left: Int
    package let top: Int
    package let width: Int

    package init(left: Int, top: Int, width: Int) {
        self.left = left
        self.top = top
        self.width = width
    }
}

extension PhotoSpec {
    /// The fewest pixels of the picture that the frame may be wide.
    package static let leastPixels = 360

    /// The frame that shows most of the picture, from its upper edge.
    package func widest(on picture: PictureSize) -> Placement {
        let width = mostWidth(on: picture)
        return Placement(left: (1000 - width) / 2, top: 0, width: width)
    }

    /// The nearest frame that lies within the picture and has pixels enough where that can be.
    package func fitting(_ placement: Placement, on picture: PictureSize) -> Placement {
        let most = mostWidth(on: picture)
        let least = min(most, 1000 * Self.leastPixels / max(1, picture.width) + 1)
        let width = min(max(placement.width, least), most)
        return Placement(
            left: min(max(placement.left, 0), 1000 - width),
            top: min(max(placement.top, 0), max(0, picture.relativeHeight - heightOf(width))),
            width: width,
        )
    }

    /// The frame after one step.
    package func moving(
        _ placement: Placement,
        _ move: Placement.Move,
        on picture: PictureSize,
    ) -> Placement {
        let (step, zoom) = (max(1, placement.width / 25), max(2, placement.width / 12))
        let moved =
            switch move {
            case .left:
                Placement(left: placement.left - step, top: placement.top, width: placement.width)
            case .right:
                Placement(left: placement.left + step, top: placement.top, width: placement.width)
            case .up:
                Placement(left: placement.left, top: placement.top - step, width: placement.width)
            case .down:
                Placement(left: placement.left, top: placement.top + step, width: placement.width)
            case .closer: resized(placement, by: -zoom)
            case .farther: resized(placement, by: zoom)
            }
        return fitting(moved, on: picture)
    }

    /// The crop of a frame; nothing is known of where the person stands in it.
    package func crop(_ placement: Placement, of picture: PictureSize) -> Crop {
        let unit = Double(picture.width) / 1000
        return Crop(
            x: Double(placement.left) * unit,
            y: Double(placement.top) * unit,
            scale: Double(width) / (Double(placement.width) * unit),
            hairTop: 0,
            faceWidth: 0,
        )
    }

    /// What is said of a photo that no machine looked at: everything is left to people.
    package func leftToPeople(_ picture: PictureSize) -> [Check] {
        [
            .singleFacePresent, .nobodyElse, .headPoseRoll, .headPoseYaw, .headPosePitch,
            .shouldersLevel, .eyesOpen, .eyesVisible, .eyebrowsVisible, .mouthClosed, .noGlasses,
            .sharpness, .illuminationUniformity, .framing, .backgroundUniformity,
            .backgroundColour, .clothingContrast, .notRephotographed, .notRetouched,
        ].map { Check($0, .cannotAssess, advice: .faceNotProcessed) }
    }

    /// Whether the frame has pixels enough.
    package func frameSize(_ placement: Placement, of picture: PictureSize) -> Check {
        let pixels = Double(placement.width * picture.width) / 1000
        let isEnough = pixels >= Double(Self.leastPixels)
        return Check(
            .imageDimensions,
            isEnough ? .pass : .fail,
            value: pixels,
            unit: .pixels,
            allowed: Band(low: Double(Self.leastPixels)),
            advice: isEnough ? nil : .useALargerPicture,
        )
    }

    private func heightOf(_ frame: Int) -> Int { frame * height / width }

    private func mostWidth(on picture: PictureSize) -> Int {
        min(1000, picture.relativeHeight * width / height)
    }

    private func resized(_ placement: Placement, by change: Int) -> Placement {
        Placement(
            left: placement.left - change / 2,
            top: placement.top - heightOf(change) / 2,
            width: placement.width + change,
        )
    }
}
