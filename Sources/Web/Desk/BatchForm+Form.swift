import Domain
import Views

extension BatchForm {
    /// What was typed into the form of a batch.
    init(_ form: Form) {
        self.init()
        batch = form["batch"]
        school = form["school"]
        kind = form["kind"]
        levels = form.all("levels")
        name = form["name"]
        featureCode = form["featureCode"]
        windows = (0..<Self.windowLimit).map {
            WindowLine(opens: form[lineName("opens", $0)], closes: form[lineName("closes", $0)])
        }
        dailyFrom = form["dailyFrom"]
        dailyTo = form["dailyTo"]
        payStage = form["payStage"]
        prices = (0..<Self.priceLimit).map {
            PriceLine(
                amount: form[lineName("price", $0)],
                chinese: form[lineName("priceName", $0)],
                english: form[lineName("priceEnglish", $0)],
                channel: form[lineName("priceChannel", $0)],
                includesPrints: form.isOn(lineName("pricePrints", $0)),
            )
        }
        photoSource = form["photoSource"]
        recapture = form["recapture"]
        background = form["background"]
        glasses = form["glasses"]
        reviewStages = form["reviewStages"]
        reviewDays = form["reviewDays"]
        withdraw = form["withdraw"]
        repairDays = form["repairDays"]
        tries = form["tries"]
        naming = form["naming"]
        registry = form.isOn("registry")
        for key in WordingKey.allCases { words[key] = form[key.name] }
        proofs = ProofsForm(form)
        offer = OfferForm(form)
        schoolRepairDays = form["schoolRepairDays"]
        sanctions.isOn = form.isOn("sanctions")
        sanctions.appealDays = form["appealDays"]
        sanctions.banEnd = form["banEnd"]
    }
}
