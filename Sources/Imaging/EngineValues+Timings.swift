import CImageEngine
import Domain

extension StageTimings {
    init(_ raw: ie_timings) {
        self.init([
            .decode: raw.decode,
            .detect: raw.detect,
            .landmarks: raw.landmarks,
            .measures: raw.measures,
            .background: raw.background,
            .segmentation: raw.segmentation,
            .alpha: raw.alpha,
            .confidence: raw.confidence,
            .compose: raw.compose,
            .encode: raw.encode,
            .framed: raw.framed,
        ])
    }
}
