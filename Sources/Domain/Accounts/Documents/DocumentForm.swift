/// The data of a document as the person confirmed or typed them.
package struct DocumentForm: Sendable {
    package enum Field: String, Sendable, CaseIterable { case name, sex, birthDate, number }

    package let kind: DocumentKind
    package let values: [Field: String]

    package init(kind: DocumentKind, values: [Field: String]) {
        self.kind = kind
        self.values = values
    }

    /// What a document says of its holder.
    package struct Holder: Sendable, Hashable {
        package let number: DocumentNumber
        package let name: String
        package let sex: Sex
        package let birthDate: CalendarDate
    }

    /// Holds number, birth date and sex to their rules and to each other; all faults at once.
    package func checked() throws(DocumentFormError) -> Holder {
        var faults: [Field: DocumentFormError.Reason] = [:]
        let name = text(.name)
        faults[.name] =
            name.isEmpty ? .name(.nameMissing) : PersonName.fault(of: name).map { .name($0) }
        let number = numberOrFault(&faults)
        let sex = Sex(rawValue: text(.sex))
        if sex == nil { faults[.sex] = .person(.sexMissing) }
        let birth = CalendarDate(typed: text(.birthDate))
        if birth == nil { faults[.birthDate] = .person(.birthDateMalformed) }
        if let said = number?.citizen {
            if let birth, birth != said.birthDate {
                faults[.birthDate] = .person(.birthDateDiffers(said.birthDate))
            }
            if let sex, sex != said.sex { faults[.sex] = .person(.sexDiffers(said.sex)) }
        }
        guard faults.isEmpty, let number, let sex, let birth else {
            throw DocumentFormError(faults: faults)
        }
        return Holder(number: number, name: name, sex: sex, birthDate: birth)
    }

    private func text(_ field: Field) -> String { (values[field] ?? "").trimmed }

    private func numberOrFault(
        _ faults: inout [Field: DocumentFormError.Reason]
    ) -> DocumentNumber? {
        do throws(DocumentNumberError) {
            return try DocumentNumber(text(.number), of: kind)
        } catch {
            faults[.number] = .number(error)
            return nil
        }
    }
}

/// What is wrong with the data of a document, field by field.
package struct DocumentFormError: Error, Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
        case number(DocumentNumberError)
        case name(ProfileError.Reason)
        case person(PersonError)
    }

    package let faults: [DocumentForm.Field: Reason]

    package init(faults: [DocumentForm.Field: Reason]) { self.faults = faults }
}

extension DocumentNumber {
    /// The number that tells birth date and sex, where the kind has one.
    package var citizen: CitizenNumber? {
        switch self {
        case .residentIdentityCard(let number): number.number
        case .residencePermit(let number): number.number
        case .foreignPermanentResidentCard, .hongKongMacaoTravelPermit, .taiwanTravelPermit,
            .hongKongIdentityCard, .chinesePassport, .passport:
            nil
        }
    }
}
