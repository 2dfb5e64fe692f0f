import Configuration
import Foundation
import Imaging
import Logging

/// Reads settings and gathers what is wrong with them: the name, the value, what is allowed.
struct SettingsReader {
    private let config: ConfigReader
    private(set) var problems: [String] = []

    init(_ config: ConfigReader) { self.config = config }

    func text(_ setting: Setting, else standard: String? = nil) -> String {
        given(setting) ?? standard ?? setting.standard
    }

    /// A path, or nil for `none`.
    func path(_ setting: Setting) -> String? {
        let text = text(setting)
        return text.isEmpty || text == "none" ? nil : text
    }

    /// The network that a description names, or nil for `none`.
    mutating func network(_ setting: Setting) -> NetworkDescription? {
        guard let path = path(setting) else { return nil }
        do {
            return try NetworkFile.read(path)
        } catch {
            problems.append("\(setting.flag) (\(setting.variable)): \(error)")
            return nil
        }
    }

    mutating func number(
        _ setting: Setting,
        in range: ClosedRange<Int>,
        else standard: Int? = nil,
    ) -> Int {
        let text = text(setting, else: standard.map(String.init))
        if let number = Int(text), range.contains(number) { return number }
        refuse(setting, text, "a whole number from \(range.lowerBound) to \(range.upperBound)")
        return range.lowerBound
    }

    mutating func flag(_ setting: Setting) -> Bool {
        // A JSON file says true and false without quotes.
        if let flag = config.bool(forKey: ConfigKey([setting.rawValue])) { return flag }
        let text = text(setting)
        if let flag = Bool(text) { return flag }
        refuse(setting, text, "true or false")
        return false
    }

    mutating func address(_ setting: Setting, else standard: String) -> String {
        let text = text(setting, else: standard)
        let url = URL(string: text)
        guard ["http", "https"].contains(url?.scheme), url?.host?.isEmpty == false else {
            refuse(setting, text, "an address that begins with http:// or https://")
            return standard
        }
        return text.hasSuffix("/") ? String(text.dropLast()) : text
    }

    mutating func level(_ setting: Setting) -> Logger.Level {
        let text = text(setting)
        if let level = Logger.Level(rawValue: text) { return level }
        refuse(setting, text, Logger.Level.allCases.map(\.rawValue).joined(separator: ", "))
        return .info
    }

    mutating func refuseLivePartners() {
        refuse(.sandbox, "false", "true: this version has no live partners yet")
    }

    private mutating func refuse(_ setting: Setting, _ value: String, _ allowed: String) {
        problems.append(
            """
            \(setting.flag) (\(setting.variable), "\(setting.rawValue)"): \
            "\(value)" is not allowed; give \(allowed)
            """
        )
    }

    private func given(_ setting: Setting) -> String? {
        let key = ConfigKey([setting.rawValue])
        // A JSON file may hold the value as a number.
        return config.string(forKey: key) ?? config.int(forKey: key).map(String.init)
    }
}
