import Domain
import Foundation
import Testing

@testable import Views

@Suite
struct PublicFileTests {
    @Test
    func `Every icon is in the sprite`() throws {
        let sprite = try file("icons.svg")
        for icon in Icon.allCases {
            #expect(sprite.contains("<symbol id=\"\(icon.rawValue)\" "), "\(icon)")
        }
    }

    @Test
    func `Every style sheet and script that a page names exists`() throws {
        for page in [Page.components, Page.deskComponents] {
            for name in page.room.styles { _ = try file("styles/\(name).css") }
            let html = page.html(in: PageContext(language: .english))
            for name in html.values(of: "data-module").flatMap({ $0.split(separator: " ") }) {
                #expect(try file("scripts/\(name).js").contains("export default function"))
            }
        }
    }

    @Test(arguments: [false, true])
    func `Words can be read on their ground in both themes`(dark: Bool) throws {
        let colours = try tokens(dark: dark)
        for (words, grounds) in pairs {
            for ground in grounds {
                let one = try #require(colours[words], "\(words)")
                let other = try #require(colours[ground], "\(ground)")
                let contrast = contrast(one, other)
                #expect(contrast >= 4.5, "\(words) on \(ground): \(contrast)")
            }
        }
    }

    @Test(arguments: [false, true])
    func `The border of a field can be seen`(dark: Bool) throws {
        let colours = try tokens(dark: dark)
        let border = try #require(colours["line-strong"])
        #expect(contrast(border, try #require(colours["paper"])) >= 3)
        #expect(contrast(border, try #require(colours["ground"])) >= 3)
    }

    private let pairs = [
        "ink": [
            "paper", "ground", "accent-ground", "success-ground", "caution-ground", "danger-ground",
        ],
        "ink-quiet": ["paper", "ground", "accent-ground"],
        "action": ["paper", "ground", "accent-ground"],
        "action-hover": ["paper", "accent-ground"],
        "on-action": ["action", "action-hover"],
        "success": ["paper", "ground", "success-ground"],
        "caution": ["paper", "ground", "caution-ground"],
        "danger": ["paper", "ground", "danger-ground"],
        "on-danger": ["danger", "danger-hover"],
    ]

    private func file(_ name: String) throws -> String {
        let root = URL(filePath: #filePath).resolvingSymlinksInPath()
            .deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        return try String(contentsOf: root.appending(path: "Public/\(name)"), encoding: .utf8)
    }

    /// The colours of a theme by name, each as red, green and blue from 0 to 1.
    private func tokens(dark: Bool) throws -> [String: [Double]] {
        let themes = try file("styles/tokens.css").components(separatedBy: "@media")
        try #require(themes.count == 2)
        var colours: [String: [Double]] = [:]
        for theme in dark ? themes : [themes[0]] {
            for match in theme.matches(of: /--([a-z-]+): #([0-9a-f]{6});/) {
                let number = try #require(Int(match.2, radix: 16))
                colours[String(match.1)] = [16, 8, 0].map { Double(number >> $0 & 0xff) / 255 }
            }
        }
        return colours
    }

    private func contrast(_ one: [Double], _ other: [Double]) -> Double {
        let (a, b) = (luminance(one), luminance(other))
        return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }

    private func luminance(_ colour: [Double]) -> Double {
        let linear = colour.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }
}
