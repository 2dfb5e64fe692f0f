extension Order {
    /// Whether the student may keep the photo: once both reviewers approved it, and as long as
    /// no later decision took that back.
    package func requireDownload() throws(OrderError) {
        guard lines.capture == .approved, photo != nil else { throw .photoNotReady }
    }

    /// Whether there is something to download.
    package var isDownloadable: Bool { (try? requireDownload()) != nil }
}

extension OrderSummary {
    /// The study record in one line, as it stands below or beside a printed photo.
    package var recordLine: String {
        [school.name, level.chinese, identity.major, identity.studentNumber]
            .map(\.trimmed).filter { !$0.isEmpty }.joined(separator: " ")
    }
}
