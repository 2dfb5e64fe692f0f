/// Works on all elements, `atOnce` of them at a time, and takes each result as soon as it is there.
///
/// When `goesOn` says no, what is under way is finished and nothing else begun.
func inParallel<Element: Sendable, Result: Sendable>(
    _ elements: [Element],
    atOnce: Int,
    while goesOn: @escaping () -> Bool = { true },
    _ work: @escaping @Sendable (Element) async throws -> Result,
    then take: (_ place: Int, _ result: Result) throws -> Void,
) async throws {
    try await withThrowingTaskGroup(of: (Int, Result).self) { group in
        var waiting = elements.enumerated().makeIterator()
        func startNext() {
            guard goesOn(), let (place, element) = waiting.next() else { return }
            group.addTask { (place, try await work(element)) }
        }
        for _ in 0..<max(1, atOnce) { startNext() }
        while let (place, result) = try await group.next() {
            startNext()
            try take(place, result)
        }
    }
}
