import Domain
import Hummingbird
import Views

/// What the site says about something thrown: status, words, and whose fault it is.
struct Trouble {
    let status: HTTPResponse.Status
    let explanation: Explanation

    /// The stable name of the refusal for programs.
    let code: String

    /// Whether the service failed, so that the visitor gets a reference and we get a log line.
    var isOurs: Bool { status.code >= 500 }
    var retryAfter: Int?

    init(_ error: any Error) {
        let (status, explanation) = Self.judge(error)
        self.status = status
        self.explanation = explanation
        code = Self.code((error as? RefusalWithContact)?.refusal ?? error)
        retryAfter = status == .serviceUnavailable ? 30 : Self.secondsLeft(error)
    }

    func home(_ request: Request) -> Link {
        Room(path: request.uri.path) == .desk ? .desk : .home
    }

    private static func judge(_ error: any Error) -> (HTTPResponse.Status, Explanation) {
        switch error {
        case let error as AccountError: (error.status, error.explanation)
        case let error as PasswordError: (error.status, error.explanation)
        case let error as CaptchaError: (.unprocessableContent, error.explanation)
        case let error as PersonError: (error.status, error.explanation)
        case let error as AddressBookError: (error.status, error.explanation)
        case let error as JoinError: (error.status, error.explanation)
        case let error as DocumentNumberError: (.unprocessableContent, error.explanation)
        case let error as BatchError: (error.status, error.explanation)
        case let error as EnrolmentError: (error.status, error.explanation)
        case let error as DeclarationRefusal: (error.status, error.explanation)
        case let error as RosterError: (error.status, error.explanation)
        case let error as PhotoError: (error.status, error.explanation)
        case let error as PictureError: (error.status, error.explanation)
        case let error as OrderError: (error.status, error.explanation)
        case let error as RefusalWithContact: (error.refusal.status, error.explanation)
        case let error as PaymentError: (error.status, error.explanation)
        case let error as RefundError: (error.status, error.explanation)
        case let error as ReviewError: (error.status, error.explanation)
        case let error as ContestError: (error.status, error.explanation)
        case let error as HelperError: (error.status, error.explanation)
        case let error as RecaptureError: (error.status, error.explanation)
        case let error as SanctionError: (error.status, error.explanation)
        case let error as DeliveryError: (error.status, error.explanation)
        case let error as ProductionError: (error.status, error.explanation)
        case let error as ShipmentError: (error.status, error.explanation)
        case is PageNotFound: (.notFound, .pageNotFound)
        case is ForeignForm: (.forbidden, .foreignForm)
        case let error as BodyTooLarge: (.contentTooLarge, .bodyTooLarge(limit: error.limit))
        case is MultipartError: (.badRequest, .unreadableForm)
        case let error as any HTTPResponseError where error.status.code < 500:
            (error.status, .pageNotFound)
        case is Fault: (.serviceUnavailable, .serviceTroubled)
        default: (.internalServerError, .serviceFailed)
        }
    }

    private static func secondsLeft(_ error: any Error) -> Int? {
        if case PasswordError.tooManyTries(let seconds) = error { return seconds }
        if case JoinError.tooManyTries(let seconds) = error { return seconds }
        if case HelperError.tooMany(_, let seconds) = error { return seconds }
        return (error as? AccountError)?.secondsLeft
    }

    /// `AccountError.codeWrong(triesLeft: 2)` becomes `AccountError.codeWrong`.
    private static func code(_ error: any Error) -> String {
        let name = String(describing: error).prefix { $0 != "(" }
        let type = String(describing: type(of: error))
        return name == type || name.contains(" ") ? type : "\(type).\(name)"
    }
}

extension AccountError {
    /// Seconds after which it may be tried again.
    var secondsLeft: Int? {
        switch self {
        case .codeSentRecently(let seconds), .tooManyCodes(_, let seconds),
            .tooManyWrongPasswords(let seconds):
            seconds
        case .phoneNumberMalformed, .agreementMissing, .agreementOutdated, .codeMalformed,
            .codeWrong, .codeExpired,
            .codeUsedUp, .signedOut, .wrongPassword, .permissionMissing, .staffLoginMalformed,
            .staffLoginTaken, .passwordTooShort, .centreUnknown,
            .schoolUnknown, .schoolMissing, .schoolCodeMalformed, .schoolTaken,
            .centreCodeMalformed, .centreTaken:
            nil
        }
    }
}
