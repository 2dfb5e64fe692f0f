package import Domain

extension Page {
    /// "Is this you?", with masked data.
    package static func enrolment(_ detail: EnrolmentDetail) -> Page {
        .counter(
            title: .enrolmentTitle,
            lead: .enrolmentLead,
            stepper: .journey(.captureCode, policy: detail.offer.batch.policy),
            back: Link.captureCode(detail.offer.batch.featureCode).path,
        ) {
            card {
                facts(
                    identityFacts(
                        detail.enrolment.identity,
                        school: detail.offer.school,
                        level: detail.level,
                    )
                )
            }
            disclosure(.notMe) {
                p(.notMeAdvice(detail.offer.centre.contact))
                linkButton(
                    .notMeOther,
                    to: Link.captureCode(detail.offer.batch.featureCode).path,
                    .secondary,
                )
            }
            postForm(to: Link.enrolment(detail.enrolment.id).path) {
                actionBar { button(.itIsMe, icon: .check) }
            }
        }
    }
}

/// Who somebody is, as far as pages show it.
func identityFacts(
    _ identity: CaptureIdentity,
    school: School,
    level: EducationLevel,
) -> [Fact] {
    [
        Fact(.studentName, identity.maskedName),
        Fact(.documentNumber, identity.maskedDocumentNumber),
        Fact(.school, school.name),
        Fact(.level, Text(zh: level.chinese, en: level.english)),
        Fact(.major, identity.major),
        Fact(.studentNumber, identity.studentNumber),
    ]
}
