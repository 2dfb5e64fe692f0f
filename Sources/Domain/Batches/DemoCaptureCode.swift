/// A capture code of an invented student, in the demo's own marked format.
package struct DemoCaptureCode: Sendable, Hashable {
    package let code: CaptureCode
    package let identity: CaptureIdentity

    package init(code: CaptureCode, identity: CaptureIdentity) {
        self.code = code
        self.identity = identity
    }
}
