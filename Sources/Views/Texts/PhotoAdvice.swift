package import Domain
import Foundation

extension Text {
    /// What is wrong with the photo, how far, and how to mend it; `nil` where all is well.
    package static func advice(for check: Check) -> Text? {
        guard let advice = check.advice else { return nil }
        guard check.id != .fileSize else { return aboutTheFile(check) }
        switch advice {
        case .showYourFace, .turnThePictureUpright, .beAlone, .comeCloser, .useALargerPicture:
            return aboutTheFace(advice, check)
        case .leaveRoomAbove, .leaveRoomBelow, .leaveRoomOnTheLeft, .leaveRoomOnTheRight,
            .showHeadAndShoulders:
            return aboutFraming(advice, check)
        case .keepYourHeadLevel, .faceTheCamera, .keepYourChinLevel, .openYourEyes,
            .closeYourMouth, .takeOffYourGlasses, .useClearGlasses, .avoidReflections,
            .showYourBrows, .levelYourShoulders:
            return aboutPose(advice, check)
        case .holdStill, .focusOnTheFace, .findMoreLight, .avoidGlare, .findEvenLight,
            .clearTheLens, .useNaturalColour:
            return aboutTheLight(advice, check)
        case .bringTheWantedBackground: return aboutOwnBackground(check)
        case .standBeforeAPlainWall, .standBeforeALighterWall, .stepAwayFromTheWall,
            .wearAnotherColour, .letAPersonLook, .faceNotProcessed, .tryAnotherPicture,
            .takeAFreshPhoto,
            .letAPersonRetouch:
            return aboutTheScene(advice, check)
        case .keepTheOriginalFile, .photographThePerson, .removeText, .removeTheBorder:
            return aboutTheFile(advice, check)
        }
    }

    private static func aboutTheFace(_ advice: PhotoAdvice, _ check: Check) -> Text {
        let value = check.number(check.valueToShow { _ in 1 })
        let least = check.number(check.allowed?.low)
        switch advice {
        case .turnThePictureUpright:
            return Text(
                zh: "照片是横着或倒着的。请把照片转正再上传。",
                en: "The picture lies on its side. Turn it upright and upload it again.",
            )
        case .beAlone where check.value == nil:
            return Text(
                zh: "画面里可能还有别人的脸（已标出）。请单独拍摄，身后不要有人像。",
                en: "There may be another face in the picture, where it is marked. Take it on your "
                    + "own, without people or portraits behind you.",
            )
        case .beAlone:
            return Text(
                zh: "照片里看到 \(value) 张人脸，只能有你一人。请单独拍摄。",
                en: "We see \(value) faces; only you may be in the photo. Take it on your own.",
            )
        case .comeCloser:
            return Text(
                zh: "人在画面里太小。请站近一些，让头和肩填满取景框。",
                en: "You are too small in the picture. Come closer, so that head and shoulders "
                    + "fill the frame.",
            )
        case .useALargerPicture:
            return Text(
                zh: "照片清晰度不够：现在 \(value) 像素，需要 \(least) 以上。请上传相机原图，不要用截图或聊天软件压缩过的图。",
                en: "The picture has too few pixels: \(value), at least \(least) are needed. "
                    + "Upload the original from the camera, not a screenshot or a copy from a chat.",
            )
        default:
            return Text(
                zh: "没有找到正面人脸。请正对镜头，不戴帽子和口罩，重新拍一张。",
                en: "We cannot find a face. Face the camera without hat or mask and take "
                    + "another photo.",
            )
        }
    }

    private static func aboutFraming(_ advice: PhotoAdvice, _ check: Check) -> Text {
        let lack = max(0, (check.allowed?.low ?? 0) - (check.value ?? 0))
        let zh = lack < 0.1 ? "一点" : "头高的 \(share(lack)) 倍左右"
        let en = lack < 0.1 ? "a little" : "about \(share(lack)) of a head's height"
        switch advice {
        case .leaveRoomAbove:
            return Text(
                zh: "头发顶部被裁掉了或紧贴上边。请后退半步，头顶上方留出空白。",
                en: "The top of your hair is cut off or touches the edge. Step back half a step "
                    + "and leave room above your head.",
            )
        case .leaveRoomBelow:
            return Text(
                zh: "下边拍得不够：还差\(zh)。请后退一步，拍到衣服的第三、四颗扣子。",
                en: "Too little below your chin: \(en) is missing. Step back, so that the third "
                    + "or fourth button of your shirt is in the picture.",
            )
        case .leaveRoomOnTheLeft:
            return Text(
                zh: "左边不够：还差\(zh)。请后退一步，站在画面正中。",
                en: "Too little room on the left: \(en) is missing. Step back and stand in the "
                    + "middle.",
            )
        case .leaveRoomOnTheRight:
            return Text(
                zh: "右边不够：还差\(zh)。请后退一步，站在画面正中。",
                en: "Too little room on the right: \(en) is missing. Step back and stand in the "
                    + "middle.",
            )
        default:
            return Text(
                zh: "这张照片裁不出规定的构图。请让头、肩和上衣都在取景框里，四周留出空白。",
                en: "This picture cannot be cropped as the rules ask. Keep head, shoulders and "
                    + "upper body inside the guide frame, with room around them.",
            )
        }
    }

    private static func share(_ value: Double) -> String {
        String(format: "%.1f", locale: Locale(identifier: "en_US_POSIX"), value)
    }
}

extension Check {
    /// The number with as many digits as say something in its unit.
    func number(_ value: Double?) -> String {
        guard let value else { return "–" }
        let digits =
            switch unit {
            case .pixels, .bytes, .faces, .percent, .greyLevel, .dotsPerInch: 0
            case .degrees, .headHeights, .score, .bits, .decibels, .labUnits: 1
            case .ratio, nil: 2
            }
        return String(format: "%.\(digits)f", locale: Locale(identifier: "en_US_POSIX"), value)
    }
}
