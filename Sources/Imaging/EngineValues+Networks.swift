import CImageEngine

extension NetworkDescription {
    /// Lends the description as the engine knows it; nothing of it may be kept.
    func withEngineValue<Result>(
        _ body: (UnsafePointer<ie_network>) throws -> Result
    ) rethrows -> Result {
        try file.withCString { file in
            try input.name.withOptionalCString { inputName in
                try output.name.withOptionalCString { outputName in
                    var value = ie_network(self)
                    value.file = file
                    value.input = inputName
                    value.output = outputName
                    return try body(&value)
                }
            }
        }
    }
}

extension ImageEngine.Configuration {
    /// Lends the models as the engine knows them; nothing of it may be kept.
    func withEngineValue<Result>(
        _ body: (UnsafePointer<ie_models>) throws -> Result
    ) rethrows -> Result {
        try landmarks.withOptionalCString { landmarks in
            try cascades.withOptionalCString { cascades in
                try segmenter.withOptionalEngineValue { segmenter in
                    try landmarker.withOptionalEngineValue { landmarker in
                        var models = ie_models(
                            landmarks: landmarks,
                            cascades: cascades,
                            segmenter: segmenter,
                            landmarker: landmarker,
                        )
                        return try body(&models)
                    }
                }
            }
        }
    }
}

extension NetworkDescription? {
    fileprivate func withOptionalEngineValue<Result>(
        _ body: (UnsafePointer<ie_network>?) throws -> Result
    ) rethrows -> Result {
        guard let self else { return try body(nil) }
        return try self.withEngineValue(body)
    }
}

extension ie_network {
    /// Everything but the texts.
    fileprivate init(_ network: NetworkDescription) {
        self.init()
        width = Int32(network.input.width)
        height = Int32(network.input.height)
        is_rgb = network.input.channels == .bgr ? 0 : 1
        is_channels_last = network.input.layout == .nhwc ? 1 : 0
        let mean = network.input.mean ?? [0, 0, 0]
        self.mean = (mean[0], mean[1], mean[2])
        let deviation = network.input.deviation ?? [255, 255, 255]
        self.deviation = (deviation[0], deviation[1], deviation[2])
        activation =
            switch network.output.activation {
            case .sigmoid: IE_ACTIVATION_SIGMOID
            case .softmax: IE_ACTIVATION_SOFTMAX
            case nil, .some(.none): IE_ACTIVATION_NONE
            }
        channel = Int32(network.output.channel ?? 0)
        is_in_pixels = network.output.coordinates == .pixels ? 1 : 0
        let points = network.output.points ?? Array(0..<NetworkDescription.pointCount)
        withUnsafeMutableBytes(of: &self.points) { bytes in
            let places = bytes.bindMemory(to: Int32.self)
            for (place, point) in zip(places.indices, points) { places[place] = Int32(point) }
        }
    }
}

extension String? {
    fileprivate func withOptionalCString<Result>(
        _ body: (UnsafePointer<CChar>?) throws -> Result
    ) rethrows -> Result {
        guard let self else { return try body(nil) }
        return try self.withCString(body)
    }
}
