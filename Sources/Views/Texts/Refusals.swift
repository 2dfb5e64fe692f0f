package import Domain

extension AccountError {
    package var explanation: Explanation {
        let advice = Text.refusal(self)
        return switch self {
        case .signedOut: Explanation(Text(zh: "请先登录", en: "Sign in first"), advice, .closed)
        case .agreementOutdated: Explanation(.agreeAgain, advice, .closed)
        case .permissionMissing:
            Explanation(Text(zh: "没有权限", en: "Not permitted"), advice, .closed)
        case .codeSentRecently, .tooManyCodes, .tooManyWrongPasswords:
            Explanation(Text(zh: "请稍候再试", en: "Wait a little"), advice, .expired)
        case .codeExpired, .codeUsedUp:
            Explanation(Text(zh: "验证码已失效", en: "The code has ended"), advice, .expired)
        case .phoneNumberMalformed, .agreementMissing, .codeMalformed, .codeWrong, .wrongPassword,
            .staffLoginMalformed, .staffLoginTaken, .passwordTooShort, .centreUnknown,
            .schoolUnknown,
            .schoolMissing, .schoolCodeMalformed, .schoolTaken, .centreCodeMalformed, .centreTaken:
            Explanation(Text(zh: "登录没有完成", en: "You are not signed in yet"), advice, .refused)
        }
    }
}

extension BatchError {
    package var explanation: Explanation {
        let advice = Text.refusal(self)
        return switch self {
        case .closed:
            Explanation(Text(zh: "采集已结束", en: "The collection has closed"), advice, .closed)
        case .notOpenYet, .outsideDailyHours:
            Explanation(Text(zh: "采集尚未开放", en: "The collection is not open"), advice, .expired)
        case .featureCodeMalformed, .featureCodeMistyped, .featureCodeUnknown, .schoolUnknown,
            .schoolWithoutBatch, .notFound:
            Explanation(Text(zh: "没有找到采集任务", en: "No collection found"), advice, .search)
        case .lastFourMalformed, .lastFourWrong, .lastFourUsedUp, .captureCodeNotFound,
            .captureCodeUnreadable, .captureCodeExpired, .captureCodeOfAnotherSchool,
            .captureCodeOfAnotherLevel, .captureCodeUsed:
            Explanation(Text(zh: "学籍没有核对成功", en: "Not yet confirmed"), advice, .refused)
        case .featureCodeTaken, .formIncomplete:
            Explanation(Text(zh: "批次没有保存", en: "The batch was not saved"), advice, .refused)
        }
    }
}

extension PhotoError {
    package var explanation: Explanation {
        let advice = Text.refusal(self)
        return switch self {
        case .notFound, .uploadNotFound:
            Explanation(Text(zh: "没有找到这张照片", en: "Photo not found"), advice, .search)
        case .tooManyBytes:
            Explanation(Text(zh: "照片太大", en: "The photo is too large"), advice, .refused)
        case .empty, .refusedBefore, .offsetDiffers, .sourceNotAllowed, .groundNotOffered,
            .faceAnswerMissing, .frontCamera:
            Explanation(Text(zh: "照片没有收下", en: "The photo was not taken"), advice, .refused)
        }
    }
}

extension PictureError {
    package var explanation: Explanation {
        Explanation(Text(zh: "照片无法读取", en: "The photo cannot be read"), .words(for: self), .refused)
    }
}

extension RefusalWithContact {
    package var explanation: Explanation { refusal.explanation(contact: contact) }
}

extension OrderError {
    package var explanation: Explanation { explanation(contact: nil) }

    fileprivate func explanation(contact: String?) -> Explanation {
        let advice = Text.refusal(self, contact: contact)
        return switch self {
        case .batchNotOpen(let error): error.explanation
        case .notFound:
            Explanation(Text(zh: "没有找到这个订单", en: "Order not found"), advice, .search)
        case .repairTimeOver, .submissionsUsedUp, .capturedOnce:
            Explanation(Text(zh: "不能再提交", en: "No further submission"), advice, .closed)
        case .notAllowed, .paymentMissing, .addressMissing, .withdrawalNotOffered, .alreadyTaken,
            .withdrawalStrands, .changedMeanwhile, .photoNotReady:
            Explanation(Text(zh: "现在不能这样做", en: "Not possible now"), advice, .refused)
        }
    }
}

extension PaymentError {
    package var explanation: Explanation {
        let advice = Text.refusal(self)
        return switch self {
        case .attemptUnknown:
            Explanation(Text(zh: "没有找到这笔支付", en: "Payment not found"), advice, .search)
        case .noPhotoToFollow(let error): error.explanation
        case .notDue:
            Explanation(Text(zh: "无需支付", en: "Nothing to pay"), advice, .finished)
        case .priceItemUnknown, .wayNotOffered, .amountDiffers, .callbackForged, .gatewayUnknown,
            .refundRefused:
            Explanation(Text(zh: "支付没有进行", en: "The payment did not go on"), advice, .refused)
        }
    }
}

extension ReviewError {
    package var explanation: Explanation {
        Explanation(.refusalTitle(self), .refusal(self), .refused)
    }
}

extension ContestError {
    package var explanation: Explanation {
        Explanation(Text(zh: "申诉没有进行", en: "The objection did not go on"), .refusal(self), .refused)
    }
}

extension HelperError {
    package var explanation: Explanation {
        let advice = Text.refusal(self)
        return switch self {
        case .tooMany:
            Explanation(Text(zh: "暂时不能再生成", en: "No more codes for now"), advice, .refused)
        case .notFound, .expired, .used:
            Explanation(Text(zh: "链接已失效", en: "This link does not work"), advice, .expired)
        }
    }
}

extension RecaptureError {
    package var explanation: Explanation {
        Explanation(
            Text(zh: "再次采集的申请没有进行", en: "The request did not go on"),
            .refusal(self),
            .refused
        )
    }
}

extension DeliveryError {
    package var explanation: Explanation {
        Explanation(Text(zh: "没有打包", en: "No package was made"), .refusal(self), .refused)
    }
}
