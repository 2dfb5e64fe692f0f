import Domain
import Foundation

/// How to reach a centre, a line for each part that a dot sets apart; a tap on a number calls it.
func contactCard(_ centre: Centre, heading: Text = .contactHeading) -> Node {
    card(heading) {
        ul {
            if heading != .same(centre.name) { li(centre.name) }
            centre.contact.components(separatedBy: " · ").filter { $0 != centre.name }.map { part in
                li {
                    isCallable(part)
                        ? a(part, .href("tel:\(part.filter { $0 != " " })")) : .text(part)
                }
            }
        }
    }
}

/// Digits with the signs that people group them by, long enough to be called.
private func isCallable(_ words: String) -> Bool {
    words.filter(\.isNumber).count >= 7
        && words.allSatisfy { $0.isASCII && ($0.isNumber || "+- ".contains($0)) }
}
