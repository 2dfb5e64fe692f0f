import Domain
import Foundation

/// `working-days.json` in the data folder: the holidays and make-up days of years whose notice came
/// after this version, or that were changed.
struct WorkingDaysFile {
    let path: String

    init(in data: URL) {
        path = data.appending(path: "working-days.json").path(percentEncoded: false)
    }

    /// The known notices and those of the file, which come first.
    func calendar() throws -> WorkingCalendar {
        WorkingCalendar.stateCouncil.with(try years())
    }

    private func years() throws -> [Int: WorkingCalendar.Year] {
        guard FileManager.default.fileExists(atPath: path) else { return [:] }
        do {
            let bytes = try Data(contentsOf: URL(filePath: path))
            return try JSONDecoder().decode([Int: WorkingCalendar.Year].self, from: bytes)
        } catch let error as DecodingError {
            throw SettingsError(problems: [
                "\(path): \(error.words). It must read \(Self.form)"
            ])
        }
    }

    /// What to do about a year that is missing.
    func advice(for year: Int) -> String {
        """
        Working days: the holidays of \(year) are not known, so promised dates count its weekends \
        only. Write those of the State Council's notice to \(path): \(Self.form)
        """
    }

    private static let form = #"{"2027": {"off": ["01-01", …], "work": ["02-14", …]}}"#
}
