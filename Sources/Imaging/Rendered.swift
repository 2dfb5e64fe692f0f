import CImageEngine

/// What a photo becomes: `made` of the pictures, or `orSize` of the nearest number of bytes where no
/// quality keeps the bounds.
func rendered<Result>(
    _ photo: OpaquePointer?,
    _ order: ie_output_order,
    made: (ie_output) throws -> Result,
    orSize: (Int) -> Result,
) throws -> Result {
    var order = order
    var output = ie_output()
    var error = ie_error()
    let status = ie_render(photo, &order, &output, &error)
    defer {
        ie_bytes_free(&output.jpeg)
        ie_bytes_free(&output.framed)
        ie_bytes_free(&output.alpha)
    }
    guard status != IE_NO_SUCH_SIZE else { return orSize(Int(error.value)) }
    try checked {
        $0.pointee = error
        return status
    }
    return try made(output)
}
