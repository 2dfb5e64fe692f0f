package import Domain

/// Where a photo is sent and in which words the sending is told.
struct Uploader: Sendable {
    /// Unique on the page.
    var name: String

    /// Where the form posts a whole file when no script runs.
    var formAddress: String

    /// Where a resumable upload is created.
    var createAddress: String
    var accept = "image/jpeg,image/png,image/webp,image/heic,image/heif"

    /// The largest file that is taken, in bytes.
    var maximumBytes = 20 * 1024 * 1024

    /// The ways that are offered; the phone's own camera is shown where none opens in the page.
    var sources = PhotoSource.allCases
    var error: Text?
}

extension PhotoSource {
    /// The field of the form in which a photo from there is sent: it tells where the photo is from.
    package var field: String { "photo-\(rawValue)" }
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
        upload.sources.map { picker(upload, $0) }
    }
}

private func picker(_ upload: Uploader, _ source: PhotoSource) -> Node {
    let isMain = source == upload.sources.first
    // The last one has the uploader's name, to which the words of an error lead.
    let id = source == upload.sources.last ? upload.name : source.field
    let capture = source == .camera ? "environment" : nil
    return div(.class("picker", "picker-\(source)")) {
        fileInput(upload, source, id: id, Attribute("capture", capture))
        label(.for(id), .class("button", "button-\(isMain ? Emphasis.primary : .secondary)")) {
            icon(source == .camera ? Icon.camera : .album)
            span(source == .camera ? Text.takePhoto : .choosePhoto)
        }
    }
}

private func fileInput(
    _ upload: Uploader,
    _ source: PhotoSource,
    id: String,
    _ capture: Attribute,
) -> Node {
    let own: [Attribute] = [
        .type("file"), .id(id), .name(source.field), .class("picker-file"),
        .data("source", source.rawValue), Attribute("accept", upload.accept), capture,
    ]
    return input(own + descriptionAttributes(name: upload.name, hint: nil, error: upload.error))
}
