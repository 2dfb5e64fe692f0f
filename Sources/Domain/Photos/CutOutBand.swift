/// What is done with a cut-out, from good to bad.
package enum CutOutBand: String, Sendable, Codable, CaseIterable {
    /// It can be delivered as it is.
    case accept
    /// A person draws the outline; nothing is delivered before.
    case retouch
    /// Another picture is needed.
    case refuse

    /// The band of a confidence between 0 and 1.
    package init(confidence: Double) {
        self = confidence >= 0.5 ? .accept : confidence > 0 ? .retouch : .refuse
    }
}
