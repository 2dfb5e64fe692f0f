package import Domain

extension BatchPreset {
    /// The form of a new batch with the settings and the words of this journey.
    package var form: BatchForm {
        form(
            name: { service in
                let words = Text.service(service)
                return (words.zh, words.en)
            },
            words: words,
        )
    }

    /// How the manuals of the journey word what ours words differently.
    private var words: [WordingKey: String] {
        switch self {
        case .nationalSite: [.action(.pay): "立即支付", .action(.replacePhoto): "修改照片"]
        case .captureCode: [.action(.replacePhoto): "去编辑", .action(.pay): "去支付"]
        case .individualPaidFirst: [.action(.takePhoto): "进入采集", .action(.replacePhoto): "重新上传"]
        case .individualTiers:
            [.action(.takePhoto): "提交照片", .handIn: "提交订单"]
        case .scannedPaidFirst:
            [
                .state(.toMake): "待处理", .action(.takePhoto): "去上传", .action(.submit): "去提交",
                .handIn: "提交审核", .action(.replacePhoto): "重新拍照", .action(.withdraw): "撤回审核",
            ]
        case .graduateSchool:
            [
                .state(.toMake): "待制作", .action(.takePhoto): "开始线上采集",
                .action(.replacePhoto): "再编辑",
            ]
        }
    }
}
