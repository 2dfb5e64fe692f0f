package import Domain

extension Text {
    /// Why a file is not a picture we can use, and what to do.
    package static func words(for error: PictureError) -> Text {
        switch error {
        case .empty:
            Text(
                zh: "文件是空的。请重新选择照片。",
                en: "The file is empty. Choose the photo again.",
            )
        case .notAPicture:
            Text(
                zh: "这个文件不是照片。请选择 JPEG、PNG、WebP 或 HEIC 照片。",
                en: "This file is not a photo. Choose a JPEG, PNG, WebP or HEIC picture.",
            )
        case .unsupportedFormat(let name):
            Text(
                zh: "不支持 \(name) 格式。请选择 JPEG、PNG、WebP 或 HEIC 照片。",
                en: "\(name) files cannot be used. Choose a JPEG, PNG, WebP or HEIC picture.",
            )
        case .truncated:
            Text(
                zh: "照片文件不完整或已损坏。请重新上传原图。",
                en: "The picture file is incomplete or damaged. Upload the original again.",
            )
        case .tooManyBytes(let bytes, let limit):
            Text(
                zh: "照片有 \(megabytes(bytes)) MB，须不超过 \(limit / 1_048_576) MB。",
                en: "The photo has \(megabytes(bytes)) MB; up to \(limit / 1_048_576) MB can be "
                    + "taken.",
            )
        case .tooManyPixels(let pixels, let limit):
            Text(
                zh: "照片有 \(pixels / 1_000_000) 百万像素，须不超过 \(limit / 1_000_000) 百万。请调低相机分辨率再拍。",
                en: "The photo has \(pixels / 1_000_000) megapixels; up to \(limit / 1_000_000) "
                    + "can be taken. Lower the resolution of your camera.",
            )
        case .tooFewPixels(let pixels, let least):
            Text(
                zh: "照片太小：短边 \(pixels) 像素，至少要 \(least)。请上传相机原图。",
                en: "The picture is too small: its shorter side has \(pixels) pixels, at least "
                    + "\(least) are needed. Upload the original from the camera.",
            )
        case .couldNotBeProcessed:
            Text(
                zh: "这张照片无法处理。请重新拍一张，或换一张照片再试。",
                en: "This picture could not be processed. Take a new photo, or choose another one.",
            )
        case .tooElongated(let longSide, let most):
            Text(
                zh: "照片太狭长：长边 \(longSide) 像素，最多 \(most)（短边的 "
                    + "\(PictureLimits.aspect) 倍）。请裁剪后再上传。",
                en: "The picture is too long and narrow: its longer side has \(longSide) pixels, "
                    + "up to \(most) (\(PictureLimits.aspect) times the shorter one) can be taken. "
                    + "Crop it and upload it again.",
            )
        case .severalPictures(let count):
            Text(
                zh: "文件里有 \(count) 张画面（动图或连拍），只能有 1 张。请上传一张普通照片。",
                en: "The file holds \(count) pictures, such as an animation or a burst; it must "
                    + "hold 1. Upload a single still photo.",
            )
        }
    }

    /// Why a mask drawn by a person cannot be used, and what to do.
    package static func words(for error: MaskError) -> Text {
        switch error {
        case .otherSize(let width, let height, let neededWidth, let neededHeight):
            Text(
                zh: "蒙版为 \(width) × \(height) 像素，须与摆正后的原图相同：\(neededWidth) × \(neededHeight)。",
                en: "The mask has \(width) × \(height) pixels; it must be as large as the upright "
                    + "portrait: \(neededWidth) × \(neededHeight).",
            )
        case .missesThePerson(let covered, let least):
            Text(
                zh: "蒙版的白色只盖住人脸和躯干的 \(covered)%，至少要 \(least)%。请把人像涂成白色。",
                en: "The white of the mask covers \(covered) % of the face and trunk, at least "
                    + "\(least) % are needed. Paint the person white.",
            )
        case .leavesNoBackground(let covered, let most):
            Text(
                zh: "蒙版的 \(covered)% 是白色，最多 \(most)%。请把背景涂成黑色。",
                en: "\(covered) % of the mask is white, at most \(most) % can be. Paint the "
                    + "background black.",
            )
        case .noFace:
            Text(
                zh: "照片中没有找到人脸，无法抠像。请换一张照片。",
                en: "No face was found in the portrait, so nobody can be cut out. Choose another "
                    + "portrait.",
            )
        }
    }

    /// Megabytes, rounded up so that a file over the limit never looks as if it were within.
    private static func megabytes(_ bytes: Int) -> Int { (bytes + 1_048_575) / 1_048_576 }
}
