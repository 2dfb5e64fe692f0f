package import Domain

extension Text {
    /// Why a photo is not taken, and what to do.
    package static func refusal(_ error: PhotoError) -> Text {
        switch error {
        case .empty:
            Text(
                zh: "这份文件是空的，请另选一张照片",
                en: "This file is empty. Choose another photo",
            )
        case .tooManyBytes(let count, let limit):
            Text(
                zh: "照片有 \(fileSize(count).zh)，最多 \(fileSize(limit).zh)。请选择小一些的照片",
                en: "The photo has \(fileSize(count).en), at most \(fileSize(limit).en) are taken. "
                    + "Choose a smaller one",
            )
        case .refusedBefore:
            Text(
                zh: "这张照片已被驳回过，请拍一张新的",
                en: "This very photo was refused before. Take a new one",
            )
        case .notFound:
            Text(
                zh: "没有找到这张照片。请从“我的订单”重新进入。",
                en: "This photo was not found. Open it from your orders.",
            )
        case .uploadNotFound:
            Text(
                zh: "这次上传已经结束，请重新选择照片",
                en: "This upload has ended. Choose the photo again",
            )
        case .offsetDiffers(let expected, _):
            Text(
                zh: "上传从第 \(expected) 字节继续",
                en: "The upload goes on from byte \(expected)",
            )
        case .frontCamera:
            Text(
                zh: "这张照片是前置相机自拍的，这次采集只接收后置相机拍的照片。请别人用后置相机为你拍",
                en: "This is a selfie with the front camera, and this collection takes photos of "
                    + "the rear camera only. Have somebody take it with the rear camera",
            )
        case .faceAnswerMissing:
            Text(
                zh: "请先选择照片由机器检测，还是由老师人工查看",
                en: "Choose first whether the machine checks your photo or people look at it",
            )
        case .groundNotOffered:
            Text(
                zh: "现在不能再换背景。请从“我的订单”查看这张照片。",
                en: "The background can no longer be chosen. Look at the photo from your orders.",
            )
        case .sourceNotAllowed(wanted: .camera):
            Text(
                zh: "这次采集只接收现场拍摄的照片，请使用相机",
                en: "This collection takes only photos that are taken now. Use the camera",
            )
        case .sourceNotAllowed(wanted: .album):
            Text(
                zh: "这次采集只接收相册里的照片，请从相册选择",
                en: "This collection takes only photos from the album. Choose one there",
            )
        }
    }
}
