import Foundation

/// A batch as a form describes it, checked but not yet looked up.
package struct BatchDraft: Sendable {
    package let name: String
    package let levels: [String]
    package let featureCode: FeatureCode?
    package let policy: BatchPolicy
}

extension BatchForm {
    /// The form's meaning; every field that is wrong is named at once.
    ///
    /// - Parameter item: gives the only thing that is sold its names, at the form's price.
    /// - Returns: the batch that the form describes.
    /// - Throws: `BatchError.formIncomplete` with the fields.
    package func checked(item: (Money) -> PriceItem) throws(BatchError) -> BatchDraft {
        var wrong: [BatchField] = []
        func need<T>(_ field: BatchField, _ value: T?) -> T? {
            if value == nil { wrong.append(field) }
            return value
        }
        if Identifier<School>(school) == nil { wrong.append(.school) }
        if levels.isEmpty { wrong.append(.levels) }
        let name = need(.name, (2...60).contains(name.trimmed.count) ? name.trimmed : nil)
        let windows = readWindows(wrong: &wrong)
        let hours = readDailyHours(wrong: &wrong)
        let stage = BatchPolicy.PayStage(rawValue: payStage) ?? .afterPhoto
        let items = stage == .none ? [] : readPrices(item: item, wrong: &wrong)
        let review = need(.reviewDays, Int(reviewDays.trimmed).flatMap { (1...30).holding($0) })
        let repair = need(.repairDays, Int(repairDays.trimmed).flatMap { (1...60).holding($0) })
        let tries = Int(tries.trimmed).flatMap { (1...100).holding($0) }
        if !self.tries.trimmed.isEmpty, tries == nil { wrong.append(.tries) }
        let template = need(.namingTemplate, try? NamingTemplate(naming))
        var code: FeatureCode?
        if !featureCode.trimmed.isEmpty {
            code = need(.featureCode, try? FeatureCode(featureCode))
        }
        guard wrong.isEmpty, let name, let review, let repair, let template
        else { throw .formIncomplete(wrong) }
        let policy = BatchPolicy(
            payStage: stage,
            priceItems: items,
            photoSource: BatchPolicy.PhotoSource(rawValue: photoSource) ?? .both,
            submissions: tries,
            windows: windows,
            dailyHours: hours,
            reviewStages: reviewStages == "1" ? 1 : 2,
            withdraw: BatchPolicy.Withdraw(rawValue: withdraw) ?? .untilTaken,
            repairDays: repair,
            reviewDays: review,
            registry: registry,
            naming: template,
        )
        return BatchDraft(name: name, levels: levels, featureCode: code, policy: policy)
    }

    /// The windows in the order of time; they must not overlap.
    private func readWindows(wrong: inout [BatchField]) -> [Window] {
        var read: [(line: Int, window: Window)] = []
        for (line, typed) in windows.enumerated() where line == 0 || !typed.isBlank {
            let opens = ChinaTime.date(typed: typed.opens)
            let closes = ChinaTime.date(typed: typed.closes)
            if opens == nil { wrong.append(.opens(line)) }
            guard let opens, let closes, opens < closes else {
                if closes == nil || opens != nil { wrong.append(.closes(line)) }
                continue
            }
            read.append((line, Window(from: opens, to: closes)))
        }
        read.sort { $0.window.from < $1.window.from }
        for (earlier, later) in zip(read, read.dropFirst())
        where later.window.from < earlier.window.to {
            wrong.append(.windowOverlaps(later.line))
        }
        return read.map(\.window)
    }

    private func readDailyHours(wrong: inout [BatchField]) -> DailyHours? {
        let typed = [dailyFrom, dailyTo].map(\.trimmed)
        if typed.allSatisfy(\.isEmpty) { return nil }
        let minutes = typed.compactMap(ChinaTime.minuteOfDay(typed:))
        guard minutes.count == 2, minutes[0] != minutes[1] else {
            wrong.append(.dailyHours)
            return nil
        }
        return DailyHours(fromMinute: minutes[0], toMinute: minutes[1])
    }

    private func readPrices(
        item: (Money) -> PriceItem,
        wrong: inout [BatchField],
    ) -> [PriceItem] {
        let lines = prices.enumerated().filter { $0.offset == 0 || !$0.element.isBlank }
        var names: Set<String> = []
        var items: [PriceItem] = []
        for (line, typed) in lines {
            let amount = Money(yuan: typed.amount)
            if amount == nil { wrong.append(.price(line)) }
            let name = typed.chinese.trimmed
            if name.isEmpty, lines.count == 1 {
                if let amount { items.append(item(amount)) }
                continue
            }
            guard (1...30).contains(name.count), typed.english.trimmed.count <= 60,
                names.insert(name).inserted
            else {
                wrong.append(.priceName(line))
                continue
            }
            let english = typed.english.trimmed
            if let amount {
                items.append(
                    PriceItem(
                        key: line == 0 ? "standard" : "item\(line + 1)",
                        chinese: name,
                        english: english.isEmpty ? name : english,
                        amount: amount,
                    )
                )
            }
        }
        return items
    }
}

extension ClosedRange<Int> {
    fileprivate func holding(_ value: Int) -> Int? { contains(value) ? value : nil }
}
