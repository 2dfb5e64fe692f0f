/// Where a file is sent and in which words the sending is told.
struct Uploader: Sendable {
    /// Unique on the page, and the name of the file in the form.
    var name: String

    /// Where the form posts a whole file when no script runs.
    var formAddress: String

    /// Where a resumable upload is created.
    var createAddress: String
    var accept = "image/jpeg,image/png,image/webp,image/heic,image/heif"

    /// The largest file that is taken, in bytes.
    var maximumBytes = 20 * 1024 * 1024

    /// The words on the button for the album; nil when the album is not allowed.
    var pickLabel: Text? = .choosePhoto

    /// The words on the button for the phone's own camera, shown where no camera opens in the page.
    var takeLabel: Text? = .takePhoto
    var error: Text?
}

/// A form that sends a file: buttons of our own words, progress, and resuming after a lost connection.
func uploader(_ upload: Uploader) -> Node {
    let words: [Attribute] = [
        .class("uploader"), .module("upload"), .data("create", upload.createAddress),
        .data("maximum", "\(upload.maximumBytes)"),
        .data("too-big", .fileTooBig(megabytes: upload.maximumBytes / 1_048_576)),
        .data("empty", .fileEmpty), .data("sending", .sending),
        .data("waiting", .waitingForNetwork),
        .data("failed", .uploadFailed), .data("refused", .uploadRefused),
    ]
    return div(words) {
        postForm(to: upload.formAddress, sendsFiles: true) {
            upload.error.map { errorMessage($0, for: upload.name) }
            pickers(upload)
            div(.class("script-absent")) { button(.send) }
        }
        progressBar(.sending, percent: 0, .hidden(), .data("progress", ""))
        p(.class("error-message"), .role("alert"), .data("error", ""), .hidden()) {
            icon(.warning)
            span(.data("words", ""))
        }
    }
}

private func pickers(_ upload: Uploader) -> Node {
    div(.class("pickers")) {
        upload.takeLabel.map { words in
            // Enabled by script only, so that a form sent without script carries one file.
            div(.class("picker", "picker-camera", "script-only")) {
                fileInput(
                    upload,
                    id: "\(upload.name)-camera",
                    Attribute("capture", "environment"),
                    .disabled(true),
                )
                pickerLabel(words, for: "\(upload.name)-camera", .primary, .camera)
            }
        }
        upload.pickLabel.map { words in
            div(.class("picker")) {
                fileInput(upload, id: upload.name)
                pickerLabel(
                    words,
                    for: upload.name,
                    upload.takeLabel == nil ? .primary : .secondary,
                    .album,
                )
            }
        }
    }
}

private func fileInput(_ upload: Uploader, id: String, _ attributes: Attribute...) -> Node {
    let own: [Attribute] = [
        .type("file"), .id(id), .name(upload.name), .class("picker-file"),
        Attribute("accept", upload.accept),
    ]
    let tied = descriptionAttributes(name: upload.name, hint: nil, error: upload.error)
    return input(own + tied + attributes)
}

private func pickerLabel(
    _ words: Text,
    for id: String,
    _ emphasis: Emphasis,
    _ sign: Icon,
) -> Node {
    label(.for(id), .class("button", "button-\(emphasis)")) {
        icon(sign)
        span(words)
    }
}
