import Domain

extension Photo {
    /// Why the bytes could not be read, and what to do.
    var unreadableAdvice: Text { pictureError.map(Text.words(for:)) ?? .unreadableAdvice }
}
