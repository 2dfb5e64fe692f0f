package import Domain

/// Every address that we print; a test asks that each is routed.
package enum Link: Sendable, Hashable {
    // The counter.
    case home
    case find(String)
    case batch(FeatureCode)
    case signIn(next: String?)
    case signInCode(SignInCode.ID, next: String?)
    case resendCode(SignInCode.ID, next: String?)
    case proveOwner(SignInCode.ID, next: String?)
    case startAfresh(SignInCode.ID, next: String?)
    case passwordSignIn(next: String?)
    case documentSignIn(next: String?)
    case documentRead(SignInReading.ID, next: String?)
    case sendDocumentCode(SignInReading.ID, next: String?)
    case documentCode(SignInCode.ID, next: String?)
    case forgotPassword
    case resetPassword(SignInCode.ID)
    case resendResetCode(SignInCode.ID)
    case signOut
    case agreement(Agreement)
    case information(Information)
    case captcha(Captcha.ID)
    case captchaSound(Captcha.ID)
    case agree(next: String?)
    case account(AccountPlace)
    case avatar(version: String)
    case newPhoneCode(SignInCode.ID)
    case resendNewPhoneCode(SignInCode.ID)
    case joinAccount(AccountJoin.ID)
    case proveJoin(AccountJoin.ID)
    case takeNumber(AccountJoin.ID)
    case identityCheck(FeatureCode)
    case confirmIdentity(FeatureCode)
    case captureCode(FeatureCode)
    case rosterMatch(FeatureCode)
    case declaration(FeatureCode)
    case lastFour(Enrolment.ID)
    case enrolment(Enrolment.ID)
    case studyDetails(Enrolment.ID)
    case askCorrection(Enrolment.ID)
    case records
    case schools(String)
    case orders
    case orderList(OrderTab, query: String)
    case order(Order.ID)
    case faceConsent(Order.ID)
    case rules(Order.ID)
    case camera(Order.ID)
    case photos(Order.ID)
    case uploads(Order.ID)
    case upload(Upload.ID)
    case photo(Photo.ID)
    case photoEvents(Photo.ID)
    case photoState(Photo.ID)
    case photoFile(Photo.ID, PhotoRendition)
    case placing(Photo.ID)
    case askHelper(Order.ID)
    case helperWait(Order.ID, String)
    case helperState(Order.ID, String)
    case helper(String)
    case helperPhoto(String)
    case helperUploads(String)
    case helperUpload(String, Upload.ID)
    case helperDone(String)
    case chooseGround(Photo.ID)
    case contestPhoto(Photo.ID)
    case sanction(Order.ID)
    case recapture(Order.ID)
    case keepApproved(Order.ID)
    case answers(Order.ID)
    case orderContact(Order.ID)
    case orderAddress(Order.ID)
    case submit(Order.ID)
    case withdraw(Order.ID)
    case downloads(Order.ID)
    case downloadPhoto(Order.ID)
    case downloadRecord(Order.ID)
    case downloadSheet(Order.ID, SheetFormat)
    case proof(Order.ID)
    case receiveShipment(Order.ID)
    case pay(Order.ID)
    case payment(PaymentAttempt.ID)
    case paymentEvents(PaymentAttempt.ID)
    case paymentState(PaymentAttempt.ID)
    case askPayment(PaymentAttempt.ID)
    case askRefund(Order.ID)
    case paymentCallback(gateway: String)
    case health

    // The partners' side, for developers.
    case sandbox
    case sandboxOutbox
    case sandboxCashier(reference: String)
    case sandboxCaptureCodes
    case components

    // The desk.
    case desk
    case deskSignIn
    case deskSignOut
    case batches
    case newBatch(BatchPreset?)
    case deskBatch(Batch.ID)
    case changeBatch(Batch.ID)
    case closeBatch(Batch.ID)
    case batchQRCode(Batch.ID)
    case roster(Batch.ID)
    case rosterImport(RosterImport.ID)
    case corrections
    case correction(Correction.ID)
    case deliveries(Batch.ID)
    case delivery(Delivery.ID)
    case disc(Batch.ID)
    case production(ProductionFilter)
    case changeProduction(ProductionFilter)
    case printRuns
    case printRun(PrintRun.ID, taken: Int)
    case printFiles(PrintRun.ID)
    case packingList(PrintRun.ID)
    case shipments(number: String)
    case importShipments
    case shipment(Shipment.ID)
    case endShipment(Shipment.ID, ShipmentState.Event)
    case sendOrder(Order.ID)
    case sendToSchool(School.ID)
    case schoolAddress(School.ID)
    case deliveryPackage(Delivery.ID)
    case nextReview
    case review(Review.ID)
    case decideReview(Review.ID)
    case undoReview(Review.ID)
    case releaseReview(Review.ID)
    case deskPhotoFile(Photo.ID, PhotoRendition)
    case contests
    case contest(Contest.ID)
    case recaptures
    case deskRecapture(RecaptureRequest.ID)
    case technicalCheck(Batch.ID)
    case finding(Finding.ID)
    case sanctions
    case deskSanction(Sanction.ID)
    case participation(Batch.ID, ParticipationFilter)
    case participationTable(Batch.ID, ParticipationFilter)
    case remindParticipants(Batch.ID, ParticipationFilter)
    case deskOrders
    case deskOrder(Order.ID)
    case proposeRefund(Order.ID)
    case refund(Refund.ID)
    case retryRefund(Refund.ID)
    case money(MoneyFilter)
    case moneyTable(MoneyFilter)
    case statements
    case audit
}
