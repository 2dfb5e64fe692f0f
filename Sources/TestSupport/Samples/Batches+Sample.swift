package import Domain
package import Foundation

extension PriceItem {
    package static func sample(
        key: String = "standard",
        chinese: String = "图像采集",
        english: String = "Photo capture",
        amount: Money = Money(fen: 2000),
    ) -> PriceItem {
        PriceItem(key: key, chinese: chinese, english: english, amount: amount)
    }
}

extension BatchPolicy {
    /// Pays after the photo, two stages of review, open for ninety days.
    package static func sample(
        proofs: [Proof] = [.captureCode, .lastFour],
        fields: StudyFields = StudyFields(),
        payStage: PayStage = .afterPhoto,
        priceItems: [PriceItem] = [.sample()],
        photoSource: PhotoSource = .both,
        recapture: Recapture = .afterRefusal,
        photos: PhotoPolicy = PhotoPolicy(),
        submissions: Int? = nil,
        windows: [Window] = [.sample()],
        dailyHours: DailyHours? = nil,
        reviewStages: Int = 2,
        withdraw: Withdraw = .untilTaken,
        repairDays: Int = 7,
        fulfilment: Fulfilment = .none,
        prints: PrintOffer = PrintOffer(),
        registry: Bool = true,
        naming: NamingTemplate = .standard,
        sanctions: SanctionRule? = nil,
    ) -> BatchPolicy {
        BatchPolicy(
            proofs: proofs,
            fields: fields,
            payStage: payStage,
            priceItems: priceItems,
            photoSource: photoSource,
            recapture: recapture,
            photos: photos,
            submissions: submissions,
            windows: windows,
            dailyHours: dailyHours,
            reviewStages: reviewStages,
            withdraw: withdraw,
            repairDays: repairDays,
            fulfilment: fulfilment,
            prints: prints,
            registry: registry,
            naming: naming,
            sanctions: sanctions,
        )
    }
}

extension Window {
    package static func sample(
        from: Date = .sample.addingTimeInterval(-3600),
        to: Date = .sample.addingTimeInterval(90 * 86_400),
    ) -> Window {
        Window(from: from, to: to)
    }
}

extension Batch {
    package static func sample(
        id: ID = .sample(),
        centre: Centre.ID = .sample(),
        school: School.ID = .sample(),
        name: String = "2027 届毕业生图像采集",
        featureCode: FeatureCode = FeatureCode(issuing: [8, 20, 3, 15, 27]),
        levels: [String] = ["bachelor", "master"],
        policy: BatchPolicy = .sample(),
        createdAt: Date = .sample,
    ) -> Batch {
        Batch(
            id: id,
            centre: centre,
            school: school,
            name: name,
            featureCode: featureCode,
            levels: levels,
            policy: policy,
            createdAt: createdAt,
        )
    }
}

extension BatchOffer {
    package static func sample(
        batch: Batch = .sample(),
        school: School = .sample(),
        centre: Centre = .sample(),
        levels: [EducationLevel] = [.sample()],
        openUntil: Date = Window.sample().to,
    ) -> BatchOffer {
        BatchOffer(
            batch: batch,
            school: school,
            centre: centre,
            levels: levels,
            openUntil: openUntil
        )
    }
}

extension CaptureIdentity {
    /// The invented student of that number.
    package static func sample(
        _ number: Int = 1,
        schoolCode: String = "99001",
        levelCode: String = "bachelor",
        captureNumber: String? = nil,
        documentEnding: String? = nil,
    ) -> CaptureIdentity {
        let digits = String(1000 + number % 9000)
        let ending = documentEnding ?? digits
        return CaptureIdentity(
            maskedName: "林*",
            maskedDocumentNumber: "110105********\(ending)",
            schoolCode: schoolCode,
            levelCode: levelCode,
            studentNumber: "2023\(digits)",
            major: "软件工程",
            captureNumber: captureNumber ?? "DEMO2027\(digits)",
            documentEnding: ending,
        )
    }
}

extension Enrolment {
    package static func sample(
        id: ID = .sample(),
        account: Account.ID = .sample(),
        batch: Batch.ID = .sample(),
        identity: CaptureIdentity = .sample(),
        createdAt: Date = .sample,
        wrongTries: Int = 0,
        provedAt: Date? = nil,
        confirmedAt: Date? = nil,
    ) -> Enrolment {
        Enrolment(
            id: id,
            account: account,
            batch: batch,
            identity: identity,
            createdAt: createdAt,
            wrongTries: wrongTries,
            provedAt: provedAt,
            confirmedAt: confirmedAt,
        )
    }
}
