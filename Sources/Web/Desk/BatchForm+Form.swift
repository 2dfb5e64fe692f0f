import Domain

extension BatchForm {
    /// What was typed into the form of a batch.
    init(_ form: Form) {
        self.init()
        school = form["school"]
        levels = form.all("levels")
        name = form["name"]
        featureCode = form["featureCode"]
        opens = form["opens"]
        closes = form["closes"]
        payStage = form["payStage"]
        price = form["price"]
        photoSource = form["photoSource"]
        reviewStages = form["reviewStages"]
        withdraw = form["withdraw"]
        repairDays = form["repairDays"]
        tries = form["tries"]
        naming = form["naming"]
        registry = form.isOn("registry")
    }
}
