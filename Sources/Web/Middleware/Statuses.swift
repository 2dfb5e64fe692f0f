import Domain
import Hummingbird

extension AccountError {
    var status: HTTPResponse.Status {
        switch self {
        case .codeSentRecently, .tooManyCodes, .tooManyWrongPasswords: .tooManyRequests
        case .signedOut: .unauthorized
        case .permissionMissing, .agreementOutdated: .forbidden
        case .staffLoginTaken: .conflict
        case .codeExpired, .codeUsedUp, .phoneNumberMalformed, .agreementMissing, .codeMalformed,
            .codeWrong, .wrongPassword, .staffLoginMalformed, .passwordTooShort,
            .centreUnknown,
            .schoolUnknown, .schoolMissing, .schoolCodeMalformed, .schoolTaken,
            .centreCodeMalformed, .centreTaken:
            .unprocessableContent
        }
    }
}

extension PasswordError {
    var status: HTTPResponse.Status {
        switch self {
        case .tooManyTries: .tooManyRequests
        case .tooShort, .tooLong, .letterMissing, .digitMissing, .tooCommon, .repeatDiffers,
            .numberMalformed, .numberOrPasswordWrong, .oldPasswordWrong, .notSet:
            .unprocessableContent
        }
    }
}

extension AddressBookError {
    var status: HTTPResponse.Status {
        switch self {
        case .notFound: .notFound
        case .full: .conflict
        }
    }
}

extension PersonError {
    var status: HTTPResponse.Status {
        switch self {
        case .readingGone: .notFound
        case .orderUnfinished, .documentTaken, .phoneUnchanged, .deletionNotConfirmed,
            .sexMissing, .birthDateMalformed, .birthDateDiffers, .sexDiffers:
            .unprocessableContent
        }
    }
}

extension JoinError {
    var status: HTTPResponse.Status {
        switch self {
        case .gone: .notFound
        case .tooManyTries: .tooManyRequests
        case .ownerUnproved: .conflict
        case .proofMissing, .documentMalformed, .ownerWrong, .sameAccount,
            .documentsDiffer, .ordersClash, .choiceMissing:
            .unprocessableContent
        }
    }
}

extension BatchError {
    var status: HTTPResponse.Status {
        switch self {
        case .featureCodeUnknown, .schoolUnknown, .schoolWithoutBatch, .notFound: .notFound
        case .notOpenYet, .closed, .outsideDailyHours: .forbidden
        case .captureCodeUsed, .featureCodeTaken: .conflict
        case .lastFourUsedUp: .tooManyRequests
        case .featureCodeMalformed, .featureCodeMistyped, .lastFourMalformed, .lastFourWrong,
            .captureCodeNotFound, .captureCodeUnreadable, .captureCodeExpired,
            .captureCodeOfAnotherSchool, .captureCodeOfAnotherLevel, .formIncomplete:
            .unprocessableContent
        }
    }
}

extension PhotoError {
    var status: HTTPResponse.Status {
        switch self {
        case .notFound, .uploadNotFound: .notFound
        case .tooManyBytes: .contentTooLarge
        case .offsetDiffers, .groundNotOffered: .conflict
        case .empty, .refusedBefore, .sourceNotAllowed, .faceAnswerMissing, .frontCamera:
            .unprocessableContent
        }
    }
}

extension PictureError {
    var status: HTTPResponse.Status {
        switch self {
        case .tooManyBytes: .contentTooLarge
        case .unsupportedFormat: .unsupportedMediaType
        case .empty, .notAPicture, .truncated, .tooManyPixels, .tooFewPixels, .tooElongated,
            .severalPictures, .couldNotBeProcessed:
            .unprocessableContent
        }
    }
}

extension OrderError {
    var status: HTTPResponse.Status {
        switch self {
        case .notFound: .notFound
        case .notAllowed, .paymentMissing, .addressMissing, .alreadyTaken, .withdrawalStrands,
            .changedMeanwhile,
            .photoNotReady:
            .conflict
        case .submissionsUsedUp, .withdrawalNotOffered, .repairTimeOver, .capturedOnce: .forbidden
        case .batchNotOpen(let error): error.status
        }
    }
}

extension PaymentError {
    var status: HTTPResponse.Status {
        switch self {
        case .attemptUnknown, .gatewayUnknown: .notFound
        case .callbackForged: .forbidden
        case .noPhotoToFollow(let error): error.status
        case .notDue, .amountDiffers, .refundRefused: .conflict
        case .priceItemUnknown, .wayNotOffered: .unprocessableContent
        }
    }
}

extension ReviewError {
    var status: HTTPResponse.Status {
        switch self {
        case .notFound, .queueEmpty: .notFound
        case .stageNotYours, .samePersonTwice: .forbidden
        case .alreadyDecided, .leaseLost, .tooLateToUndo, .notDecided: .conflict
        case .reasonMissing, .remarkMissing, .remarkTooLong: .unprocessableContent
        }
    }
}

extension DeliveryError {
    var status: HTTPResponse.Status {
        switch self {
        case .notFound: .notFound
        case .nothingToDeliver: .conflict
        case .templateBroken, .templatePlaceholderUnknown, .templateWithoutPlaceholder,
            .templateWithoutEnding, .templateUnsafe:
            .unprocessableContent
        }
    }
}

extension ProductionError {
    var status: HTTPResponse.Status {
        switch self {
        case .notFound: .notFound
        case .allTaken, .discNotOffered, .discEmpty: .conflict
        case .nothingChosen, .tooManyChosen, .reasonMissing, .reasonTooLong: .unprocessableContent
        }
    }
}

extension ShipmentError {
    var status: HTTPResponse.Status {
        switch self {
        case .notFound: .notFound
        case .notToSend, .addressMissing, .schoolAddressMissing, .alreadyEnded: .conflict
        case .courierUnknown, .numberMissing, .numberMalformed, .numberTaken, .nothingToSend:
            .unprocessableContent
        }
    }
}

extension ContestError {
    var status: HTTPResponse.Status {
        switch self {
        case .notFound: .notFound
        case .samePerson: .forbidden
        case .notOffered, .alreadyContested, .alreadyAnswered: .conflict
        case .wordsTooShort, .wordsTooLong, .outcomeMissing, .answerMissing, .answerTooLong,
            .photoCannotBeMade:
            .unprocessableContent
        }
    }
}

extension RefundError {
    var status: HTTPResponse.Status {
        switch self {
        case .notFound: .notFound
        case .samePerson, .notOffered: .forbidden
        case .nothingPaid, .reviewed, .withReviewer, .alreadyProposed, .alreadyDecided: .conflict
        case .outcomeMissing, .wordsTooShort, .wordsTooLong: .unprocessableContent
        }
    }
}

extension HelperError {
    var status: HTTPResponse.Status {
        switch self {
        case .notFound: .notFound
        case .expired, .used: .gone
        case .tooMany: .tooManyRequests
        }
    }
}

extension RecaptureError {
    var status: HTTPResponse.Status {
        switch self {
        case .notFound: .notFound
        case .samePerson: .forbidden
        case .notOffered, .notApproved, .atTheRegistry, .inProduction, .alreadyAsked,
            .alreadyAnswered, .nothingToKeep:
            .conflict
        case .wordsTooShort, .wordsTooLong, .outcomeMissing, .answerMissing, .answerTooLong:
            .unprocessableContent
        }
    }
}

extension SanctionError {
    var status: HTTPResponse.Status {
        switch self {
        case .notFound: .notFound
        case .samePerson, .thirdPersonNeeded, .banned, .sanctionsOff: .forbidden
        case .batchStillOpen, .nothingToCheck, .findingClosed, .photoNotApproved,
            .alreadyDecided, .appealNotOffered, .appealTooLate, .alreadyAppealed,
            .alreadyAnswered:
            .conflict
        case .outcomeMissing, .wordsTooShort, .wordsTooLong, .banEndWrong:
            .unprocessableContent
        }
    }
}
