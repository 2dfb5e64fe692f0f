import Domain

/// The pictures side by side: the photo with its marks, and each that is the same shot.
func evidencePictures(_ item: FindingCase) -> Node {
    div(.class("evidence-pictures")) {
        Views.photo(evidencePhoto(item, .deskPhotoFile(item.photo.id, .original)))
        item.twins.enumerated().map { index, twin in
            Views.photo(
                PhotoFigure(
                    id: "twin-\(index)",
                    source: Link.deskPhotoFile(twin.id, .original).path,
                    alt: .sameShot,
                    width: twin.inspection?.imageWidth ?? 480,
                    height: twin.inspection?.imageHeight ?? 640,
                    caption: .sameShot,
                )
            )
        }
    }
}

/// The photo that the evidence is about, with the marks of what was found.
func evidencePhoto(_ item: FindingCase, _ source: Link) -> PhotoFigure {
    PhotoFigure(
        id: "photo",
        source: source.path,
        alt: .checkedPhotoAlt,
        width: item.photo.inspection?.imageWidth ?? 480,
        height: item.photo.inspection?.imageHeight ?? 640,
        marks: NumberedFindings(item.finding.evidence.checks).marks,
        caption: .studentsPhoto,
    )
}

/// What was measured against what is allowed, and which photos are the same shot.
@HTML func evidenceList(_ evidence: Evidence) -> Node {
    let items = NumberedFindings(evidence.checks).items.map { item in
        var item = item
        item.advice = nil
        return item
    }
    if !items.isEmpty { checkList(items) }
    if !evidence.twins.isEmpty {
        p { strong(.sameShot) }
        ul(.class("bullets")) { evidence.twins.map { li(.twin($0)) } }
    }
    facts(
        [
            evidence.software.map { Fact(.evidenceSoftware, $0) },
            Fact(
                .evidenceMeasuredBy,
                "\(evidence.engineVersion) · \(evidence.spec) \(evidence.specVersion)"
            ),
        ].compactMap(\.self)
    )
}

/// Whose photo it is, for staff.
func caseFacts(_ item: FindingCase) -> [Fact] {
    [
        Fact(.orderNumber, item.summary.order.number.text),
        Fact(.studentName, item.summary.identity.maskedName),
        Fact(.studentNumber, item.summary.identity.studentNumber),
        Fact(.school, item.summary.school.name),
        Fact(.foundAt, .fullMoment(item.finding.foundAt)),
    ]
}
