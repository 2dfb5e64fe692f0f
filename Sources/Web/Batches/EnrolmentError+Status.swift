import Domain
import Hummingbird

extension EnrolmentError {
    var status: HTTPResponse.Status {
        switch self {
        case .triesUsedUp: .tooManyRequests
        case .recordTaken, .recordAddedAlready, .oneRecordOnly, .handedIn, .correctionWaiting,
            .correctionTooLate, .correctionAnswered:
            .conflict
        case .wayNotOffered: .notFound
        case .correctionNotOffered: .forbidden
        case .documentNumber, .levelMissing, .noMatch, .fieldsWrong, .remarkTooLong,
            .answerMissing:
            .unprocessableContent
        case .document(.differs): .unprocessableContent
        case .document(.unchecked), .document(.locked), .document(.used): .conflict
        }
    }
}

extension DeclarationRefusal {
    var status: HTTPResponse.Status { .unprocessableContent }
}

extension RosterError {
    var status: HTTPResponse.Status {
        switch self {
        case .notFound: .notFound
        case .tooManyBytes: .contentTooLarge
        case .underWay: .unprocessableContent
        case .empty, .workbook, .unreadable, .columnsMissing, .columnTwice, .noLines,
            .tooManyLines:
            .unprocessableContent
        }
    }
}
