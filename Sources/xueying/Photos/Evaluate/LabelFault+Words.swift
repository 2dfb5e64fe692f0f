import Imaging

extension LabelFault {
    /// What is wrong and what should stand there; follows the name of the file.
    var words: String {
        switch self {
        case .noHeader: ": the file is empty; the first line names the columns"
        case .missingColumn(let column): ": there is no column \(column)"
        case .duplicateColumn(let column): ": there are two columns \(column)"
        case .wrongCount(let line, let values, let columns):
            ":\(line): \(values) values, but the header names \(columns) columns"
        case .noFile(let line): ":\(line): the name of the picture is missing"
        case .duplicateFile(let line, let file): ":\(line): \(file) is labelled twice"
        case .unknownWord(let line, let column, let value, let known):
            ":\(line): \(column) is '\(value)'; known are \(known.filter { !$0.isEmpty }.joined(separator: ", "))"
        case .notASize(let line, let column, let value):
            ":\(line): \(column) is '\(value)', which is no number of pixels"
        case .notZeroOrOne(let line, let column, let value):
            ":\(line): \(column) is '\(value)'; it has to be 0 or 1"
        }
    }
}
