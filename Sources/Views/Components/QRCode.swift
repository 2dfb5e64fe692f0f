/// A QR code from the rows of its dark modules, with the quiet zone of four that readers need.
func qrCode(_ modules: [[Bool]], label words: Text) -> Node {
    let side = modules.count + 8
    return svg(.class("qr"), .viewBox(side, side), .role("img"), .aria("label", words)) {
        rect(.class("qr-ground"), .width(side), .height(side))
        path(.class("qr-modules"), .d(modulePath(modules)))
    }
}

/// Runs of dark modules as one path, so that no hairline shows between them.
private func modulePath(_ modules: [[Bool]]) -> String {
    var commands = ""
    for (y, row) in modules.enumerated() {
        var x = 0
        while x < row.count {
            guard row[x] else {
                x += 1
                continue
            }
            let length = row[x...].prefix { $0 }.count
            commands += "M\(x + 4) \(y + 4)h\(length)v1h-\(length)z"
            x += length
        }
    }
    return commands
}
