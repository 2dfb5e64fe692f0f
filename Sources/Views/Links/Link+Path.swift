import Domain

extension Link {
    /// The path and query, ready for an attribute or a `Location` header.
    package var path: String {
        switch self {
        case .home: "/"
        case .find(let query): "/find?q=\(query.queryEscaped)"
        case .batch(let code): "/b/\(code)"
        case .signIn(let next): "/sign-in" + Self.query("next", next)
        case .signInCode(let id, let next): "/sign-in/\(id)" + Self.query("next", next)
        case .resendCode(let id, let next): "/sign-in/\(id)/resend" + Self.query("next", next)
        case .proveOwner(let id, let next): "/sign-in/\(id)/owner" + Self.query("next", next)
        case .startAfresh(let id, let next): "/sign-in/\(id)/afresh" + Self.query("next", next)
        case .passwordSignIn(let next): "/sign-in/password" + Self.query("next", next)
        case .documentSignIn(let next): "/sign-in/document" + Self.query("next", next)
        case .documentRead(let id, let next): "/sign-in/document/\(id)" + Self.query("next", next)
        case .sendDocumentCode(let id, let next):
            "/sign-in/document/\(id)/code" + Self.query("next", next)
        case .documentCode(let id, let next): "/sign-in/code/\(id)" + Self.query("next", next)
        case .forgotPassword: "/password"
        case .resetPassword(let id): "/password/\(id)"
        case .resendResetCode(let id): "/password/\(id)/resend"
        case .signOut: "/sign-out"
        case .information(let information): "/\(information.rawValue)"
        case .agreement(let agreement): "/agreements/\(agreement.rawValue)"
        case .captcha(let id): "/captchas/\(id)/picture.svg"
        case .captchaSound(let id): "/captchas/\(id)/sound.wav"
        case .agree(let next): "/agree" + Self.query("next", next)
        case .account(let place): place == .centre ? "/account" : "/account/\(place.rawValue)"
        case .avatar(let version): "/account/avatar/picture.jpg" + Self.query("v", version)
        case .newPhoneCode(let id): "/account/phone/\(id)"
        case .resendNewPhoneCode(let id): "/account/phone/\(id)/resend"
        case .joinAccount(let id): "/account/join/\(id)"
        case .proveJoin(let id): "/account/join/\(id)/owner"
        case .takeNumber(let id): "/account/join/\(id)/number"
        case .identityCheck(let code): "/b/\(code)/identity"
        case .confirmIdentity(let code): "/b/\(code)/identity/confirm"
        case .captureCode(let code): "/b/\(code)/capture-code"
        case .rosterMatch(let code): "/b/\(code)/roster"
        case .declaration(let code): "/b/\(code)/declaration"
        case .studyDetails(let id): "/enrolments/\(id)/details"
        case .askCorrection(let id): "/enrolments/\(id)/corrections"
        case .records: "/records"
        case .schools(let query): "/schools?q=\(query.queryEscaped)"
        case .lastFour(let id): "/enrolments/\(id)/last-four"
        case .enrolment(let id): "/enrolments/\(id)"
        case .orders: "/orders"
        case .orderList(let tab, let query): Self.orderList(tab, query)
        case .order(let id): "/orders/\(id)"
        case .faceConsent(let id): "/orders/\(id)/face"
        case .rules(let id): "/orders/\(id)/rules"
        case .camera(let id): "/orders/\(id)/camera"
        case .photos(let id): "/orders/\(id)/photos"
        case .uploads(let id): "/orders/\(id)/uploads"
        case .upload(let id): "/uploads/\(id)"
        case .photo(let id): "/photos/\(id)"
        case .photoEvents(let id): "/photos/\(id)/events"
        case .photoState(let id): "/photos/\(id)/state"
        case .photoFile(let id, let rendition): "/photos/\(id)/\(rendition.rawValue).jpg"
        case .placing(let id): "/photos/\(id)/place"
        case .askHelper(let id): "/orders/\(id)/helper"
        case .helperWait(let id, let token): "/orders/\(id)/helper/\(token)"
        case .helperState(let id, let token): "/orders/\(id)/helper/\(token)/state"
        case .helper(let token): "/help/\(token)"
        case .helperPhoto(let token): "/help/\(token)/photo"
        case .helperUploads(let token): "/help/\(token)/uploads"
        case .helperUpload(let token, let id): "/help/\(token)/uploads/\(id)"
        case .helperDone(let token): "/help/\(token)/done"
        case .chooseGround(let id): "/photos/\(id)/ground"
        case .contestPhoto(let id): "/photos/\(id)/contest"
        case .sanction(let id): "/orders/\(id)/sanction"
        case .recapture(let id): "/orders/\(id)/recapture"
        case .keepApproved(let id): "/orders/\(id)/kept"
        case .answers(let id): "/orders/\(id)/answers"
        case .orderContact(let id): "/orders/\(id)/contact"
        case .orderAddress(let id): "/orders/\(id)/contact?missing=address"
        case .submit(let id): "/orders/\(id)/submit"
        case .withdraw(let id): "/orders/\(id)/withdraw"
        case .downloads(let id): "/orders/\(id)/downloads"
        case .downloadPhoto(let id): "/orders/\(id)/photo.jpg"
        case .downloadRecord(let id): "/orders/\(id)/record.jpg"
        case .downloadSheet(let id, let format): "/orders/\(id)/sheet.\(format.rawValue)"
        case .proof(let id): "/orders/\(id)/proof"
        case .receiveShipment(let id): "/orders/\(id)/received"
        case .pay(let id): "/orders/\(id)/pay"
        case .payment(let id): "/payments/\(id)"
        case .paymentEvents(let id): "/payments/\(id)/events"
        case .paymentState(let id): "/payments/\(id)/state"
        case .askPayment(let id): "/payments/\(id)/ask"
        case .askRefund(let id): "/orders/\(id)/refund"
        case .paymentCallback(let gateway): "/callbacks/payments/\(gateway)"
        case .health: "/health"
        default: deskPath
        }
    }

    private var deskPath: String {
        switch self {
        case .sandbox: "/sandbox"
        case .sandboxOutbox: "/sandbox/outbox"
        case .sandboxCashier(let reference): "/sandbox/cashier/\(reference)"
        case .sandboxCaptureCodes: "/sandbox/capture-codes"
        case .components: "/sandbox/components"
        case .desk: "/desk"
        case .deskSignIn: "/desk/sign-in"
        case .deskSignOut: "/desk/sign-out"
        case .batches: "/desk/batches"
        case .newBatch(let preset): "/desk/batches/new" + Self.query("preset", preset?.rawValue)
        case .deskBatch(let id): "/desk/batches/\(id)"
        case .changeBatch(let id): "/desk/batches/\(id)/change"
        case .closeBatch(let id): "/desk/batches/\(id)/close"
        case .batchQRCode(let id): "/desk/batches/\(id)/code.svg"
        case .roster(let id): "/desk/batches/\(id)/roster"
        case .rosterImport(let id): "/desk/rosters/\(id)"
        case .corrections: "/desk/corrections"
        case .correction(let id): "/desk/corrections/\(id)"
        case .deliveries(let id): "/desk/batches/\(id)/deliveries"
        case .delivery(let id): "/desk/deliveries/\(id)"
        case .deliveryPackage(let id): "/desk/deliveries/\(id)/package.zip"
        case .disc(let id): "/desk/batches/\(id)/disc.zip"
        case .production(let filter): "/desk/production" + filter.query
        case .changeProduction(let filter): "/desk/production/changes" + filter.query
        case .printRuns: "/desk/print-runs"
        case .printRun(let id, let taken):
            "/desk/print-runs/\(id)" + (taken == 0 ? "" : "?taken=\(taken)")
        case .printFiles(let id): "/desk/print-runs/\(id)/prints.zip"
        case .packingList(let id): "/desk/print-runs/\(id)/packing-list"
        case .shipments(let number):
            "/desk/shipments" + Self.query("q", number.isEmpty ? nil : number)
        case .importShipments: "/desk/shipments/list"
        case .shipment(let id): "/desk/shipments/\(id)"
        case .endShipment(let id, let event): "/desk/shipments/\(id)/\(event.rawValue)"
        case .sendOrder(let id): "/desk/orders/\(id)/shipment"
        case .sendToSchool(let id): "/desk/schools/\(id)/shipment"
        case .schoolAddress(let id): "/desk/schools/\(id)/address"
        case .nextReview: "/desk/review"
        case .review(let id): "/desk/reviews/\(id)"
        case .decideReview(let id): "/desk/reviews/\(id)/decision"
        case .undoReview(let id): "/desk/reviews/\(id)/undo"
        case .releaseReview(let id): "/desk/reviews/\(id)/release"
        case .deskPhotoFile(let id, let rendition): "/desk/photos/\(id)/\(rendition.rawValue).jpg"
        case .contests: "/desk/contests"
        case .contest(let id): "/desk/contests/\(id)"
        case .recaptures: "/desk/recaptures"
        case .deskRecapture(let id): "/desk/recaptures/\(id)"
        case .technicalCheck(let id): "/desk/batches/\(id)/check"
        case .finding(let id): "/desk/findings/\(id)"
        case .sanctions: "/desk/sanctions"
        case .deskSanction(let id): "/desk/sanctions/\(id)"
        case .participation(let id, let filter):
            "/desk/batches/\(id)/participation" + Self.query(of: filter)
        case .participationTable(let id, let filter):
            "/desk/batches/\(id)/participation.csv" + Self.query(of: filter)
        case .remindParticipants(let id, let filter):
            "/desk/batches/\(id)/reminders" + Self.query(of: filter)
        case .deskOrders: "/desk/orders"
        case .deskOrder(let id): "/desk/orders/\(id)"
        case .proposeRefund(let id): "/desk/orders/\(id)/refund"
        case .refund(let id): "/desk/refunds/\(id)"
        case .retryRefund(let id): "/desk/refunds/\(id)/retry"
        case .money(let filter): "/desk/money" + Self.query(of: filter)
        case .moneyTable(let filter): "/desk/money.csv" + Self.query(of: filter)
        case .statements: "/desk/money/statements"
        case .audit: "/desk/audit"
        default: preconditionFailure("a counter address")
        }
    }

    private static func orderList(_ tab: OrderTab, _ query: String) -> String {
        "/orders" + Self.query("tab", tab.rawValue)
            + (query.isEmpty ? "" : "&q=\(query.queryEscaped)")
    }

    private static func query(of filter: ParticipationFilter) -> String {
        query([
            ("standing", filter.standing?.rawValue), ("level", filter.level),
            ("q", filter.query.isEmpty ? nil : filter.query),
            ("page", filter.page == 1 ? nil : "\(filter.page)"),
        ])
    }

    private static func query(of filter: MoneyFilter) -> String {
        query([
            ("way", filter.way), ("channel", filter.channel?.rawValue),
            ("batch", filter.batch?.description),
            ("from", filter.from.isEmpty ? nil : filter.from),
            ("to", filter.to.isEmpty ? nil : filter.to),
            ("page", filter.page == 1 ? nil : "\(filter.page)"),
        ])
    }

    private static func query(_ items: [(String, String?)]) -> String {
        let given = items.compactMap { name, value in
            value.map { "\(name)=\($0.queryEscaped)" }
        }
        return given.isEmpty ? "" : "?" + given.joined(separator: "&")
    }

    private static func query(_ name: String, _ value: String?) -> String {
        value.map { "?\(name)=\($0.queryEscaped)" } ?? ""
    }
}

extension ProductionFilter {
    /// Always with the stage, so that more can be added to the address.
    fileprivate var query: String {
        let items = [
            ("stage", stage.rawValue), ("school", school.map { "\($0)" }),
            ("batch", batch.map { "\($0)" }), ("layout", layout),
            ("page", page == 1 ? nil : "\(page)"),
        ].compactMap { name, value in value.map { "\(name)=\($0.queryEscaped)" } }
        return "?" + items.joined(separator: "&")
    }
}

extension String {
    /// The text as the value of a query item: everything but unreserved characters in percent form.
    fileprivate var queryEscaped: String {
        utf8.map { byte in
            let sign = Character(Unicode.Scalar(byte))
            if byte < 128, sign.isLetter || sign.isNumber || "-._~".contains(sign) {
                return String(sign)
            }
            let hex = String(byte, radix: 16, uppercase: true)
            return "%" + (hex.count == 1 ? "0" + hex : hex)
        }.joined()
    }
}
