package import Domain
package import Foundation

/// What became of a folder of portraits that a studio worked on, apart from any order.
package struct FolderReport: Sendable {
    /// One portrait of the folder.
    package struct Entry: Sendable {
        /// The path of the portrait from the folder.
        package let file: String
        package let result: Result

        package init(file: String, result: Result) {
            self.file = file
            self.result = result
        }
    }

    package enum Result: Sendable {
        /// `shown` are small pictures that the page shows, `photo` is the file that was made; all
        /// are addresses as seen from the page, and the second ones absent when none was made.
        case judged(Inspection, shown: Pictures, photo: String?)
        case unreadable(PictureError)
        /// The system does not let us read it, in its own words.
        case inaccessible(String)
    }

    package struct Pictures: Sendable {
        package let original: String
        package let photo: String?

        package init(original: String, photo: String?) {
            self.original = original
            self.photo = photo
        }
    }

    package let entries: [Entry]
    /// Portraits of the folder that were not worked on, since somebody stopped the work.
    package let left: Int
    /// The address of the table, as seen from the page.
    package let table: String
    package let madeAt: Date
    package let spec: String
    package let engineVersion: String

    package init(
        entries: [Entry],
        left: Int,
        table: String,
        madeAt: Date,
        spec: String,
        engineVersion: String,
    ) {
        self.entries = entries
        self.left = left
        self.table = table
        self.madeAt = madeAt
        self.spec = spec
        self.engineVersion = engineVersion
    }
}

extension FolderReport {
    /// What a portrait asks of the studio.
    enum Outcome: String, CaseIterable {
        case made, look, refused, unreadable
    }
}

extension FolderReport.Entry {
    var outcome: FolderReport.Outcome {
        switch result {
        case .unreadable, .inaccessible: .unreadable
        case .judged(let inspection, _, _):
            switch inspection.verdict {
            case .pass: .made
            case .warn, .cannotAssess: .look
            case .fail: .refused
            }
        }
    }

    /// What is to be done, all of it.
    var advice: [Text] {
        switch result {
        case .unreadable(let error): [.words(for: error)]
        case .inaccessible(let reason): [.inaccessible(reason)]
        case .judged(let inspection, _, _):
            inspection.findings.compactMap { Text.advice(for: $0) }
        }
    }
}
