extension BatchForm {
    /// The windows in the order of time; they must not overlap.
    func readWindows(wrong: inout [BatchField]) -> [Window] {
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

    func readDailyHours(wrong: inout [BatchField]) -> DailyHours? {
        let typed = [dailyFrom, dailyTo].map(\.trimmed)
        if typed.allSatisfy(\.isEmpty) { return nil }
        let minutes = typed.compactMap(ChinaTime.minuteOfDay(typed:))
        guard minutes.count == 2, minutes[0] != minutes[1] else {
            wrong.append(.dailyHours)
            return nil
        }
        return DailyHours(fromMinute: minutes[0], toMinute: minutes[1])
    }

    func readPrices(
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
                if let amount { items.append(item(amount).sold(as: typed)) }
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
                    ).sold(as: typed)
                )
            }
        }
        return items
    }

    /// The centre's words; nil where there are none.
    func readWording(wrong: inout [BatchField]) -> Wording? {
        var wording = Wording()
        for key in WordingKey.allCases {
            let word = words[key, default: ""].trimmed
            if word.isEmpty { continue }
            let isOneLine = !word.contains(where: \.isNewline)
            guard word.count <= Wording.longest, isOneLine else {
                wrong.append(.word(key))
                continue
            }
            wording[key] = word
        }
        return wording == Wording() ? nil : wording
    }
}

extension PriceItem {
    /// The same item in the channel and with the prints of a line of the form.
    fileprivate func sold(as line: BatchForm.PriceLine) -> PriceItem {
        PriceItem(
            key: key,
            chinese: chinese,
            english: english,
            amount: amount,
            channel: Channel(rawValue: line.channel),
            includesPrints: line.includesPrints,
        )
    }
}
