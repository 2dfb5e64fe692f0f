package import Domain

extension Page {
    /// Questions that students ask, with answers, by step; open to everybody.
    package static var help: Page {
        .counter(title: .name(of: .help), lead: .helpLead) {
            HelpTopic.allCases.map { topic in
                card(topic.name, .id(topic.rawValue)) {
                    topic.questions.map { question in
                        disclosure(question.asked) { p(question.answer) }
                    }
                }
            }
            p { a(.notAnswered, .href(Link.information(.contact).path)) }
        }
    }

    /// How to reach each centre, and what to have at hand.
    package static func contact(_ centres: [Centre]) -> Page {
        .counter(title: .name(of: .contact), lead: .contactLead) {
            centres.map { contactCard($0, heading: .same($0.name)) }
            if centres.isEmpty { p(.noCentreYet) }
        }
    }

    /// Who runs this and what becomes of a photo.
    package static var about: Page { .sections(.about, Text.aboutSections) }

    /// Whose words, drawings and photos these are.
    package static var copyright: Page { .sections(.copyright, Text.copyrightSections) }

    private static func sections(
        _ information: Information,
        _ sections: [(heading: Text, words: Text)],
    ) -> Page {
        .counter(title: .name(of: information)) {
            sections.map { section in card(section.heading) { p(section.words) } }
        }
    }
}

/// The links at the foot of every page of the counter.
func informationLinks() -> Node {
    nav(.class("site-footer-links"), .aria("label", .informationLinks)) {
        ul {
            Information.allCases.map { information in
                li { a(.name(of: information), .href(Link.information(information).path)) }
            }
            li { a(.agreementTitle(.privacy), .href(Link.agreement(.privacy).path)) }
        }
    }
}
