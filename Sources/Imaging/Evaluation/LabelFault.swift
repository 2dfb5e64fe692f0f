/// One thing that is wrong with a label file; `line` counts from 1.
package enum LabelFault: Sendable, Equatable {
    case noHeader
    case missingColumn(String)
    case duplicateColumn(String)
    /// A row has another number of values than the header.
    case wrongCount(line: Int, values: Int, columns: Int)
    case noFile(line: Int)
    case duplicateFile(line: Int, file: String)
    /// A label is none of the words that its column knows.
    case unknownWord(line: Int, column: String, value: String, known: [String])
    /// A width or height that is no whole number above 0.
    case notASize(line: Int, column: String, value: String)
    /// A label that has to be 0 or 1 is something else.
    case notZeroOrOne(line: Int, column: String, value: String)
}

/// All faults of a label file at once.
package struct LabelFaults: Error, Sendable, Equatable {
    package let faults: [LabelFault]
}
